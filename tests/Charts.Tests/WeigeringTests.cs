namespace Regionetwerk.Charts.Tests;

/// <summary>Values that cannot be right are refused before anything reaches a cluster, with words that say what to do.</summary>
public sealed class WeigeringTests
{
    [Theory]
    [InlineData("database.existingSecret.name=", "Geef database.existingSecret.name")]
    [InlineData("pseudonym.existingSecret.name=", "Geef pseudonym.existingSecret.name")]
    [InlineData("ingress.host=", "Geef ingress.host")]
    [InlineData("signIn.entra.clientId=", "Geef signIn.entra.clientId")]
    [InlineData("signIn.entra.clientSecret.name=ook", "niet allebei")]
    [InlineData("mail.from=", "geef mail.from")]
    [InlineData("dataFolder.accessModes={ReadWriteOnce}", "dataFolder.accessModes [ReadWriteMany]")]
    [InlineData("orleans.enabled=true", "Geef orleans.tls.existingSecret.name")]
    [InlineData("api.autoscaling.enabled=true,api.autoscaling.maxReplicas=1", "api.autoscaling.maxReplicas")]
    [InlineData("settings.Post__Wachtwoord=welkom", "settings.Post__Wachtwoord is een geheim")]
    [InlineData("settings.Sleutels__Pseudoniem=welkom", "settings.Sleutels__Pseudoniem is een geheim")]
    [InlineData("serviceMonitor.enabled=true", "Geef serviceMonitor.collector.tag")]
    public void Wat_niet_bij_elkaar_hoort_wordt_geweigerd_met_wat_er_moet_gebeuren(string waarde, string zin) => Geweigerd(waarde, zin);

    [Theory]
    [InlineData("replicas=3", "Additional property replicas is not allowed")]
    [InlineData("api.image=x", "Additional property image is not allowed")]
    [InlineData("api.replicas=0", "api.replicas")]
    [InlineData("api.replicas=veel", "api.replicas")]
    [InlineData("api.resources.limits.memory=null", "memory")]
    [InlineData("mail.security=Soms", "mail.security")]
    [InlineData("runAsUser=0", "runAsUser")]
    [InlineData("image.api.digest=sha256:kort", "image.api.digest")]
    [InlineData("ingress.host=https://regionetwerk.example", "ingress.host")]
    [InlineData("proxy.networks={overal}", "proxy.networks")]
    [InlineData("signIn.oidc.authority=http://inloggen.example", "signIn.oidc.authority")]
    public void Wat_geen_waarde_kan_zijn_wordt_geweigerd_met_de_naam_ervan(string waarde, string zin) => Geweigerd(waarde, zin);

    [Fact]
    public void Een_cluster_dat_te_oud_is_wordt_geweigerd()
    {
        var (gelukt, _, fouten) = Helm.Draai("template", "regionetwerk", ".", "--kube-version", "1.29.0", "--values", "ci/default-values.yaml");

        Assert.False(gelukt);
        Assert.Contains("kubeVersion", fouten, StringComparison.Ordinal);
    }

    private static void Geweigerd(string waarde, string zin)
    {
        var (gelukt, gezegd, fouten) = Helm.Draai("template", "regionetwerk", ".", "--kube-version", "1.30.0", "--values", "ci/default-values.yaml", "--set", waarde);

        Assert.False(gelukt, gezegd);
        Assert.Contains(zin, fouten, StringComparison.Ordinal);
        // Also not what somebody gave by mistake.
        Assert.DoesNotContain("welkom", fouten, StringComparison.Ordinal);
    }
}
