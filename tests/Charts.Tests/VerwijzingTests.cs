using YamlDotNet.RepresentationModel;

namespace Regionetwerk.Charts.Tests;

/// <summary>What one object says of another is so.</summary>
public sealed class VerwijzingTests
{
    public static TheoryData<string> Alle => Installatie.Alle;

    [Theory]
    [MemberData(nameof(Alle))]
    public void Een_Deployment_kiest_zijn_eigen_pods_en_geen_andere(string naam)
    {
        var installatie = Installatie.Van(naam);

        Assert.All(installatie.Soort("Deployment"), wat =>
            Assert.Same(wat.Op("spec.template"), Assert.Single(installatie.Gekozen(wat, "spec.selector.matchLabels"))));
    }

    [Theory]
    [MemberData(nameof(Alle))]
    public void Elke_Deployment_heeft_een_PodDisruptionBudget(string naam)
    {
        var installatie = Installatie.Van(naam);
        var bewaakt = installatie.Soort("PodDisruptionBudget").Select(wat => Assert.Single(installatie.Gekozen(wat, "spec.selector.matchLabels"))).ToList();

        Assert.Equal(installatie.Soort("Deployment").Count, bewaakt.Count);
        Assert.All(installatie.Soort("Deployment"), wat => Assert.Contains(bewaakt, pod => ReferenceEquals(pod, wat.Op("spec.template"))));
    }

    [Theory]
    [MemberData(nameof(Alle))]
    public void Een_Service_leidt_naar_een_poort_met_die_naam(string naam)
    {
        var installatie = Installatie.Van(naam);

        Assert.All(installatie.Soort("Service"), wat => Assert.All(wat.Lijst("spec.ports"), poort =>
        {
            var pods = installatie.Gekozen(wat, "spec.selector").ToList();
            Assert.NotEmpty(pods);
            Assert.All(pods, pod => Assert.Contains(poort.Tekst("targetPort"), Poorten(pod)));
        }));
    }

    [Theory]
    [MemberData(nameof(Alle))]
    public void Een_Ingress_leidt_naar_een_Service_die_er_is_en_altijd_met_TLS(string naam)
    {
        var installatie = Installatie.Van(naam);

        Assert.All(installatie.Soort("Ingress"), wat => Assert.All(wat.Lijst("spec.rules"), regel =>
        {
            Assert.Contains(wat.Lijst("spec.tls"), tls => tls.Lijst("hosts").Any(host => ((YamlScalarNode)host).Value == regel.Tekst("host")));
            Assert.All(regel.Lijst("http.paths"), pad =>
            {
                Assert.Equal("Prefix", pad.Tekst("pathType"));
                var service = Assert.Single(installatie.Soort("Service"), service => service.Tekst("metadata.name") == pad.Tekst("backend.service.name"));
                Assert.Contains(service.Lijst("spec.ports"), poort => poort.Tekst("name") == pad.Tekst("backend.service.port.name"));
            });
        }));
    }

    [Theory]
    [MemberData(nameof(Alle))]
    public void Wat_schaalt_is_er_en_heeft_geen_vast_aantal(string naam)
    {
        var installatie = Installatie.Van(naam);
        var schaalt = installatie.Soort("HorizontalPodAutoscaler").ToDictionary(wat => wat.Tekst("spec.scaleTargetRef.name"));

        Assert.Empty(schaalt.Keys.Except(installatie.Soort("Deployment").Select(wat => wat.Tekst("metadata.name"))));
        Assert.All(installatie.Soort("Deployment"), wat => Assert.Equal(schaalt.ContainsKey(wat.Tekst("metadata.name")), wat.Op("spec.replicas") is null));
        // Of what share of which request, otherwise?
        Assert.All(schaalt.Values, wat => Assert.Equal("cpu", Assert.Single(wat.Lijst("spec.metrics")).Tekst("resource.name")));
    }

    [Theory]
    [MemberData(nameof(Alle))]
    public void Een_proef_vraagt_een_poort_met_een_naam_van_haar_container(string naam) => Assert.All(Installatie.Van(naam).Containers, een =>
    {
        string[] proeven = een.Pod.Tekst("restartPolicy") == "Never" ? [] : een.Container.Tekst("name") == "collector"
            ? ["livenessProbe", "readinessProbe"]
            : ["startupProbe", "livenessProbe", "readinessProbe"];
        Assert.All(proeven, proef =>
        {
            var poort = een.Container.Tekst($"{proef}.httpGet.port") + een.Container.Tekst($"{proef}.tcpSocket.port");
            Assert.Contains(een.Container.Lijst("ports"), ene => ene.Tekst("name") == poort);
        });
    });

    [Theory]
    [MemberData(nameof(Alle))]
    public void Het_account_de_ruimte_en_de_instellingen_die_een_pod_noemt_zijn_er(string naam)
    {
        var installatie = Installatie.Van(naam);
        string[] vanBuiten = ["eigen", "shared"];
        var gemaakt = installatie.Objecten.Select(Installatie.Naam).Concat(
            vanBuiten.SelectMany(wat => (string[])[$"ServiceAccount/{wat}", $"PersistentVolumeClaim/{wat}"])).ToHashSet();

        Assert.All(installatie.Soort("Deployment").Select(wat => wat.Op("spec.template.spec")), pod =>
        {
            Assert.Contains($"ServiceAccount/{pod.Tekst("serviceAccountName")}", gemaakt);
            Assert.All(pod.Lijst("volumes"), ruimte =>
            {
                if (ruimte.Op("persistentVolumeClaim") is not null)
                    Assert.Contains($"PersistentVolumeClaim/{ruimte.Tekst("persistentVolumeClaim.claimName")}", gemaakt);
                if (ruimte.Op("configMap") is not null)
                    Assert.Contains($"ConfigMap/{ruimte.Tekst("configMap.name")}", gemaakt);
            });
        });
    }

    [Theory]
    [MemberData(nameof(Alle))]
    public void De_migraties_komen_voor_al_het_andere_en_vragen_niets_dat_er_dan_nog_niet_is(string naam)
    {
        var taak = Assert.Single(
            Installatie.Van(naam).Soort("Job"), taak => taak.Paren("metadata.annotations").GetValueOrDefault("helm.sh/hook") == "pre-install,pre-upgrade");
        var pod = taak.Op("spec.template.spec");

        Assert.Equal("", pod.Tekst("serviceAccountName"));
        Assert.All(pod.Lijst("volumes"), ruimte => Assert.NotNull(ruimte.Op("emptyDir")));
        Assert.Equal(["migrate"], pod.Lijst("containers")[0].Lijst("args").Select(woord => ((YamlScalarNode)woord).Value));
    }

    [Fact]
    public void Elke_instelling_die_de_chart_geeft_is_er_een_die_het_product_beschrijft()
    {
        var uitleg = string.Join('\n', ((string[])["api.md", "sign-in.md", "mail.md", "orleans.md"]).Select(blad => Bron.Lees("docs", blad)));
        var namen = ((string[])["default", "orleans", "anders", "onversleuteld"])
            .SelectMany(naam => Installatie.Van(naam).Containers)
            .SelectMany(een => een.Container.Lijst("env"))
            .Select(instelling => instelling.Tekst("name").Split("__"))
            .Where(delen => delen is not [_] and not ["Logging", ..] and not ["Tempo", ..])
            .ToList();

        Assert.All(namen, delen =>
        {
            Assert.Contains($"`{delen[0]}:", uitleg, StringComparison.Ordinal);
            Assert.Matches($"[`:]{delen[^1]}`", uitleg);
        });
    }

    private static IEnumerable<string> Poorten(YamlNode pod) =>
        pod.Lijst("spec.containers").SelectMany(container => container.Lijst("ports")).Select(poort => poort.Tekst("name"));
}
