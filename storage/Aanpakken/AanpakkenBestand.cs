using System.Collections.Immutable;
using System.Text.Json;
using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Aanpakken;

/// <summary>The file of aanpakken: what its columns mean, and which values are possible.</summary>
internal static class AanpakkenBestand
{
    private const string Naam = "aanpakken.tsv";
    private const int Oudste = 30;

    private static readonly string[] kolommen =
    [
        "slug", "naam", "aanbieder", "soort", "sectoren", "leeftijd_van", "leeftijd_tot", "doelgroepen", "plaatsen", "dimensies", "nji", "duur", "stappen",
        "werkzame_factoren", "tags", "omschrijving", "link", "bronnen",
    ];

    public static ReferentieBestand Open() => ReferentieBestand.Open(Naam, kolommen);

    public static ReferentieBestand Open(TextReader reader) => ReferentieBestand.Open(Naam, reader, kolommen);

    public static IEnumerable<AanpakGegevens> Lees(ReferentieBestand bestand)
    {
        var vorige = "";
        foreach (var regel in bestand.Regels())
        {
            var slug = regel.Tekst("slug");
            if (Slug.Van(slug) != slug || string.CompareOrdinal(vorige, slug) >= 0)
                throw regel.Fout("slug", $"'{slug}' is geen slug, of staat niet op volgorde na '{vorige}'");
            vorige = slug;
            yield return Aanpak(regel, slug);
        }
    }

    private static AanpakGegevens Aanpak(ReferentieRegel regel, string slug) => new()
    {
        Slug = slug,
        Naam = regel.Tekst("naam"),
        Aanbieder = regel.TekstOfLeeg("aanbieder"),
        Soort = Waarde<AanpakSoort>(regel, "soort", regel.Tekst("soort")),
        Sectoren = Waarden<Sector>(regel, "sectoren"),
        LeeftijdVan = regel.GeheelOfLeeg("leeftijd_van", 0, Oudste),
        LeeftijdTot = regel.GeheelOfLeeg("leeftijd_tot", regel.GeheelOfLeeg("leeftijd_van", 0, Oudste) ?? 0, Oudste),
        Doelgroepen = Waarden<Doelgroep>(regel, "doelgroepen"),
        Plaatsen = Waarden<Plaats>(regel, "plaatsen"),
        Dimensies = Waarden<Dimensie>(regel, "dimensies"),
        Erkenning = regel.TekstOfLeeg("nji") is { } nji ? Waarde<NjiErkenning>(regel, "nji", nji) : null,
        Duur = regel.TekstOfLeeg("duur"),
        Stappen = Delen(regel, "stappen", ';'),
        WerkzameFactoren = Delen(regel, "werkzame_factoren", ';'),
        Tags = Delen(regel, "tags", ','),
        Omschrijving = regel.Tekst("omschrijving"),
        Link = regel.TekstOfLeeg("link") is { } link ? Adres(regel, link) : null,
        Bronnen = [.. Delen(regel, "bronnen", ';').Select(bron => Bron(regel, bron))],
    };

    private static ImmutableArray<T> Waarden<T>(ReferentieRegel regel, string kolom)
        where T : struct, Enum => [.. Delen(regel, kolom, ',').Select(tekst => Waarde<T>(regel, kolom, tekst)).Distinct().Order()];

    // LAAGGELETTERDE_OUDERS in the file, as in the API.
    private static T Waarde<T>(ReferentieRegel regel, string kolom, string tekst)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(waarde => JsonNamingPolicy.SnakeCaseUpper.ConvertName($"{waarde}") == tekst)
            ?? throw regel.Fout(kolom, $"'{tekst}' is niet een van {string.Join(", ", Enum.GetNames<T>())}");

    private static ImmutableArray<string> Delen(ReferentieRegel regel, string kolom, char scheiding) =>
        [.. regel.TekstOfLeeg(kolom)?.Split(scheiding, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []];

    private static string Adres(ReferentieRegel regel, string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var adres) && (adres.Scheme == Uri.UriSchemeHttp || adres.Scheme == Uri.UriSchemeHttps)
            ? link
            : throw regel.Fout("link", $"'{link}' is geen adres dat met http:// of https:// begint");

    private static Vindplaats Bron(ReferentieRegel regel, string bron) =>
        bron.Split(": ", 2) is [{ Length: 3 } tekst, var plaats] ? new(tekst, plaats) : throw regel.Fout("bronnen", $"'{bron}' is niet 'nummer: plaats'");
}
