using Regionetwerk.Api.Paginas.Ambassadeurs;
using Regionetwerk.Api.Paginas.Gemeenten;
using Regionetwerk.Grains.Programmas;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

/// <summary>The map of where no ambassadeur is near.</summary>
public sealed class DekkingTests(Leeshuis huis) : IClassFixture<Leeshuis>
{
    private static readonly IReadOnlyList<Gemeentenaam> Drie = [new("GM0014", "Groningen"), new("GM0034", "Almere"), new("GM0405", "Hoorn")];

    [Fact]
    public void Wie_uit_een_van_de_netwerken_iemand_in_de_buurt_heeft_heeft_iemand()
    {
        var beeld = Dekkingsbeeld.Maak(Sector.PO, [Netwerk("GM0034", "GM0405"), Netwerk("GM0014", "GM0405")], Drie);

        Assert.Equal("Voor PO is er niemand in de buurt van Hoorn.", beeld.Zin);
        Assert.Equal(["wel iemand in de buurt", "wel iemand in de buurt", "niemand in de buurt"], beeld.Kaart.Regels.Select(regel => regel.Woord));
    }

    [Fact]
    public void Voor_alle_sectoren_samen_staat_bij_elke_gemeente_voor_welke_er_niemand_is()
    {
        var alles = Enum.GetValues<Sector>().Select(sector => new Sectordekking(sector, 1, 1, sector is Sector.PO ? ["GM0014", "GM0405"] : ["GM0405"]));
        var beeld = Dekkingsbeeld.Maak(null, [[.. alles]], Drie);

        Assert.Equal(["niemand voor PO", "voor elke sector iemand", "voor geen enkele sector iemand"], beeld.Kaart.Regels.Select(regel => regel.Woord));
        Assert.Equal("Van de 3 gemeenten heeft er 1 voor geen enkele sector iemand in de buurt, en 1 voor elke sector.", beeld.Zin);
    }

    [Fact]
    public async Task De_kaart_toont_wat_de_tabel_van_de_gekozen_sector_telt()
    {
        var pagina = await (await huis.Als("GM0405")).Open("/ambassadeurs?sector=SBO");
        var telling = pagina.QuerySelectorAll("#tabel-dekking-0 ~ tbody tr").Single(regel => regel.QuerySelector("th")!.TextContent == "SBO").QuerySelectorAll("td")[1].TextContent;

        Assert.Equal(342, pagina.QuerySelectorAll("svg.rn-kaart path[d]").Count(vlak => vlak.QuerySelector("title") is not null));
        Assert.Equal(telling, $"{pagina.QuerySelectorAll("svg.rn-kaart title").Count(titel => titel.TextContent.EndsWith(": niemand in de buurt", StringComparison.Ordinal))}");
        Assert.Contains($"Voor SBO is er in {telling} van de 342 gemeenten niemand in de buurt.", pagina.QuerySelector("main")!.TextContent);
    }

    private static IReadOnlyList<Sectordekking> Netwerk(params string[] zonder) => [new(Sector.PO, 1, zonder.Length, zonder)];
}
