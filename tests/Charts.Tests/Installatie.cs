using System.Collections.Concurrent;
using YamlDotNet.RepresentationModel;

namespace Regionetwerk.Charts.Tests;

/// <summary>The chart, rendered in the ways that people install it. Each once for all tests.</summary>
internal sealed class Installatie
{
    private static readonly Dictionary<string, string[]> Waarden = new()
    {
        ["default"] = ["--values", "ci/default-values.yaml"],
        ["orleans"] = ["--values", "ci/orleans-values.yaml"],
        // No more than is asked for.
        ["kaal"] = ["--set", "database.existingSecret.name=db,pseudonym.existingSecret.name=ps,networkPolicy.database.to[0].ipBlock.cidr=10.0.0.5/32"],
        // What the other two leave off.
        ["anders"] =
        [
            "--values", "ci/default-values.yaml", "--set", "serviceAccount.name=eigen,telemetry.otlpEndpoint=http://otel.monitoring:4318",
            "--set", "api.replicas=1,dataFolder.accessModes={ReadWriteOnce},dataFolder.storageClass=snel,telemetry.protocol=http/protobuf,image.registry=,mail.security=Geen,mail.allowInsecure=true",
            "--set", "telemetry.headersSecret.name=otlp",
        ],
        ["open"] = ["--values", "ci/orleans-values.yaml", "--set", "networkPolicy.enabled=false,ingress.enabled=false,mail.server="],
        ["gesloten"] = ["--values", "ci/orleans-values.yaml", "--values", Bron.Waarden("gesloten")],
        ["opdracht"] = ["--values", "ci/default-values.yaml", "--set", "command={erasures,--replay,/data/gewist.log}"],
        ["onversleuteld"] = ["--values", "ci/default-values.yaml", "--set", "orleans.enabled=true,orleans.unencrypted=true,telemetry.otlpEndpoint=https://otel.example"],
    };

    private static readonly ConcurrentDictionary<string, Lazy<Installatie>> Gemaakt = new();

    private Installatie(string naam)
    {
        Tekst = Helm.Template(Waarden[naam]);
        Objecten = Yaml.Lees(Tekst);
    }

    /// <summary>Their names.</summary>
    public static TheoryData<string> Alle => [.. Waarden.Keys];

    /// <summary>What Helm would send.</summary>
    public string Tekst { get; }

    /// <summary>The same, read.</summary>
    public IReadOnlyList<YamlNode> Objecten { get; }

    /// <summary>Everything that becomes a pod: its object, and the template in it.</summary>
    public IEnumerable<(string Naam, YamlNode Sjabloon)> Pods => Objecten
        .Where(wat => wat.Op("spec.template") is not null)
        .Select(wat => (Naam(wat), wat.Op("spec.template")!));

    /// <summary>All containers of all pods.</summary>
    public IEnumerable<(string Naam, YamlNode Container, YamlNode Pod)> Containers =>
        from pod in Pods
        from container in pod.Sjabloon.Lijst("spec.containers").Concat(pod.Sjabloon.Lijst("spec.initContainers"))
        select ($"{pod.Naam}/{container.Tekst("name")}", container, pod.Sjabloon.Op("spec")!);

    /// <summary>One of them.</summary>
    public static Installatie Van(string naam) => Gemaakt.GetOrAdd(naam, welke => new(() => new(welke))).Value;

    /// <summary>All objects of a kind.</summary>
    public IReadOnlyList<YamlNode> Soort(string soort) => [.. Objecten.Where(wat => wat.Tekst("kind") == soort)];

    /// <summary>What messages call an object.</summary>
    public static string Naam(YamlNode wat) => $"{wat.Tekst("kind")}/{wat.Tekst("metadata.name")}";

    /// <summary>The pods that a selector means.</summary>
    public IEnumerable<YamlNode> Gekozen(YamlNode wat, string selector)
    {
        var gezocht = wat.Paren(selector);
        Assert.NotEmpty(gezocht);
        return Pods.Select(pod => pod.Sjabloon).Where(pod =>
        {
            var labels = pod.Paren("metadata.labels");
            return gezocht.All(paar => labels.GetValueOrDefault(paar.Key) == paar.Value);
        });
    }
}
