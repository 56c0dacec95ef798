using Regionetwerk.Storage.Gemeenten;
using Regionetwerk.Storage.Referentie;
using Xunit;
using static Regionetwerk.Storage.Tests.Referentie.VerzonnenGemeenten;

namespace Regionetwerk.Storage.Tests.Gemeenten;

public sealed class GelijkenisTests
{
    private static readonly GemeenteRegister register = GemeenteRegister.Ingebouwd;
    private static readonly Gelijkenis gelijkenis = new(register);

    [Fact]
    public void De_grote_steden_lijken_het_meest_op_Amsterdam() =>
        Assert.Subset(
            new HashSet<string> { "Rotterdam", "'s-Gravenhage", "Utrecht", "Groningen", "Arnhem", "Nijmegen", "Eindhoven" },
            gelijkenis.VergelijkbareGemeenten("GM0363", 4).Select(gemeente => gemeente.Naam).ToHashSet());

    [Fact]
    public void De_kleine_eilanden_lijken_op_elkaar() =>
        Assert.Contains("Schiermonnikoog", gelijkenis.VergelijkbareGemeenten("GM0096", 3).Select(gemeente => gemeente.Naam));

    [Fact]
    public void De_afstand_is_heen_en_terug_gelijk_en_tot_zichzelf_nul()
    {
        foreach (var een in register.Alle.Take(40))
        {
            Assert.Equal(0, gelijkenis.Afstand(een.Code, een.Code));
            Assert.All(register.Alle, ander =>
            {
                Assert.Equal(gelijkenis.Afstand(een.Code, ander.Code), gelijkenis.Afstand(ander.Code, een.Code));
                Assert.True(double.IsFinite(gelijkenis.Afstand(een.Code, ander.Code)));
            });
        }
    }

    [Fact]
    public void De_dichtstbijzijnde_komt_eerst_en_zijzelf_nooit()
    {
        var andere = gelijkenis.VergelijkbareGemeenten("GM0405", 500);

        Assert.Equal(341, andere.Count);
        Assert.DoesNotContain(andere, gemeente => gemeente.Code == "GM0405");
        var afstanden = andere.Select(gemeente => gelijkenis.Afstand("GM0405", gemeente.Code)).ToArray();
        Assert.Equal(afstanden.Order(), afstanden);
    }

    [Fact]
    public void Twee_keer_vragen_geeft_twee_keer_hetzelfde() =>
        Assert.All(register.Alle, gemeente => Assert.Equal(
            gelijkenis.VergelijkbareGemeenten(gemeente.Code, 10),
            new Gelijkenis(register).VergelijkbareGemeenten(gemeente.Code, 10)));

    [Fact]
    public void Een_opgeheven_code_telt_als_de_gemeente_waarin_zij_is_opgegaan()
    {
        Assert.Equal(gelijkenis.VergelijkbareGemeenten("GM0363", 5), gelijkenis.VergelijkbareGemeenten("GM0457", 5));
        Assert.DoesNotContain(gelijkenis.VergelijkbareGemeenten("GM0457", 341), gemeente => gemeente.Code == "GM0363");
    }

    [Fact]
    public void Een_gemeente_zonder_adressendichtheid_wordt_op_de_andere_kenmerken_vergeleken()
    {
        Assert.Null(register.Vind("GM1982")!.Adressendichtheid);
        Assert.All(gelijkenis.VergelijkbareGemeenten("GM1982", 5), gemeente => Assert.InRange(gemeente.Inwoners, 45_000, 180_000));
    }

    [Theory]
    [InlineData("1800")]
    [InlineData("")]
    public void Een_cijfer_dat_ontbreekt_maakt_de_afstand_niet_kleiner(string adressendichtheid)
    {
        // Of two gemeenten every score is 1 or -1, so that the distance is the root of 5 x 2 squared, also when scaled up from 4.
        var twee = new Gelijkenis(Lees(Kop + Gemeente("GM0001") + Gemeente(
            "GM0002",
            ("inwoners", "2000"),
            ("adressendichtheid", adressendichtheid),
            ("pct_opleiding_laag", "30"),
            ("pct_huishoudens_laag_inkomen", "5"),
            ("bijstand_per_1000_inwoners", "30"))));

        Assert.Equal(Math.Sqrt(20), twee.Afstand("GM0001", "GM0002"), 1e-9);
    }

    [Fact]
    public void Bij_gelijke_afstand_gaat_de_laagste_code_voor()
    {
        var vier = new Gelijkenis(Lees(
            Kop + Gemeente("GM0001") + Gemeente("GM0002", ("inwoners", "9000")) + Gemeente("GM0003") + Gemeente("GM0004")));

        Assert.Equal(["GM0001", "GM0003", "GM0002"], vier.VergelijkbareGemeenten("GM0004", 3).Select(gemeente => gemeente.Code));
    }

    [Fact]
    public void Een_onbekende_code_wordt_geweigerd_met_de_code_erbij() =>
        Assert.Contains(
            "GM9999",
            Assert.Throws<ArgumentException>(() => gelijkenis.VergelijkbareGemeenten("GM9999", 5)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Nul_gemeenten_vragen_wordt_geweigerd() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => gelijkenis.VergelijkbareGemeenten("GM0363", 0));
}
