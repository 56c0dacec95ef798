using System.Diagnostics.Metrics;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Api.Beheer;

/// <summary>
/// What the dashboard says of being behind, as gauges, so that monitoring can raise an alarm. The database is asked when somebody collects them, and
/// once for all of them; when it does not answer, nothing is said.
/// </summary>
internal sealed class Achterstandmeting
{
    /// <summary>The name of the meter.</summary>
    public const string Naam = "Regionetwerk.Backlog";

    private const string Taak = "regionetwerk.job";

    // Gauges of one collection are asked within a moment of each other; nobody collects as often as this.
    private static readonly TimeSpan Vers = TimeSpan.FromSeconds(2);

    // A collection has more to send than this.
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(2);

    private readonly Lock _slot = new();
    private readonly Achterstand _achterstand;
    private readonly TimeProvider _tijd;
    private Task<Achterstanden>? _antwoord;
    private long _gevraagd;

    public Achterstandmeting(IMeterFactory meters, Achterstand achterstand, TimeProvider tijd)
    {
        (_achterstand, _tijd) = (achterstand, tijd);
        var meter = meters.Create(Naam);
        Meet(meter, "regionetwerk.feed.lag", "s", "How long the oldest event that readers of the feed cannot see yet has been there.", stand => stand.Feed.TotalSeconds);
        Meet(meter, "regionetwerk.mail.oldest", "s", "How long the oldest letter that is due waits to be tried.", stand => stand.OudstePost.TotalSeconds);
        Meet(meter, "regionetwerk.mail.retrying", "{letter}", "Letters that could not be handed over and will be tried again.", stand => stand.PostMislukt);
        meter.CreateObservableGauge(
            "regionetwerk.job.failures",
            () => Stand() is { } stand ? stand.Taken.Select(taak => new Measurement<int>(taak.Mislukt, KeyValuePair.Create<string, object?>(Taak, taak.Naam))) : [],
            "{failure}",
            "How often background work went wrong in a row.");
    }

    private void Meet(Meter meter, string naam, string eenheid, string uitleg, Func<Achterstanden, double> waarde) =>
        meter.CreateObservableGauge(naam, () => Stand() is { } stand ? [new Measurement<double>(waarde(stand))] : Array.Empty<Measurement<double>>(), eenheid, uitleg);

    private Achterstanden? Stand()
    {
        Task<Achterstanden> antwoord;
        TimeSpan gewacht;
        lock (_slot)
        {
            if (_antwoord is null || (_antwoord.IsCompleted && _tijd.GetElapsedTime(_gevraagd) > Vers))
                (_antwoord, _gevraagd) = (Task.Run(() => _achterstand.LeesAsync().AsTask()), _tijd.GetTimestamp());
            (antwoord, gewacht) = (_antwoord, _tijd.GetElapsedTime(_gevraagd));
        }
        try
        {
            return antwoord.Wait(gewacht < Geduld ? Geduld - gewacht : TimeSpan.Zero) ? antwoord.Result : null;
        }
        // The alarm for a database that is away is another one.
        catch (AggregateException)
        {
            return null;
        }
    }
}
