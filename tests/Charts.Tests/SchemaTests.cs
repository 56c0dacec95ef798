namespace Regionetwerk.Charts.Tests;

/// <summary>Everything that is rendered is as the schemas of Kubernetes have it: no field that it does not know, none of another type.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void Kubernetes_kent_elk_veld_van_elk_object()
    {
        var objecten = from naam in Installatie.Alle
                       from wat in Installatie.Van(naam).Objecten
                       select ($"{naam}, {Installatie.Naam(wat)}", Schemas.Json(wat)!);

        Assert.Equal("", Schemas.Keur(objecten));
    }

    [Theory]
    [InlineData("spec:\n  replicaz: 2", "/spec/replicaz is unknown")]
    [InlineData("spec:\n  replicas: '2'", "replicas must be integer")]
    [InlineData("spec:\n  template: {spec: {}}", "containers")]
    public void Wat_kubernetes_niet_kent_of_mist_valt_op(string deel, string gezegd)
    {
        var heel = Schemas.Json(Yaml.Lees("{apiVersion: apps/v1, kind: Deployment, spec: {selector: {}, template: {spec: {containers: [{name: a}]}}}}")[0])!;
        foreach (var (veld, waarde) in Schemas.Json(Yaml.Lees(deel)[0])!["spec"]!.AsObject())
            heel["spec"]![veld] = waarde?.DeepClone();

        Assert.Contains(gezegd, Schemas.Keur([("proef", heel)]), StringComparison.Ordinal);
    }
}
