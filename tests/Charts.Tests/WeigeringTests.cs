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
    [InlineData("signIn.oidc.enabled=true,signIn.oidc.authority=https://inloggen.example,signIn.oidc.clientId=regio", "Geef signIn.oidc.audience")]
    [InlineData("mail.from=", "geef mail.from")]
    [InlineData("mail.security=Geen", "mail.allowInsecure")]
    [InlineData("networkPolicy.database.to=null", "Geef networkPolicy.database.to")]
    [InlineData("dataFolder.accessModes={ReadWriteOnce}", "dataFolder.accessModes [ReadWriteMany]")]
    [InlineData("dataFolder.existingClaim=eigen,dataFolder.accessModes={ReadWriteOncePod}", "dataFolder.accessModes [ReadWriteMany]")]
    [InlineData("orleans.enabled=true", "Geef orleans.tls.existingSecret.name")]
    [InlineData("api.autoscaling.enabled=true,api.autoscaling.maxReplicas=1", "api.autoscaling.maxReplicas")]
    [InlineData("settings.Post__Wachtwoord=welkom", "settings.Post__Wachtwoord is een geheim")]
    [InlineData("settings.Sleutels__Pseudoniem=welkom", "settings.Sleutels__Pseudoniem is een geheim")]
    [InlineData("settings.OTEL_EXPORTER_OTLP_HEADERS=authorization=welkom", "settings.OTEL_EXPORTER_OTLP_HEADERS is een geheim")]
    [InlineData("settings.OTEL_EXPORTER_OTLP_TRACES_HEADERS=authorization=welkom", "settings.OTEL_EXPORTER_OTLP_TRACES_HEADERS is een geheim")]
    [InlineData("serviceMonitor.enabled=true", "Geef serviceMonitor.collector.tag")]
    public void Wat_niet_bij_elkaar_hoort_wordt_geweigerd_met_wat_er_moet_gebeuren(string waarde, string zin) => Geweigerd(zin, "--set", waarde);

    [Theory]
    [InlineData("replicas=3", "Additional property replicas is not allowed")]
    [InlineData("api.image=x", "Additional property image is not allowed")]
    [InlineData("api.replicas=0", "api.replicas")]
    [InlineData("api.replicas=veel", "api.replicas")]
    [InlineData("api.resources.limits.memory=null", "memory")]
    [InlineData("mail.security=Soms", "mail.security")]
    [InlineData("mail.port=0", "mail.port")]
    [InlineData("networkPolicy.dns.to=null", "networkPolicy.dns: to is required")]
    [InlineData("runAsUser=0", "runAsUser")]
    [InlineData("image.api.digest=sha256:kort", "image.api.digest")]
    [InlineData("ingress.host=https://regionetwerk.example", "ingress.host")]
    [InlineData("proxy.networks={overal}", "proxy.networks")]
    [InlineData("signIn.oidc.authority=http://inloggen.example", "signIn.oidc.authority")]
    public void Wat_geen_waarde_kan_zijn_wordt_geweigerd_met_de_naam_ervan(string waarde, string zin) => Geweigerd(zin, "--set", waarde);

    [Fact]
    public void Een_cluster_dat_te_oud_is_wordt_geweigerd()
    {
        var (gelukt, _, fouten) = Helm.Draai("template", "regionetwerk", ".", "--kube-version", "1.29.0", "--values", "ci/default-values.yaml");

        Assert.False(gelukt);
        Assert.Contains("kubeVersion", fouten, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_opdracht_blijft_niet_in_de_waarden_van_een_installatie() => Geweigerd("Haal het uit de waarden", "--is-upgrade", "--set", "command={verify}");

    [Fact]
    public void Zonder_dns_bereikt_niets_iets_dus_wordt_een_lege_lijst_geweigerd() =>
        Geweigerd("Array must have at least 1 items", "--values", Bron.Waarden("zonder-dns"));

    private static void Geweigerd(string zin, params string[] gegeven)
    {
        var (gelukt, gezegd, fouten) = Helm.Draai(["template", "regionetwerk", ".", "--kube-version", "1.30.0", "--values", "ci/default-values.yaml", .. gegeven]);

        Assert.False(gelukt, gezegd);
        Assert.Contains(zin, fouten, StringComparison.Ordinal);
        // Also not what somebody gave by mistake.
        Assert.DoesNotContain("welkom", fouten, StringComparison.Ordinal);
    }
}
