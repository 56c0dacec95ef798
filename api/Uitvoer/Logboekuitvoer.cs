using System.Globalization;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Logboek;
using Regionetwerk.GraphQL;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>Het logboek van de eigen organisatie, met de velden van de standaard Logboek Dataverwerkingen erbij; voor wie er beheerder is.</summary>
public sealed class Logboekuitvoer(Logboeklezer logboek, Zicht zicht, ApiLimieten limieten, TimeProvider tijd) : IUitvoer
{
    private const int PerStuk = 500;

    private static readonly string[] koppen =
    [
        "Soort", "Persoon", "App", "Rol", "Recordsoort", "Aantal records", "Uitkomst", "Directory", "Keten",
        "trace_id", "span_id", "parent_span_id", "status_code", "name", "start_time", "end_time", "resource",
        "dpl.core.processing_activity_id", "dpl.core.data_subject_id", "dpl.core.data_subject_id_type", "foreign_operation",
    ];

    /// <inheritdoc/>
    public async Task<Stuk> Maak(Vraagadres vraag, Herkomst herkomst)
    {
        if (!logboek.IsEr)
        {
            throw zicht.Aanroeper is null
                ? new GraphQLException("Meld u aan: het logboek is alleen voor beheerders van de organisatie zelf.", ErrorCodes.Unauthenticated)
                : Vraagadres.Ongeldig("Het logboek is alleen voor beheerders van uw organisatie.");
        }
        var keuze = Logvraag.Keuze(vraag.Dag("van"), vraag.Dag("tot"), vraag.Keuze<Logsoort>("soort"), vraag.Tekst("persoon"));
        if (Uitvoer.Rijen.TeVeel(await logboek.AantalAsync(keuze), vraag.Vorm, limieten) is { } bericht)
            throw Vraagadres.Ongeldig(bericht);
        return new("logboek", koppen, Lees(keuze, await logboek.BladAsync(new(PerStuk), keuze)),
        [
            .. herkomst.Regels(tijd, "/mijn/logboek", zicht.Aanroeper),
            ("Personen", "Alleen met een pseudonieme sleutel. Wie gewist is, is leeg."),
            ("data_subject_id", "Wie het betrof, per record, met spaties ertussen: een afdruk onder een sleutel van deze installatie."),
        ]);
    }

    private async IAsyncEnumerable<object?[]> Lees(Logkeuze keuze, Blad<LogboekRij> blad)
    {
        var betrokkene = await logboek.BetrokkenenAsync();
        while (true)
        {
            foreach (var rij in blad.Rijen)
                yield return Rij(rij, betrokkene);
            if (!blad.HeeftVolgende)
                yield break;
            var laatste = blad.Rijen[^1];
            var cursors = await logboek.CursorsAsync([laatste]);
            blad = await logboek.BladAsync(new(PerStuk, Na: cursors[laatste.Nummer]), keuze);
        }
    }

    private static object?[] Rij(LogboekRij rij, Func<string, string> betrokkene)
    {
        // Only of readings of persons are the records data subjects.
        var personen = rij.Soort is Logsoort.Inzage or Logsoort.Wissing ? rij.Records.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        return
        [
            rij.Soort.ToString(),
            rij.Persoon,
            rij.App,
            rij.Rol,
            rij.Recordtype,
            rij.Recordaantal,
            rij.Uitkomst,
            rij.Directory,
            rij.Keten,
            rij.Trace,
            rij.Span,
            rij.Ouder,
            Verwerkingen.Status(rij),
            rij.Naam,
            Moment(rij.Begin),
            Moment(rij.Tijd),
            Verwerkingen.Bron,
            Verwerkingen.Van(rij),
            string.Join(' ', personen.Select(betrokkene)),
            personen.Length > 0 ? $"{Verwerkingen.Bron}-{rij.Recordsoort}" : null,
            // Whoever names an operation of his own asks from another system.
            rij.Ouder is null ? null : $"{rij.Trace}-{rij.Ouder}",
        ];
    }

    private static string Moment(long tijd) =>
        DateTimeOffset.FromUnixTimeMilliseconds(tijd).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
