using YamlDotNet.RepresentationModel;

namespace Regionetwerk.Charts.Tests;

/// <summary>Nobody reaches a pod, and no pod reaches anything, unless a NetworkPolicy says so.</summary>
public sealed class NetwerkTests
{
    private const string Onderdeel = "app.kubernetes.io/component";

    public static TheoryData<string> MetRegels => ["default", "orleans", "kaal", "anders", "onversleuteld"];

    [Theory]
    [MemberData(nameof(MetRegels))]
    public void Alles_is_dicht_voor_elke_pod_en_elke_pod_heeft_eigen_regels(string naam)
    {
        var installatie = Installatie.Van(naam);
        var regels = installatie.Soort("NetworkPolicy");

        var dicht = Assert.Single(regels, regel => regel.Op("spec.ingress") is null && regel.Op("spec.egress") is null);
        Assert.Equal(["Ingress", "Egress"], Soorten(dicht));
        Assert.Equal(installatie.Pods.Count(), installatie.Gekozen(dicht, "spec.podSelector.matchLabels").Count());
        Assert.All(regels.Where(regel => regel != dicht), regel =>
        {
            Assert.Equal(["Ingress", "Egress"], Soorten(regel));
            Assert.Single(installatie.Gekozen(regel, "spec.podSelector.matchLabels"));
        });
        Assert.Equal(installatie.Pods.Count(), regels.Count - 1);
    }

    [Theory]
    [MemberData(nameof(MetRegels))]
    public void Een_regel_noemt_poorten_die_er_zijn(string naam)
    {
        var installatie = Installatie.Van(naam);

        Assert.All(installatie.Soort("NetworkPolicy"), regel => Assert.All(regel.Lijst("spec.ingress").SelectMany(van => van.Lijst("ports")), poort => Assert.Contains(
            poort.Tekst("port"),
            installatie.Gekozen(regel, "spec.podSelector.matchLabels")
                .SelectMany(pod => pod.Lijst("spec.containers")).SelectMany(container => container.Lijst("ports")).Select(ene => ene.Tekst("name")))));
    }

    [Theory]
    [MemberData(nameof(MetRegels))]
    public void Geen_regel_laat_iedereen_binnen(string naam) => Assert.All(
        Installatie.Van(naam).Soort("NetworkPolicy").SelectMany(regel => regel.Lijst("spec.ingress")), van =>
        {
            Assert.NotEmpty(van.Lijst("from"));
            Assert.NotEmpty(van.Lijst("ports"));
        });

    [Fact]
    public void De_poort_van_een_silo_voor_opdrachten_is_voor_de_api_alleen_en_die_voor_silos_voor_silos()
    {
        var silo = Van("orleans", "silo");

        Assert.Equal([("gateway", "api"), ("silo", "silo")], silo.Lijst("spec.ingress").Select(van =>
            (Assert.Single(van.Lijst("ports")).Tekst("port"), Assert.Single(van.Lijst("from")).Paren("podSelector.matchLabels")[Onderdeel])));
        Assert.Contains(Van("orleans", "api").Lijst("spec.egress"), naar => naar.Lijst("ports").Any(poort => poort.Tekst("port") == "30000")
            && naar.Lijst("to").All(wie => wie.Paren("podSelector.matchLabels")[Onderdeel] == "silo"));
    }

    [Theory]
    [InlineData("migrations", "53", "53", "5432")]
    [InlineData("silo", "53", "53", "5432", "11111")]
    public void De_migraties_en_silos_bereiken_de_database_en_verder_niets_van_buiten(string onderdeel, params string[] poorten) => Assert.Equal(
        poorten, Van("orleans", onderdeel).Lijst("spec.egress").SelectMany(naar => naar.Lijst("ports")).Select(poort => poort.Tekst("port")));

    [Theory]
    [InlineData("anders", "4318")]
    [InlineData("onversleuteld", "443")]
    public void Metingen_mogen_naar_de_poort_die_de_instelling_noemt(string naam, string poort) => Assert.Contains(
        Van(naam, "api").Lijst("spec.egress"), naar => naar.Op("to") is null && naar.Lijst("ports").Count == 1 && naar.Lijst("ports")[0].Tekst("port") == poort);

    [Fact]
    public void Wie_geen_regels_wil_krijgt_er_geen() => Assert.Empty(Installatie.Van("open").Soort("NetworkPolicy"));

    private static YamlNode Van(string naam, string onderdeel) => Assert.Single(
        Installatie.Van(naam).Soort("NetworkPolicy"), regel => regel.Paren("spec.podSelector.matchLabels").GetValueOrDefault(Onderdeel) == onderdeel);

    private static IEnumerable<string?> Soorten(YamlNode regel) => regel.Lijst("spec.policyTypes").Select(soort => ((YamlScalarNode)soort).Value);
}
