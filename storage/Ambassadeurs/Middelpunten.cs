using System.Collections.Frozen;
using System.Collections.Immutable;
using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Ambassadeurs;

/// <summary>Waar de gemeenten liggen, bij eerste gebruik gelezen uit het referentiebestand van het product.</summary>
public static class Middelpunten
{
    private const string Naam = "middelpunten-2024.tsv";

    // Of the Rijksdriehoeksstelsel, in metres.
    private const int MeesteX = 300_000;
    private const int MeesteY = 650_000;

    private static readonly Lazy<FrozenDictionary<string, Middelpunt>> ingebouwd = new(static () =>
    {
        using var bestand = ReferentieBestand.Open(Naam, "code", "x", "y");
        return Lees(bestand).ToFrozenDictionary(punt => punt.Code);
    });

    /// <summary>Alle gemeenten, op volgorde van code.</summary>
    public static ImmutableArray<Middelpunt> Alle => [.. ingebouwd.Value.Values.OrderBy(punt => punt.Code, StringComparer.Ordinal)];

    /// <summary>Het middelpunt van een gemeente van nu, of leeg.</summary>
    public static Middelpunt? Van(string gemeente) => ingebouwd.Value.GetValueOrDefault(gemeente);

    private static IEnumerable<Middelpunt> Lees(ReferentieBestand bestand)
    {
        foreach (var regel in bestand.Regels())
        {
            var code = regel.Gemeentecode("code");
            var gemeente = GemeenteRegister.Ingebouwd.Vind(code) ?? throw regel.Fout("code", $"{code} is geen gemeente");
            yield return new(code, gemeente.Naam, regel.Geheel("x", 0, MeesteX), regel.Geheel("y", 0, MeesteY));
        }
    }
}
