using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Regionetwerk.Charts.Tests;

/// <summary>What happens to a running installation when a new version, or a command of the operator, comes beside it.</summary>
public sealed partial class UitrolTests
{
    public static TheoryData<string> Alle => Installatie.Alle;

    [Theory]
    [MemberData(nameof(Alle))]
    public void Een_ruimte_voor_een_pod_wordt_losgelaten_voor_de_volgende_haar_neemt(string naam)
    {
        var installatie = Installatie.Van(naam);
        var ruimte = installatie.Soort("PersistentVolumeClaim").SingleOrDefault();
        var gedeeld = ruimte is null || ruimte.Lijst("spec.accessModes").Any(soort => ((YamlScalarNode)soort).Value == "ReadWriteMany");

        Assert.All(installatie.Soort("Deployment"), wat =>
        {
            var koppelt = wat.Lijst("spec.template.spec.volumes").Any(een => een.Op("persistentVolumeClaim") is not null);
            Assert.Equal(koppelt && !gedeeld ? "Recreate" : "RollingUpdate", wat.Tekst("spec.strategy.type"));
            // Else there is a moment with one node less, or none.
            Assert.Equal(koppelt && !gedeeld ? "" : "0", wat.Tekst("spec.strategy.rollingUpdate.maxUnavailable"));
        });
    }

    [Fact]
    public void Wie_een_ruimte_voor_een_pod_geeft_krijgt_er_een_tegelijk()
    {
        Assert.Equal("Recreate", Strategie(Installatie.Van("anders").Objecten));
        Assert.Equal("Recreate", Strategie(Yaml.Lees(Helm.Template(
            "--values", "ci/default-values.yaml", "--set", "api.replicas=1,dataFolder.existingClaim=eigen,dataFolder.accessModes={ReadWriteOncePod}"))));

        static string Strategie(IEnumerable<YamlNode> objecten) => Assert.Single(objecten, wat => wat.Tekst("kind") == "Deployment").Tekst("spec.strategy.type");
    }

    [Fact]
    public void Knooppunten_van_twee_versies_kennen_elkaar_niet_en_die_van_een_versie_wel()
    {
        var nu = Clusters(Installatie.Van("orleans").Tekst);

        Assert.Equal(2, nu.Count);
        var id = Assert.Single(nu.Distinct());
        Assert.Equal([id, id], Clusters(Helm.Template("--values", "ci/orleans-values.yaml", "--set", "mail.port=2525")));
        Assert.DoesNotContain(id, Clusters(Helm.Template("--values", "ci/orleans-values.yaml", "--set", "image.tag=volgende")));
        Assert.DoesNotContain(id, Clusters(Helm.Template("--values", "ci/orleans-values.yaml", "--set", $"image.silo.digest=sha256:{new string('1', 64)}")));

        static List<string> Clusters(string tekst) =>
        [
            .. Yaml.Lees(tekst).SelectMany(wat => wat.Lijst("spec.template.spec.containers")).SelectMany(container => container.Lijst("env"))
                .Where(instelling => instelling.Tekst("name") == "Orleans__ClusterId").Select(instelling => instelling.Tekst("value")),
        ];
    }

    [Fact]
    public void Een_opdracht_is_een_taak_apart_met_de_gegevensmap_en_geen_deel_van_een_installatie()
    {
        var taak = Assert.Single(Installatie.Van("opdracht").Soort("Job"), taak => taak.Tekst("metadata.name") == "regionetwerk-erasures");
        var container = Assert.Single(taak.Lijst("spec.template.spec.containers"));

        Assert.Null(taak.Op("metadata.annotations"));
        Assert.Equal("0", taak.Tekst("spec.backoffLimit"));
        Assert.Equal(["erasures", "--replay", "/data/gewist.log"], container.Lijst("args").Select(woord => ((YamlScalarNode)woord).Value));
        Assert.Equal("/data", Assert.Single(container.Lijst("env"), instelling => instelling.Tekst("name") == "Data__Map").Tekst("value"));
        Assert.Single(Installatie.Van("default").Soort("Job"));
    }

    [Theory]
    [InlineData("orleans")]
    [InlineData("onversleuteld")]
    public void Silos_sturen_hun_metingen_waarheen_de_api_dat_doet(string naam)
    {
        var installatie = Installatie.Van(naam);
        var gestuurd = installatie.Soort("Deployment").Select(wat => wat.Lijst("spec.template.spec.containers")[0].Lijst("env")
            .Where(instelling => instelling.Tekst("name").StartsWith("OTEL_", StringComparison.Ordinal)).Select(instelling => instelling.ToString())).ToList();

        Assert.Equal(2, gestuurd.Count);
        Assert.NotEmpty(gestuurd[0]);
        Assert.Equal(gestuurd[0], gestuurd[1]);
        // What stands beside a container is read by somebody.
        Assert.Equal(
            installatie.Containers.Where(een => een.Container.Tekst("name") == "collector").Select(een => een.Pod),
            installatie.Soort("Service").Where(wat => wat.Lijst("spec.ports")[0].Tekst("name") == "metrics")
                .SelectMany(wat => installatie.Gekozen(wat, "spec.selector")).Select(pod => pod.Op("spec")!));
    }

    [Fact]
    public void Helm_wacht_langer_dan_een_migratie_mag_duren()
    {
        var hoogstens = int.Parse(Yaml.Lees(Bron.Lees("charts", "regionetwerk", "values.yaml"))[0].Tekst("migrations.deadlineSeconds"), CultureInfo.InvariantCulture);
        var opdrachten = Opdracht().Matches(Bron.Lees("docs", "helm.md")).Select(gevonden => gevonden.Value).ToList();

        Assert.NotEmpty(opdrachten);
        Assert.All(opdrachten, opdracht => Assert.True(
            Duur().Match(opdracht) is { Success: true } duur && int.Parse(duur.Groups[1].Value, CultureInfo.InvariantCulture) * 60 > hoogstens, opdracht));
        Assert.All(
            Opdracht().Matches(Bron.Lees("charts", "regionetwerk", "templates", "NOTES.txt")),
            opdracht => Assert.Contains("--timeout {{ add .Values.migrations.deadlineSeconds 300 }}s", opdracht.Value, StringComparison.Ordinal));
    }

    [GeneratedRegex("^ *helm (install|upgrade|rollback) .*$", RegexOptions.Multiline)]
    private static partial Regex Opdracht();

    [GeneratedRegex("--timeout ([0-9]+)m")]
    private static partial Regex Duur();
}
