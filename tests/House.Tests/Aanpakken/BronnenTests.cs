using System.Text.Json;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Werkgroepen;
using Regionetwerk.Storage.Aanpakken;
using Xunit;

namespace Regionetwerk.House.Tests.Aanpakken;

/// <summary>docs/bronnen.md and the data of the product say the same of what the five texts name, both ways.</summary>
public sealed class BronnenTests
{
    private const string Kennisbronnen = "storage/Referentie/kennisbronnen.tsv";

    private static readonly AanpakRegister catalogus = AanpakRegister.Ingebouwd;

    private static readonly List<(string Naam, string Teksten, string Waar)> tabel =
    [
        .. Huis.Regels("docs/bronnen.md")
            .Select(regel => regel.Split(" | "))
            .Where(cellen => cellen is [_, _, [>= '0' and <= '9', ..], _])
            .Select(cellen => (cellen[0].TrimStart('|', ' '), Teksten(cellen[2]), cellen[3].TrimEnd('|', ' ').Trim('`'))),
    ];

    private static readonly Dictionary<string, string> kennis = Huis.Regels(Kennisbronnen)
        .Where(regel => !regel.StartsWith('#')).Skip(1).Select(regel => regel.Split('\t')).ToDictionary(velden => velden[0], velden => Teksten(velden[11]));

    [Fact]
    public void De_tabel_is_gelezen() => Assert.InRange(tabel.Count, 200, 400);

    [Fact]
    public void Elke_aanpak_van_de_catalogus_staat_in_de_tabel_met_dezelfde_teksten() => Assert.All(catalogus.Alle, aanpak =>
        Assert.Contains((aanpak.Naam, Teksten(string.Join(' ', aanpak.Bronnen.Select(bron => bron.Tekst + ":"))), $"aanpak:{aanpak.Slug}"), tabel));

    [Fact]
    public void Elk_stuk_kennis_staat_in_de_tabel_met_dezelfde_teksten() => Assert.All(kennis, stuk =>
        Assert.Contains(tabel, regel => regel.Waar == $"kennis:{stuk.Key}" && regel.Teksten == stuk.Value));

    [Fact]
    public void Elk_kader_staat_in_de_tabel_met_zijn_tekst() => Assert.All(catalogus.Kaders, kader =>
        Assert.Contains((kader.Naam, kader.Bron.Tekst, $"kader:{kader.Slug}"), tabel));

    [Fact]
    public void Alles_waar_de_tabel_naar_wijst_is_er() => Assert.All(tabel, regel => Assert.True(
        regel.Waar.Split(':', 2) switch
        {
            ["aanpak", var slug] => catalogus.Vind(slug) is not null,
            ["kennis", var slug] => kennis.ContainsKey(slug),
            ["kader", var slug] => catalogus.VindKader(slug) is not null,
            ["bron", var naam] => Is<Bron>(naam),
            ["werkgroepsoort", var naam] => Is<WerkgroepSoort>(naam),
            ["netwerksoort", var naam] => Is<NetwerkSoort>(naam),
            ["organisatiesoort", var naam] => Is<OrganisatieSoort>(naam),
            ["niet", { Length: > 10 }] => true,
            _ => false,
        },
        $"{regel.Naam}: {regel.Waar} is er niet."));

    [Fact]
    public void Elke_bron_van_geld_die_de_teksten_noemen_staat_erin() => Assert.All(
        Enum.GetValues<Bron>().Except([Bron.Overig]), bron => Assert.Contains(tabel, regel => regel.Waar == $"bron:{JsonNamingPolicy.SnakeCaseUpper.ConvertName(bron.ToString())}"));

    [Fact]
    public void Niets_staat_er_twee_keer() => Assert.Equal(tabel.Count, tabel.Select(regel => (regel.Naam, regel.Waar)).Distinct().Count());

    private static bool Is<T>(string naam)
        where T : struct, Enum => Enum.GetValues<T>().Any(waarde => JsonNamingPolicy.SnakeCaseUpper.ConvertName(waarde.ToString()) == naam);

    // The numbers of the texts, each once: 002, 003.
    private static string Teksten(string cel) => string.Join(", ", cel
        .Split([' ', ';', ',', ':'], StringSplitOptions.RemoveEmptyEntries)
        .Where(woord => woord is ['0', '0', >= '0' and <= '4'])
        .Distinct().Order());
}
