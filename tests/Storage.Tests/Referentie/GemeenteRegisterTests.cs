using Regionetwerk.Storage.Referentie;
using Xunit;

namespace Regionetwerk.Storage.Tests.Referentie;

public sealed class GemeenteRegisterTests
{
    private static readonly GemeenteRegister register = GemeenteRegister.Ingebouwd;

    [Fact]
    public void Alle_342_gemeenten_van_2024_zijn_er_op_volgorde_van_code()
    {
        Assert.Equal(342, register.Alle.Length);
        var codes = register.Alle.Select(gemeente => gemeente.Code).ToArray();
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
        Assert.Equal(12, register.Alle.Select(gemeente => (gemeente.ProvincieCode, gemeente.Provincie)).Distinct().Count());
    }

    [Fact]
    public void De_inwoners_tellen_op_tot_heel_Nederland()
    {
        Assert.Equal(17_475_415, register.Alle.Sum(gemeente => gemeente.Inwoners));
        Assert.All(register.Alle, gemeente => Assert.Equal(new DateOnly(2021, 1, 1), gemeente.Peildatum));
    }

    [Fact]
    public void Een_gemeente_draagt_haar_gebieden_en_cijfers()
    {
        var hoorn = register.Vind("GM0405")!;

        Assert.Equal(("Hoorn", "PV27", "Noord-Holland"), (hoorn.Naam, hoorn.ProvincieCode, hoorn.Provincie));
        Assert.Equal(new Regio("VR10", "Noord-Holland Noord"), hoorn.Veiligheidsregio);
        Assert.InRange(hoorn.KinderenTot15, 10_000, 13_000);
        Assert.InRange(hoorn.PctOpleidingLaag!.Value, 15, 40);
    }

    [Theory]
    [InlineData("GM0457", "GM0363", "Amsterdam")]
    [InlineData("GM0370", "GM0439", "Purmerend")]
    [InlineData("GM1684", "GM1982", "Land van Cuijk")]
    [InlineData("GM0614", "GM1992", "Voorne aan Zee")]
    public void Een_opgeheven_code_geeft_de_gemeente_waarin_zij_is_opgegaan(string oud, string nieuw, string naam)
    {
        Assert.Equal((nieuw, naam), (register.Vind(oud)?.Code, register.Vind(oud)?.Naam));
        Assert.True(register.IsBekend(oud));
        Assert.Equal(nieuw, register.Opgegaan(oud)?.NieuweCode);
        Assert.Null(register.Opgegaan(nieuw));
    }

    [Fact]
    public void Weesp_ging_op_24_maart_2022_op_in_Amsterdam() =>
        Assert.Equal(new Herindeling("GM0457", "Weesp", "GM0363", new DateOnly(2022, 3, 24)), register.Opgegaan("GM0457"));

    [Theory]
    [InlineData("GM9999")]
    [InlineData("0405")]
    [InlineData("gm0405")]
    [InlineData("")]
    public void Een_code_die_niet_bestaat_is_onbekend(string code)
    {
        Assert.Null(register.Vind(code));
        Assert.False(register.IsBekend(code));
    }

    [Fact]
    public void Een_gemeente_uit_een_herindeling_telt_haar_voorgangers_op_en_middelt_hun_aandelen_naar_inwoners()
    {
        // CBS 85039NED. Heerhugowaard: 58.387 inwoners, 17,92% jonger dan 15, 28,13% laag opgeleid; Langedijk: 28.335, 16,06% en 26,37%.
        var dijkEnWaard = register.Vind("GM1980")!;

        Assert.Equal(58_387 + 28_335, dijkEnWaard.Inwoners);
        Assert.Equal(15_014, dijkEnWaard.KinderenTot15);
        Assert.Equal(27.55m, dijkEnWaard.PctOpleidingLaag);
    }

    [Fact]
    public void Een_cijfer_dat_niet_bekend_is_is_null_en_geen_nul()
    {
        Assert.Null(register.Vind("GM0060")!.BijstandPer1000Inwoners);
        Assert.Null(register.Vind("GM1982")!.Adressendichtheid);
        Assert.All(register.Alle, gemeente => Assert.False(gemeente.BijstandPer1000Inwoners == 0 || gemeente.Adressendichtheid == 0));
    }

    [Fact]
    public void De_bronvermelding_noemt_het_CBS_en_de_licentie()
    {
        Assert.StartsWith("Bron: CBS", register.Bronvermelding, StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", register.Bronvermelding, StringComparison.Ordinal);
    }
}
