using System.Net;
using YamlDotNet.RepresentationModel;

namespace Regionetwerk.Charts.Tests;

/// <summary>Nobody reaches a pod, and no pod reaches anything, unless a NetworkPolicy says so.</summary>
public sealed class NetwerkTests
{
    private const string Onderdeel = "app.kubernetes.io/component";

    public static TheoryData<string> MetRegels => ["default", "orleans", "kaal", "anders", "gesloten", "onversleuteld"];

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
    public void Geen_regel_laat_iedereen_binnen_of_alles_naar_buiten(string naam) => Assert.All(Installatie.Van(naam).Soort("NetworkPolicy"), regel =>
    {
        Assert.All(regel.Lijst("spec.ingress"), van => Assert.NotEmpty(van.Lijst("from")));
        Assert.All(regel.Lijst("spec.egress"), naar => Assert.NotEmpty(naar.Lijst("to")));
        Assert.All(regel.Lijst("spec.ingress").Concat(regel.Lijst("spec.egress")), een => Assert.NotEmpty(een.Lijst("ports")));
    });

    [Theory]
    [MemberData(nameof(MetRegels))]
    public void Geen_pod_bereikt_de_gegevens_van_de_cloud_of_zijn_eigen_machine(string naam) => Assert.All(
        Blokken(Installatie.Van(naam).Soort("NetworkPolicy").SelectMany(regel => regel.Lijst("spec.egress"))),
        blok => Assert.All((string[])["169.254.169.254", "127.0.0.1", "fe80::a9fe:a9fe", "::1"], adres => Assert.False(Bereikt(blok, adres), adres)));

    [Fact]
    public void Het_web_is_dat_van_buiten() => Assert.All(
        Blokken(Van("default", "api").Lijst("spec.egress").Where(naar => naar.Lijst("ports").Any(poort => poort.Tekst("port") == "443"))),
        blok => Assert.All((string[])["10.0.0.1", "100.64.0.1", "172.16.0.1", "192.168.0.1", "fd00:ec2::254"], adres => Assert.False(Bereikt(blok, adres), adres)));

    [Fact]
    public void De_poort_van_een_silo_voor_opdrachten_is_voor_de_api_alleen_en_die_voor_silos_voor_silos()
    {
        var silo = Van("orleans", "silo");

        Assert.Equal([("gateway", "api"), ("silo", "silo"), ("metrics", "monitoring")], silo.Lijst("spec.ingress").Select(van =>
            (Assert.Single(van.Lijst("ports")).Tekst("port"), Wie(Assert.Single(van.Lijst("from"))))));
        Assert.Contains(Van("orleans", "api").Lijst("spec.egress"), naar => naar.Lijst("ports").Any(poort => poort.Tekst("port") == "30000")
            && naar.Lijst("to").All(wie => wie.Paren("podSelector.matchLabels")[Onderdeel] == "silo"));
    }

    [Theory]
    [InlineData("default", "migrations", "kube-system 53 53", "10.0.0.5/32 5432")]
    [InlineData("default", "api", "kube-system 53 53", "10.0.0.5/32 5432", "0.0.0.0/0 ::/0 443 80", "* 0.0.0.0/0 ::/0 587")]
    [InlineData("orleans", "migrations", "kube-system 53 53", "databases 5432")]
    [InlineData("orleans", "silo", "kube-system 53 53", "databases 5432", "silo 11111")]
    [InlineData("orleans", "api", "kube-system 53 53", "databases 5432", "0.0.0.0/0 ::/0 443 80", "* 0.0.0.0/0 ::/0 465", "10.1.2.3/32 443", "silo 30000")]
    [InlineData("anders", "api", "kube-system 53 53", "10.0.0.5/32 5432", "0.0.0.0/0 ::/0 443 80", "* 0.0.0.0/0 ::/0 25", "* 0.0.0.0/0 ::/0 4318")]
    [InlineData("onversleuteld", "silo", "kube-system 53 53", "10.0.0.5/32 5432", "* 0.0.0.0/0 ::/0 443", "silo 11111")]
    [InlineData("gesloten", "silo", "kube-system 53 53", "databases 5432", "silo 11111")]
    [InlineData("gesloten", "api", "kube-system 53 53", "databases 5432", "silo 30000")]
    public void Een_pod_bereikt_dit_en_verder_niets(string naam, string onderdeel, params string[] bereikt) => Assert.Equal(
        bereikt,
        Van(naam, onderdeel).Lijst("spec.egress").Select(naar =>
            string.Join(' ', naar.Lijst("to").Select(Wie).Concat(naar.Lijst("ports").Select(poort => poort.Tekst("port"))))));

    [Fact]
    public void Wie_metingen_mag_lezen_leest_die_van_de_api_en_van_silos() => Assert.All(
        (string[])["api", "silo"],
        onderdeel => Assert.Contains(
            Van("orleans", onderdeel).Lijst("spec.ingress"), van => van.Lijst("ports")[0].Tekst("port") == "metrics" && Wie(van.Lijst("from")[0]) == "monitoring"));

    [Fact]
    public void Een_opdracht_bereikt_wat_migraties_bereiken()
    {
        var installatie = Installatie.Van("opdracht");

        Assert.Contains(
            installatie.Gekozen(Van("opdracht", "migrations"), "spec.podSelector.matchLabels"), pod => pod.Lijst("spec.containers")[0].Tekst("name") == "command");
    }

    [Fact]
    public void Wie_geen_regels_wil_krijgt_er_geen() => Assert.Empty(Installatie.Van("open").Soort("NetworkPolicy"));

    private static YamlNode Van(string naam, string onderdeel) => Assert.Single(
        Installatie.Van(naam).Soort("NetworkPolicy"), regel => regel.Paren("spec.podSelector.matchLabels").GetValueOrDefault(Onderdeel) == onderdeel);

    // A part of ours, a namespace, a network, or every namespace.
    private static string Wie(YamlNode peer) =>
        peer.Paren("podSelector.matchLabels").GetValueOrDefault(Onderdeel)
        ?? peer.Paren("namespaceSelector.matchLabels").GetValueOrDefault("kubernetes.io/metadata.name")
        ?? (peer.Op("namespaceSelector") is null ? peer.Tekst("ipBlock.cidr") : "*");

    private static IEnumerable<YamlNode> Blokken(IEnumerable<YamlNode> regels) => regels.SelectMany(naar => naar.Lijst("to")).Where(peer => peer.Op("ipBlock") is not null);

    private static bool Bereikt(YamlNode blok, string adres)
    {
        var gezocht = IPAddress.Parse(adres);
        return IPNetwork.Parse(blok.Tekst("ipBlock.cidr")).Contains(gezocht)
            && !blok.Lijst("ipBlock.except").Any(zonder => IPNetwork.Parse(((YamlScalarNode)zonder).Value!).Contains(gezocht));
    }

    private static IEnumerable<string?> Soorten(YamlNode regel) => regel.Lijst("spec.policyTypes").Select(soort => ((YamlScalarNode)soort).Value);
}
