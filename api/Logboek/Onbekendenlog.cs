using System.Diagnostics.Metrics;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Toegang;

namespace Regionetwerk.Api.Logboek;

/// <summary>
/// Schrijft op wie binnen wilde en nergens is toegelaten: bij het landelijk ondersteuningsaanbod, dat daarover gaat. Hij is er met een afdruk
/// die hier alleen te maken is, en van hem wordt verder niets bewaard. Wie het vaak probeert, of met velen, vult het logboek niet.
/// </summary>
public sealed class Onbekendenlog(Logschrijver log, Aanmelders aanmelders, ApiLimieten limieten, TimeProvider tijd)
{
    /// <summary>Hoe het in het logboek heet.</summary>
    public const string Naam = "aanmelden-zonder-toelating";

    private static readonly Counter<long> NietOpgeschreven = new Meter(Opdrachtlog.Meter).CreateCounter<long>(
        "regionetwerk.logboek.onbekend", description: "Attempts of whoever may act for nobody that were not written down one by one.");

    private readonly Lock _slot = new();
    private readonly HashSet<string> _dezeRonde = [];
    private long _sinds;

    /// <summary>Schrijft het op, wanneer dat deze ronde nog niet is gebeurd en er niet al te veel anderen waren.</summary>
    public async Task SchrijfAsync(Identiteit wie, Spoor spoor)
    {
        var sleutel = aanmelders.Onbekende(wie.Directory, wie.App ?? wie.Onderwerp);
        if (!Neem(sleutel))
        {
            NietOpgeschreven.Add(1);
            return;
        }
        try
        {
            await log.SchrijfAsync(new Logregel
            {
                Soort = Logsoort.Aanmelding,
                Naam = Naam,
                Wie = new Aanroeper(Organisatie.Loa, [], sleutel) { App = wie.App },
                Uitkomst = ErrorCodes.Forbidden,
                Recordsoort = Logregel.Directory,
                Records = [wie.Directory],
                Spoor = spoor,
            });
        }
        catch
        {
            // It is not written: the next time counts.
            Laat(sleutel);
            throw;
        }
    }

    private bool Neem(string sleutel)
    {
        lock (_slot)
        {
            var nu = tijd.GetTimestamp();
            if (_dezeRonde.Count > 0 && tijd.GetElapsedTime(_sinds, nu) >= limieten.Onbekendenronde)
                _dezeRonde.Clear();
            if (_dezeRonde.Count == 0)
                _sinds = nu;
            return _dezeRonde.Count < limieten.MaxOnbekendenPerRonde && _dezeRonde.Add(sleutel);
        }
    }

    private void Laat(string sleutel)
    {
        lock (_slot)
            _dezeRonde.Remove(sleutel);
    }
}
