using Regionetwerk.Storage.Referentie;
using Xunit;
using static Regionetwerk.Silo.Tests.Scholen.Levering;

namespace Regionetwerk.Silo.Tests.Scholen;

/// <summary>The files of October 2021, which lie beside the checkout where the project is made and not in it.</summary>
public sealed class EchteLeveringTests
{
    [Fact]
    public void De_hele_levering_van_oktober_2021_geeft_precies_de_scholen_die_het_product_meebrengt()
    {
        var uitkomst = Lees(Bytes("duo_vestigingen_bo_2021-10.csv"));

        Assert.Empty(uitkomst.Weigeringen);
        Assert.Equal(ScholenBestand.Lees(), uitkomst.Scholen.OrderBy(school => school.Vestigingscode, StringComparer.Ordinal));
    }

    [Fact]
    public void De_bytes_zoals_DUO_ze_schreef_geven_dezelfde_scholen()
    {
        var uitkomst = Lees(Bytes("duo_vestigingen_bo_2021-10.sample.cp1252.csv"));

        Assert.Empty(uitkomst.Weigeringen);
        Assert.Equal(164, uitkomst.Gelezen);
        var bekend = ScholenBestand.Lees().ToDictionary(school => school.Vestigingscode);
        Assert.All(uitkomst.Scholen, school => Assert.Equal(bekend[school.Vestigingscode], school));
    }

    private static byte[] Bytes(string bestand)
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Regionetwerk.sln")))
            map = map.Parent;
        var pad = Path.GetFullPath(Path.Combine(map?.FullName ?? "", "../shared/data/scholen", bestand));
        Assert.SkipUnless(File.Exists(pad), $"{pad} is er niet: de levering van DUO ligt naast de checkout en zit er niet in.");
        return File.ReadAllBytes(pad);
    }
}
