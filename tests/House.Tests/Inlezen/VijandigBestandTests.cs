using System.Text;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Inlezen;

/// <summary>Files that are not what they should be are refused in words, and cost nothing but themselves.</summary>
public sealed class VijandigBestandTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    public static TheoryData<string, string> Bestanden => new()
    {
        { "", "begint niet met een regel met de namen" },
        { "\n\n", "begint niet met een regel met de namen" },
        { Bestand.Kop, "geen enkele regel" },
        { Bestand.Kop + "\n;;;;\n", "geen enkele regel" },
        { "naam;datum\n1;2\n", "bedrag ontbreekt" },
        { "financiering;datum;Datum;bedrag;omschrijving\n1;2;3;4;5\n", "datum staat er 2 keer" },
        { "financiering;Financiering-ID;datum;bedrag;omschrijving\n1;2;3;4;5\n", "financiering staat er 2 keer" },
        { Bestand.Kop + "a\0b;c;d;e;f\n", "niet als tekst te lezen" },
        { "PK\u0003\u0004xyz", "Excel-bestand" },
        { new string('x', 10_001), "10.001 tekens. Ten hoogste 10.000" },
        { Bestand.Kop + new string('x', 900_000), "900.047 bytes groot. Ten hoogste 900.000" },
        { Bestand.Kop + string.Concat(Enumerable.Repeat("a;b;c;d;e\n", 5_001)), "5.001 regels. Ten hoogste 5.000" },
    };

    [Theory]
    [MemberData(nameof(Bestanden))]
    public async Task Een_bestand_dat_niet_te_lezen_is_wordt_als_geheel_geweigerd_met_waarom(string csv, string waarom)
    {
        var antwoord = await (await huis.Als("GM0405", "medewerker")).Lees(csv);

        antwoord.Geweigerd("ONGELDIG input.csv");
        Assert.Contains(waarom, antwoord.Payload.Op("fouten.0.bericht").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_heel_lange_regel_kost_alleen_zichzelf()
    {
        var hoorn = await huis.Als("GM0405", "medewerker");
        var id = await hoorn.Financiering(100);

        Assert.Equal(
            ["2 GEWEIGERD ONGELDIG", "3 VASTGELEGD"],
            (await hoorn.Lees($"{Bestand.Kop}{new string('x', 800_000)}\n{id};30-6-2026;10;Goed;\n", alleenGoede: true)).Regels());
    }

    [Fact]
    public async Task Een_bestand_van_tien_megabyte_wordt_ongelezen_geweigerd()
    {
        using var antwoord = await huis.Http.PostAsync(
            "/graphql", new StringContent(new string('x', 10_000_000), Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

        Assert.Equal(413, (int)antwoord.StatusCode);
    }

    [Theory]
    [InlineData("sep=;\r\n\"FINANCIERING\";\"Datum\";\" Bedrag \";\"Om schrijving\";\"afdeling\"\r\n\"ID\";\"30-6-2026\";\"10,00\";\"=cmd|' /C calc'!A1\";\"x\"\r\n")]
    [InlineData("\uFEFFFinancieringId\tDatum\tBedrag\tOmschrijving\tAfdeling\nID\t30/6/2026\t10.00\t=cmd|' /C calc'!A1\tx\n")]
    [InlineData("afdeling,financiering_id,datum,bedrag,omschrijving\nx,ID,2026-06-30,10.00,=cmd|' /C calc'!A1")]
    public async Task Scheiding_kop_en_aanhalingstekens_mogen_zijn_zoals_programmas_ze_maken_en_een_formule_blijft_tekst(string csv)
    {
        var hoorn = await huis.Als("GM0405", "medewerker");

        var antwoord = await hoorn.Lees(csv.Replace("ID\"", await hoorn.Financiering(100) + "\"", StringComparison.Ordinal)
            .Replace("\nID\t", $"\n{await hoorn.Financiering(100)}\t", StringComparison.Ordinal)
            .Replace(",ID,", $",{await hoorn.Financiering(100)},", StringComparison.Ordinal));

        Assert.Equal("VASTGELEGD", antwoord.Verslag().Op("regels.0.uitslag").GetString());
        Assert.Equal("=cmd|' /C calc'!A1", antwoord.Verslag().Op("regels.0.omschrijving").GetString());
        Assert.Equal("afdeling", antwoord.Verslag().Op("overgeslagenKolommen.0").GetString(), ignoreCase: true);
    }
}
