using System.Collections.Immutable;
using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Storage.Referentie;

/// <summary>Something to learn from that the five source texts name.</summary>
/// <param name="Slug">Its name that stays; docs/bronnen.md points to it.</param>
/// <param name="Inhoud">What it is, without an aanpak.</param>
/// <param name="Samenvatting">From the text, in our own words.</param>
public sealed record Kennisbron(string Slug, KennisInhoud Inhoud, string Samenvatting);

/// <summary>The file of them.</summary>
public static class Kennisbronnen
{
    private const string Naam = "kennisbronnen.tsv";

    private static readonly string[] kolommen =
        ["slug", "soort", "titel", "samenvatting", "link", "uitgever", "jaar", "themas", "sectoren", "doelgroepen", "gemeente", "tekst", "plaats"];

    /// <summary>All of them, in the order of the file.</summary>
    /// <exception cref="InvalidDataException">The file is not as expected.</exception>
    public static ImmutableArray<Kennisbron> Lees()
    {
        using var bestand = ReferentieBestand.Open(Naam, kolommen);
        return [.. bestand.Regels().Select(Lees)];
    }

    private static Kennisbron Lees(ReferentieRegel regel) => new(
        regel.Tekst("slug"),
        new(
            Een<KennisSoort>(regel, "soort", regel.Tekst("soort")),
            regel.Tekst("titel"),
            regel.TekstOfLeeg("link"),
            regel.TekstOfLeeg("uitgever"),
            regel.GeheelOfLeeg("jaar", Limieten.EersteJaar, Limieten.LaatsteJaar),
            Lijst<KennisThema>(regel, "themas"),
            Lijst<Sector>(regel, "sectoren"),
            Lijst<Doelgroep>(regel, "doelgroepen"),
            regel.TekstOfLeeg("gemeente") is null ? null : regel.Gemeentecode("gemeente"),
            Aanpak: null),
        regel.Tekst("samenvatting"));

    private static ImmutableArray<T> Lijst<T>(ReferentieRegel regel, string kolom)
        where T : struct, Enum =>
        [.. (regel.TekstOfLeeg(kolom) ?? "").Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(woord => Een<T>(regel, kolom, woord))];

    private static T Een<T>(ReferentieRegel regel, string kolom, string woord)
        where T : struct, Enum =>
        Enum.TryParse<T>(woord.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var waarde)
        && Enum.IsDefined(waarde)
            ? waarde
            : throw regel.Fout(kolom, $"'{woord}' is niet bekend");
}
