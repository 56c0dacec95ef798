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

/// <summary>Eén cijfer van een vergelijking: wat er in een gemeente is vastgelegd, en daarvan alleen het deel dat genoemd wordt.</summary>
/// <param name="Gemeente">De code.</param>
/// <param name="Programma">Alleen van dit programma.</param>
/// <param name="Bron">Alleen van deze bron.</param>
/// <param name="Tijdelijk">Alleen geld dat afloopt, of alleen geld dat blijft.</param>
public sealed record Cijfer(string Gemeente, string? Programma = null, Bron? Bron = null, bool? Tijdelijk = null)
{
    /// <summary>Welke delen genoemd worden; cijfers van één soort worden samen gelezen.</summary>
    public Cijfersoort Soort => new(Programma is not null, Bron is not null, Tijdelijk is not null);

    /// <summary>Hoe het in een vraag heet; <see cref="Cijfersoort.Uitdrukking"/> maakt hetzelfde van een rij.</summary>
    internal string Naam => string.Join(' ', new[] { Gemeente, Programma, Bron?.ToString(), Tijdelijk is { } tijdelijk ? tijdelijk ? "1" : "0" : null }.OfType<string>());

    /// <summary>Een deel van de mix van een gemeente, of van een programma daarin.</summary>
    public static Cijfer VanDeel(string gemeente, BronDeel deel, string? programma = null) => new(gemeente, programma, deel.Bron, deel.Tijdelijk);
}

/// <summary>Van welk soort cijfer de posten zijn.</summary>
public readonly record struct Cijfersoort(bool Programma, bool Bron, bool Tijdelijk)
{
    /// <summary>Alle soorten.</summary>
    internal static IEnumerable<Cijfersoort> Alle =>
        from programma in JaNee
        from bron in JaNee
        from tijdelijk in JaNee
        select new Cijfersoort(programma, bron, tijdelijk);

    internal string Uitdrukking => "f.gemeente" + (Programma ? " || ' ' || f.programma" : "") + (Bron ? " || ' ' || f.bron" : "") + (Tijdelijk ? " || ' ' || f.tijdelijk" : "");

    private static bool[] JaNee => [false, true];
}

/// <summary>
/// Elk cijfer van een vergelijking gaat open: de records eronder tellen op tot precies dat cijfer. Zij komen uit dezelfde tabel als de
/// cijfers zelf (<see cref="Vergelijkvragen"/>). Een ingetrokken record, van nul, is er geen.
/// </summary>
public sealed class Posten(Vergelijker vergelijker)
{
    private static readonly ImmutableDictionary<(Cijfersoort Soort, bool Toen), Vraagpaar> vragen = (
        from soort in Cijfersoort.Alle
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
        public static Vraagpaar Van(Cijfersoort soort, Vergelijkvragen boeken)
        {
            var cijfer = soort.Uitdrukking;
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
