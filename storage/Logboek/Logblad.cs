using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Logboek;

/// <summary>Regels die samen aan de keten gaan, in één transactie.</summary>
internal sealed class Logblad
{
    // More than this on one line would make the line, and what looks through it, slow.
    private const int MeesteRecords = 200;

    private static readonly Sql Voegtoe = new($"""
        INSERT INTO logboek ({LogboekRij.Kolommen}, sleutel)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
        """);

    private static readonly Sql Staater = new("SELECT 1 FROM logboek WHERE nummer > $1 AND span = $2 LIMIT 1");

    private readonly List<(LogboekRij Rij, string Sleutel)> _rijen;
    private long? _vanaf;

    public Logblad(IEnumerable<(Logregel Regel, DateTimeOffset Wanneer)> regels) =>
        _rijen = [.. regels.SelectMany(paar => Rijen(paar.Regel, paar.Wanneer))];

    /// <summary>Schrijft; nog eens, wanneer niemand weet wat er van de vorige keer kwam, zonder iets twee keer op te schrijven.</summary>
    public async ValueTask<bool> SchrijfAsync(Session sessie)
    {
        var stand = await Ketenstand.NeemAsync(sessie);
        if (_vanaf is { } vanaf && await sessie.First(Staater, rij => rij.GetInt64(0), vanaf, _rijen[0].Rij.Span) != 0)
            return true;
        _vanaf ??= stand.Einde;
        foreach (var (rij, sleutel) in _rijen)
            stand = await VoegToeAsync(sessie, stand, rij, sleutel);
        await stand.BewaarAsync(sessie);
        return true;
    }

    /// <summary>Hangt een regel aan de keten; de stand is daarna nog te bewaren.</summary>
    public static async ValueTask<Ketenstand> VoegToeAsync(Session sessie, Ketenstand stand, LogboekRij nieuw, string sleutel)
    {
        // As the database will keep it: the hash is of what can be read back.
        var rij = nieuw with { Nummer = stand.Einde + 1 };
        var keten = Keten.Afdruk(stand.Keten, rij);
        await sessie.RunOne(
            Voegtoe,
            rij.Nummer,
            rij.Begin,
            rij.Tijd,
            rij.Soort,
            rij.Naam,
            rij.Organisatie,
            rij.App,
            rij.Rol,
            rij.Recordsoort,
            rij.Records,
            rij.Aantal,
            rij.Uitkomst,
            rij.Verzoek,
            rij.Trace,
            rij.Span,
            rij.Ouder,
            rij.Verbintenis,
            keten,
            rij.Persoon,
            sleutel);
        return stand with { Einde = rij.Nummer, Keten = keten };
    }

    /// <summary>Een regel zoals zij bewaard wordt, nog zonder plaats; meer wanneer er te veel records op staan.</summary>
    public static IEnumerable<(LogboekRij Rij, string Sleutel)> Rijen(Logregel regel, DateTimeOffset wanneer)
    {
        var stukken = regel.Records.Count == 0 ? [[]] : regel.Records.Chunk(MeesteRecords);
        foreach (var records in stukken)
        {
            var sleutel = Keten.NieuweSleutel();
            var wie = regel.Wie ?? Aanroeper.Niemand;
            var persoon = StoredText.Of(wie.Persoon);
            yield return (new()
            {
                Nummer = 0,
                Begin = (regel.Begin ?? wanneer).ToUnixTimeMilliseconds(),
                Tijd = wanneer.ToUnixTimeMilliseconds(),
                Soort = regel.Soort,
                Naam = StoredText.Of(regel.Naam),
                Organisatie = wie.Organisatie,
                App = wie.App is null ? null : StoredText.Of(wie.App),
                Rol = wie.Rollen.IsEmpty || wie.IsSysteem ? "" : wie.Rollen.Max().ToString(),
                Recordsoort = regel.Recordsoort,
                Records = StoredText.Of(string.Join(' ', records)),
                Aantal = records.Length,
                Uitkomst = StoredText.Of(regel.Uitkomst),
                Verzoek = regel.Verzoek,
                Trace = regel.Spoor.Trace,
                Span = Spoor.NieuweSpan(),
                Ouder = regel.Spoor.Ouder,
                Verbintenis = Keten.Verbintenis(sleutel, persoon),
                Persoon = persoon,
            }, sleutel);
        }
    }
}
