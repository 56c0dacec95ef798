using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Regionetwerk.Charts.Tests;

/// <summary>Every object has what Kubernetes requires of its kind, and what it refers to is there.</summary>
public sealed class ObjectTests
{
    // Of which version, and what may not be missing. A kind that is not here fails: somebody decides first.
    private static readonly Dictionary<string, (string Versie, string[] Nodig)> Soorten = new()
    {
        ["ConfigMap"] = ("v1", ["data"]),
        ["Deployment"] = ("apps/v1", ["spec.selector.matchLabels", "spec.template.metadata.labels", "spec.template.spec.containers", "spec.strategy.type"]),
        ["HorizontalPodAutoscaler"] = ("autoscaling/v2", ["spec.scaleTargetRef.name", "spec.minReplicas", "spec.maxReplicas", "spec.metrics"]),
        ["Ingress"] = ("networking.k8s.io/v1", ["spec.rules", "spec.tls"]),
        ["Job"] = ("batch/v1", ["spec.template.spec.containers", "spec.template.spec.restartPolicy", "spec.activeDeadlineSeconds"]),
        ["NetworkPolicy"] = ("networking.k8s.io/v1", ["spec.podSelector.matchLabels", "spec.policyTypes"]),
        ["PersistentVolumeClaim"] = ("v1", ["spec.accessModes", "spec.resources.requests.storage"]),
        ["PodDisruptionBudget"] = ("policy/v1", ["spec.selector.matchLabels", "spec.maxUnavailable"]),
        ["Service"] = ("v1", ["spec.selector", "spec.ports"]),
        ["ServiceAccount"] = ("v1", []),
        ["ServiceMonitor"] = ("monitoring.coreos.com/v1", ["spec.selector.matchLabels", "spec.endpoints"]),
    };

    public static TheoryData<string> Alle => Installatie.Alle;

    [Theory]
    [MemberData(nameof(Alle))]
    public void Elk_object_is_van_een_bekende_soort_en_heeft_wat_die_vraagt(string installatie) => Assert.All(Installatie.Van(installatie).Objecten, wat =>
    {
        Assert.True(Soorten.TryGetValue(wat.Tekst("kind"), out var soort), wat.Tekst("kind"));
        Assert.Equal(soort.Versie, wat.Tekst("apiVersion"));
        // Names of Services are names in DNS.
        Assert.Matches("^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$", wat.Tekst("metadata.name"));
        Assert.Equal("regio", wat.Tekst("metadata.namespace"));
        Assert.Equal("regionetwerk", wat.Paren("metadata.labels")["app.kubernetes.io/name"]);
        Assert.All(soort.Nodig, pad => Assert.True(IsGevuld(wat.Op(pad)), $"{Installatie.Naam(wat)}: {pad}"));
    });

    // What nothing was rendered under: Kubernetes may read it as nothing, as everything, or not at all.
    [Theory]
    [MemberData(nameof(Alle))]
    public void Niets_blijft_zonder_waarde(string installatie) => Assert.All(
        Installatie.Van(installatie).Objecten,
        wat => Assert.All(
            wat.Alles().OfType<YamlMappingNode>().SelectMany(map => map.Children),
            paar => Assert.False(paar.Value is YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" }, $"{Installatie.Naam(wat)}: {paar.Key}")));

    [Theory]
    [MemberData(nameof(Alle))]
    public void Geen_twee_objecten_van_een_soort_heten_hetzelfde(string installatie) =>
        Assert.Distinct(Installatie.Van(installatie).Objecten.Select(Installatie.Naam));

    [Theory]
    [MemberData(nameof(Alle))]
    public void Labels_en_annotaties_zijn_tekst_en_labels_niet_te_lang(string installatie) => Assert.All(
        Installatie.Van(installatie).Objecten.SelectMany(wat => wat.Alles()).Select(wat => wat.Op("labels")).OfType<YamlMappingNode>(),
        labels => Assert.All(labels.Children, paar => Assert.Matches("^([A-Za-z0-9][-A-Za-z0-9_.]{0,62})?$", ((YamlScalarNode)paar.Value).Value)));

    [Theory]
    [MemberData(nameof(Alle))]
    public void Elke_container_heeft_een_image_met_een_versie(string installatie) => Assert.All(Installatie.Van(installatie).Containers, een =>
    {
        Assert.NotEmpty(een.Container.Tekst("name"));
        Assert.Matches("^[^\\s@:]+(/[^\\s@]+)*(:[A-Za-z0-9_][-A-Za-z0-9_.]*|@sha256:[0-9a-f]{64})$", een.Container.Tekst("image"));
        Assert.DoesNotContain("latest", een.Container.Tekst("image"), StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Alle))]
    public void Wat_wordt_aangekoppeld_is_er_en_omgekeerd(string installatie) => Assert.All(Installatie.Van(installatie).Pods, pod =>
    {
        var ruimten = pod.Sjabloon.Lijst("spec.volumes").Select(ruimte => ruimte.Tekst("name")).ToList();
        var gebruikt = pod.Sjabloon.Lijst("spec.containers").SelectMany(container => container.Lijst("volumeMounts")).Select(koppeling => koppeling.Tekst("name"));

        Assert.Distinct(ruimten);
        Assert.Equal(ruimten.Order(), gebruikt.Distinct().Order());
        Assert.All(
            pod.Sjabloon.Lijst("spec.containers"),
            container => Assert.Distinct(container.Lijst("volumeMounts").Select(koppeling => koppeling.Tekst("mountPath"))));
    });

    [Theory]
    [MemberData(nameof(Alle))]
    public void Elke_instelling_wordt_eenmaal_gegeven(string installatie) => Assert.All(Installatie.Van(installatie).Containers, een =>
    {
        Assert.Distinct(een.Container.Lijst("env").Select(instelling => instelling.Tekst("name")));
        Assert.All(een.Container.Lijst("env"), instelling => Assert.True(
            instelling.Op("value") is YamlScalarNode ^ instelling.Op("valueFrom") is YamlMappingNode, instelling.Tekst("name")));
    });

    private static bool IsGevuld(YamlNode? knoop) =>
        knoop is YamlScalarNode { Value.Length: > 0 } or YamlMappingNode { Children.Count: > 0 } or YamlSequenceNode { Children.Count: > 0 };
}
