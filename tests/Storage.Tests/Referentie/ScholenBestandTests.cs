using Regionetwerk.Storage.Referentie;
using Xunit;

namespace Regionetwerk.Storage.Tests.Referentie;

public sealed class ScholenBestandTests
{
    private static readonly SchoolGegevens[] scholen = [.. ScholenBestand.Lees()];

    [Fact]
    public void Alle_6215_vestigingen_van_oktober_2021_zijn_er()
    {
        Assert.Equal(6_215, scholen.Length);
        Assert.Equal(new DateOnly(2021, 10, 1), ScholenBestand.Peildatum);
        Assert.StartsWith("Bron: DUO", ScholenBestand.Bronvermelding, StringComparison.Ordinal);
    }

    [Fact]
    public void Elke_school_ligt_in_een_gemeente_die_het_register_kent() =>
        Assert.All(scholen, school => Assert.True(GemeenteRegister.Ingebouwd.IsBekend(school.Gemeentecode), school.Gemeentecode));

    [Fact]
    public void Elke_gemeente_heeft_ten_minste_een_basisschool() =>
        Assert.Equal(
            GemeenteRegister.Ingebouwd.Alle.Select(gemeente => gemeente.Code),
            scholen.Select(school => GemeenteRegister.Ingebouwd.Vind(school.Gemeentecode)!.Code).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Christelijke Basisschool Wrâldwizer")]
    [InlineData("IKC Zeven Zeeën")]
    [InlineData("Dalton Kindcentrum ’t Kompas")]
    [InlineData("Basisschool \"De Maasparel\"")]
    public void Namen_staan_er_in_hun_ware_spelling(string naam) => Assert.Contains(scholen, school => school.Naam == naam);

    [Fact]
    public void Een_school_van_voor_de_herindeling_houdt_de_code_die_DUO_haar_gaf() =>
        Assert.Contains(scholen, school => school.Gemeentecode == "GM0457");
}
