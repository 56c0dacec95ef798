using YamlDotNet.RepresentationModel;

namespace Regionetwerk.Charts.Tests;

/// <summary>A pod can do nothing but its work, also when somebody has broken into it.</summary>
public sealed class AfschermingTests
{
    public static TheoryData<string> Alle => Installatie.Alle;

    [Theory]
    [MemberData(nameof(Alle))]
    public void Geen_pod_draait_als_root_of_zonder_seccomp_en_geen_heeft_een_token(string naam) => Assert.All(Installatie.Van(naam).Pods, pod =>
    {
        Assert.Equal("true", pod.Sjabloon.Tekst("spec.securityContext.runAsNonRoot"));
        Assert.Matches("^[1-9][0-9]*$", pod.Sjabloon.Tekst("spec.securityContext.runAsUser"));
        Assert.Equal("RuntimeDefault", pod.Sjabloon.Tekst("spec.securityContext.seccompProfile.type"));
        Assert.Equal("false", pod.Sjabloon.Tekst("spec.automountServiceAccountToken"));
        Assert.Equal("false", pod.Sjabloon.Tekst("spec.enableServiceLinks"));
        Assert.All((string[])["hostNetwork", "hostPID", "hostIPC"], wat => Assert.Null(pod.Sjabloon.Op($"spec.{wat}")));
        Assert.All(pod.Sjabloon.Lijst("spec.volumes"), ruimte => Assert.Null(ruimte.Op("hostPath")));
    });

    [Theory]
    [MemberData(nameof(Alle))]
    public void Geen_container_mag_meer_dan_zijn_werk(string naam) => Assert.All(Installatie.Van(naam).Containers, een =>
    {
        var mag = een.Container.Op("securityContext");
        Assert.Equal("false", mag.Tekst("allowPrivilegeEscalation"));
        Assert.Equal("true", mag.Tekst("readOnlyRootFilesystem"));
        Assert.Equal(["ALL"], mag.Lijst("capabilities.drop").Select(wat => ((YamlScalarNode)wat).Value));
        Assert.Null(mag.Op("capabilities.add"));
        Assert.Null(mag.Op("privileged"));
    });

    [Theory]
    [MemberData(nameof(Alle))]
    public void Elke_container_zegt_wat_hij_nodig_heeft_en_hoeveel_geheugen_hij_hoogstens_krijgt(string naam) => Assert.All(
        Installatie.Van(naam).Containers,
        een => Assert.All((string[])["requests.cpu", "requests.memory", "limits.memory"], wat => Assert.NotEmpty(een.Container.Tekst($"resources.{wat}"))));

    [Theory]
    [MemberData(nameof(Alle))]
    public void Elke_container_van_ons_mag_in_tmp_schrijven_en_de_api_en_een_opdracht_in_de_gegevensmap(string naam) => Assert.All(
        Installatie.Van(naam).Containers.Where(een => een.Container.Tekst("name") != "collector"),
        een =>
        {
            var map = Assert.Single(een.Container.Lijst("env"), instelling => instelling.Tekst("name") == "Data__Map").Tekst("value");
            var schrijfbaar = een.Container.Lijst("volumeMounts").Where(koppeling => koppeling.Tekst("readOnly") != "true").Select(koppeling => koppeling.Tekst("mountPath")).ToList();
            Assert.Contains("/tmp", schrijfbaar);
            Assert.Contains(schrijfbaar, pad => map == pad || map.StartsWith($"{pad}/", StringComparison.Ordinal));
            var ruimte = een.Container.Lijst("volumeMounts").First(koppeling => map.StartsWith(koppeling.Tekst("mountPath"), StringComparison.Ordinal)).Tekst("name");
            // Its keys are those of all: a folder of the pod alone would sign everybody out at every restart.
            Assert.Equal(
                een.Container.Tekst("name") is "api" or "command",
                Assert.Single(een.Pod.Lijst("volumes"), ene => ene.Tekst("name") == ruimte).Tekst("persistentVolumeClaim.claimName").Length > 0);
        });

    [Theory]
    [MemberData(nameof(Alle))]
    public void De_chart_maakt_geen_geheim_en_geen_geheim_staat_in_een_instelling(string naam)
    {
        string[] geheimen = ["ConnectionStrings__Regionetwerk", "Sleutels__Pseudoniem", "Post__Gebruiker", "Post__Wachtwoord", "OTEL_EXPORTER_OTLP_HEADERS"];
        var installatie = Installatie.Van(naam);

        Assert.Empty(installatie.Soort("Secret"));
        Assert.All(installatie.Containers.SelectMany(een => een.Container.Lijst("env")), instelling =>
        {
            if (!geheimen.Contains(instelling.Tekst("name")))
                return;
            Assert.NotEmpty(instelling.Tekst("valueFrom.secretKeyRef.name"));
            Assert.NotEmpty(instelling.Tekst("valueFrom.secretKeyRef.key"));
        });
        // Keys and shared secrets of providers are files that the process reads anew; never in the environment.
        Assert.DoesNotContain(
            installatie.Containers.SelectMany(een => een.Container.Lijst("env")), instelling => instelling.Tekst("name").EndsWith("__Geheim", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Alle))]
    public void Een_bestand_met_een_geheim_wordt_gelezen_waar_het_is_aangekoppeld(string naam) => Assert.All(Installatie.Van(naam).Containers, een => Assert.All(
        een.Container.Lijst("env").Where(instelling => instelling.Tekst("value").StartsWith("/etc/", StringComparison.Ordinal)),
        instelling =>
        {
            var pad = instelling.Tekst("value");
            var koppeling = Assert.Single(
                een.Container.Lijst("volumeMounts"), ene => pad.StartsWith($"{ene.Tekst("mountPath")}/", StringComparison.Ordinal) && ene.Tekst("readOnly") == "true");
            var geheim = Assert.Single(een.Pod.Lijst("volumes"), ruimte => ruimte.Tekst("name") == koppeling.Tekst("name")).Op("secret");
            Assert.NotEmpty(geheim.Tekst("secretName"));
            Assert.True(geheim.Op("items") is null || geheim.Lijst("items").Any(deel => pad.EndsWith($"/{deel.Tekst("path")}", StringComparison.Ordinal)), pad);
        }));
}
