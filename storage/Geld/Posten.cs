using System.Collections.Immutable;
using System.Data.Common;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Geld;

/// <summary>Een record onder een cijfer van de vergelijking; bedrag in eurocenten, zoals het in het cijfer meetelt.</summary>
/// <param name="Opgegeven">Een opgave; anders een financiering.</param>
public sealed record PostRij(
    string Id, string Programma, int Jaar, Bron Bron, long Bedrag, bool Voorbeeld, bool Opgegeven, bool Tijdelijk, bool Strijdig);

/// <summary>Van welk cijfer de posten zijn.</summary>
public enum Postsoort
{
    /// <summary>Van het totaal van een gemeente.</summary>
    Gemeente,

    /// <summary>Van wat een bron in een gemeente betaalt.</summary>
    Bron,

    /// <summary>Van een deel van de mix van een gemeente: een bron, en of haar geld afloopt.</summary>
    Deel,

    /// <summary>Van een programma.</summary>
    Programma,

    /// <summary>Van een deel van de mix van een programma.</summary>
    DeelVanProgramma,
}

/// <summary>Eén cijfer van een vergelijking.</summary>
public sealed record Cijfer
{
    private Cijfer(Postsoort soort, string gemeente, string naam) => (Soort, Gemeente, Naam) = (soort, gemeente, naam);

    public Postsoort Soort { get; }

    public string Gemeente { get; }

    /// <summary>Hoe het in een vraag heet.</summary>
    internal string Naam { get; }

    /// <summary>Het totaal van een gemeente.</summary>
    public static Cijfer VanGemeente(string gemeente) => new(Postsoort.Gemeente, gemeente, gemeente);

    /// <summary>Wat een bron in een gemeente betaalt.</summary>
    public static Cijfer VanBron(string gemeente, Bron bron) => new(Postsoort.Bron, gemeente, $"{gemeente} {bron}");

    /// <summary>Een deel van de mix van een gemeente.</summary>
    public static Cijfer VanDeel(string gemeente, BronDeel deel) => new(Postsoort.Deel, gemeente, $"{gemeente} {deel.Bron} {(deel.Tijdelijk ? 1 : 0)}");

    /// <summary>Het totaal van een programma.</summary>
    public static Cijfer VanProgramma(string gemeente, string programma) => new(Postsoort.Programma, gemeente, $"{gemeente} {programma}");

    /// <summary>Een deel van de mix van een programma.</summary>
    public static Cijfer VanDeel(string gemeente, string programma, BronDeel deel) =>
        new(Postsoort.DeelVanProgramma, gemeente, $"{gemeente} {programma} {deel.Bron} {(deel.Tijdelijk ? 1 : 0)}");
}

/// <summary>
/// Elk cijfer van een vergelijking gaat open: de records eronder tellen op tot precies dat cijfer. Zij komen uit dezelfde tabel als de
/// cijfers zelf (<see cref="Vergelijkvragen"/>). Een ingetrokken record, van nul, is er geen.
/// </summary>
public sealed class Posten(Vergelijker vergelijker)
{
    private static readonly ImmutableDictionary<(Postsoort Soort, bool Toen), Vraagpaar> vragen = (
        from soort in Enum.GetValues<Postsoort>()
        from toen in (bool[])[false, true]
        select KeyValuePair.Create((soort, toen), Vraagpaar.Van(soort, toen ? Vergelijkvragen.Toen : Vergelijkvragen.Nu))).ToImmutableDictionary();

    /// <summary>Voor elk van deze cijfers, alle van één soort, hetzelfde stuk van de posten eronder.</summary>
    public async ValueTask<IReadOnlyDictionary<Cijfer, Blad<PostRij>>> Bladen(IReadOnlyList<Cijfer> cijfers, Selectie selectie, Pagina pagina)
    {
        var paar = Vragen(cijfers, selectie);
        var perCijfer = (await vergelijker.Lees(
            selectie,
            _ => pagina.VanAchteren ? paar.VanAchteren : paar.VanVoren,
            rij => (Cijfer: rij.GetString(9), Post: Lees(rij)),
            Codes(cijfers),
            Namen(cijfers),
            pagina.Na ?? Zicht.VoorAlles,
            pagina.Voor ?? Zicht.NaAlles,
            pagina.Aantal + 1)).ToLookup(rij => rij.Cijfer, rij => rij.Post);
        return cijfers.ToDictionary(cijfer => cijfer, cijfer => perCijfer[cijfer.Naam].ToList().Blad(pagina));
    }

    /// <summary>Voor elk van deze cijfers, alle van één soort, hoeveel posten eronder liggen.</summary>
    public async ValueTask<IReadOnlyDictionary<Cijfer, int>> Aantallen(IReadOnlyList<Cijfer> cijfers, Selectie selectie)
    {
        var paar = Vragen(cijfers, selectie);
        var perCijfer = (await vergelijker.Lees(
            selectie, _ => paar.Aantal, rij => KeyValuePair.Create(rij.GetString(0), rij.GetInt32(1)), Codes(cijfers), Namen(cijfers))).ToDictionary();
        return cijfers.ToDictionary(cijfer => cijfer, cijfer => perCijfer.GetValueOrDefault(cijfer.Naam));
    }

    private static Vraagpaar Vragen(IReadOnlyList<Cijfer> cijfers, Selectie selectie) => vragen[(cijfers[0].Soort, selectie.OpDatum is not null)];

    private static string[] Codes(IEnumerable<Cijfer> cijfers) => [.. cijfers.Select(cijfer => cijfer.Gemeente).Distinct()];

    private static TextList Namen(IEnumerable<Cijfer> cijfers) => new([.. cijfers.Select(cijfer => cijfer.Naam)]);

    private static PostRij Lees(DbDataReader rij) =>
        new(rij.GetString(0), rij.GetString(1), rij.GetInt32(2), rij.Keuze<Bron>(3), rij.GetInt64(4), rij.Ja(5), rij.Ja(6), rij.Ja(7), rij.Ja(8));

    // $8: namen van cijfers, $9: na, $10: voor, $11: aantal per cijfer.
    private sealed record Vraagpaar(Sql VanVoren, Sql VanAchteren, Sql Aantal)
    {
        public static Vraagpaar Van(Postsoort soort, Vergelijkvragen boeken)
        {
            var cijfer = soort switch
            {
                Postsoort.Gemeente => "f.gemeente",
                Postsoort.Bron => "f.gemeente || ' ' || f.bron",
                Postsoort.Programma => "f.gemeente || ' ' || f.programma",
                Postsoort.Deel => "f.gemeente || ' ' || f.bron || ' ' || f.tijdelijk",
                _ => "f.gemeente || ' ' || f.programma || ' ' || f.bron || ' ' || f.tijdelijk",
            };
            var posten = $"FROM {boeken.Gekozen("f.jaar = $3")} AS f WHERE f.bedrag > 0 AND {cijfer} IN [$8]";
            Sql Bladen(string richting) => new($"""
                SELECT * FROM (
                    SELECT f.id, f.programma, f.jaar, f.bron, f.bedrag, f.voorbeeld, f.opgegeven, f.tijdelijk, f.strijdig, {cijfer} AS cijfer,
                        ROW_NUMBER() OVER (PARTITION BY {cijfer} ORDER BY f.id {richting}) AS volgnummer
                    {posten} AND f.id > $9 AND f.id < $10) AS geteld
                WHERE volgnummer <= $11 ORDER BY cijfer, volgnummer
                """) { IsPlannedAnew = true };
            return new(Bladen("ASC"), Bladen("DESC"), new($"SELECT {cijfer} AS cijfer, COUNT(*) {posten} GROUP BY 1") { IsPlannedAnew = true });
        }
    }
}
