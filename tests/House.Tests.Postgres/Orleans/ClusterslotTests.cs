using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Hosting;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.Silo.Hosting;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Opslag.Cluster;
using Xunit;

namespace Regionetwerk.House.Tests.Knooppunten;

/// <summary>Who reaches the port of a silo can say to be anybody: so only nodes of this cluster reach it, and who says nothing is refused.</summary>
public sealed class ClusterslotTests : IAsyncLifetime
{
    private readonly Datamap _map = new();
    private IHost? _silo;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _silo = Silohost.Bouw(Configuratie([.. Silos.Poorten(), .. Bewijs("cluster")]));
        await _silo.BeginAsync(Ct);
    }

    [Fact]
    public async Task Een_knooppunt_van_het_cluster_wordt_gehoord_en_zonder_aanroeper_geweigerd()
    {
        using var client = Client(Bewijs("cluster"));

        Assert.False((await Gehoord(client)).Aangemeld);
    }

    // One side each: the first believes the silo, and is refused by it; the second would be let in, and does not believe it.
    [Theory]
    [InlineData("vreemd", "cluster")]
    [InlineData("cluster", "vreemd")]
    public async Task Wie_door_een_andere_autoriteit_is_ondertekend_komt_er_niet_in_en_wordt_zelf_niet_geloofd(string knooppunt, string gelooft)
    {
        using var client = Client(Bewijs(knooppunt, gelooft));

        await Assert.ThrowsAnyAsync<Exception>(() => client.StartAsync(Ct));
    }

    [Fact]
    public async Task Wie_versleutelt_en_geen_certificaat_toont_komt_er_niet_in()
    {
        var bewijs = Bewijs("cluster");
        using var eigen = X509Certificate2.CreateFromPemFile(bewijs[1], bewijs[3]);
        using var zonder = Gelovige(null);
        using var met = Gelovige(eigen);

        await Assert.ThrowsAnyAsync<Exception>(() => zonder.StartAsync(Ct));

        // So it was the certificate, and nothing else.
        await Gehoord(met);
    }

    [Fact]
    public async Task Wie_niet_versleutelt_komt_er_niet_in()
    {
        using var client = Client([]);

        await Assert.ThrowsAnyAsync<Exception>(() => client.StartAsync(Ct));
    }

    [Fact]
    public async Task Worden_de_bestanden_vernieuwd_dan_gelden_ze_voor_elke_nieuwe_verbinding_zonder_herstart()
    {
        string[] delen = ["certificaat", "sleutel", "autoriteit"];
        foreach (var deel in delen)
            File.Copy(Pad("nieuw", deel), Pad("cluster", deel), overwrite: true);
        using var client = Client(Bewijs("nieuw"));
        await Gehoord(client);
        // The silo that was there has to be believed by the one that comes, and to believe it: both call the other.
        using var tweede = Silohost.Bouw(Configuratie([.. Silos.Poorten(), .. Bewijs("nieuw")]));
        await tweede.BeginAsync(Ct);
        await tweede.StopAsync(Ct);

        // Of another key, and half a file: what was stays.
        File.Copy(Pad("vreemd", "certificaat"), Pad("cluster", "certificaat"), overwrite: true);
        using var bijDeVerkeerde = Client(Bewijs("nieuw"));
        await Gehoord(bijDeVerkeerde);
        await File.WriteAllTextAsync(Pad("cluster", "autoriteit"), "-----BEGIN CERT", Ct);
        using var bijDeHalve = Client(Bewijs("nieuw"));
        await Gehoord(bijDeHalve);
    }

    [Fact]
    public void Buiten_Development_begint_er_niets_onversleuteld() => Assert.Contains(
        "--Orleans:Onversleuteld true",
        Assert.Throws<ClusterException>(() => Silohost.Bouw(Configuratie(["--environment", "Production"]))).Message,
        StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        if (_silo is not null)
        {
            await _silo.StopAsync(Ct);
            _silo.Dispose();
        }
        _map.Dispose();
    }

    // Whoever is let in is heard by a grain, which refuses who does not say for whom he calls.
    private static async Task<GeenToegangException> Gehoord(IHost client)
    {
        await client.StartAsync(Ct);
        var fout = await Assert.ThrowsAsync<GeenToegangException>(() => client.Services.GetRequiredService<IGrainFactory>()
            .GetGrain<IOrganisatieGrain>(Organisatie.Loa).Registreren(new(OrganisatieSoort.Partner, "Bibliotheek")));
        await client.StopAsync(Ct);
        return fout;
    }

    private IHost Client(string[] bewijs) => Bouw(bewijs, (builder, opslag) => builder.AddClusterclient(opslag));

    // Believes every silo, and shows what it is given.
    private IHost Gelovige(X509Certificate2? eigen) => Bouw([], (builder, opslag) => builder.UseOrleansClient(client => client
        .UseAdoNetClustering(tabellen => (tabellen.Invariant, tabellen.ConnectionString) = (Clustertabellen.Stuurprogramma, Clustertabellen.Verbinding(opslag)))
        .UseTls(tls =>
        {
            tls.LocalCertificate = eigen;
            tls.RemoteCertificateValidation = (_, _, _) => true;
            tls.OnAuthenticateAsClient = (_, verbinding) => verbinding.TargetHost = "regionetwerk";
        })));

    private IHost Bouw(string[] bewijs, Action<IHostApplicationBuilder, OpslagOpties> cluster)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = Environments.Development });
        var configuratie = Configuratie(bewijs);
        builder.Configuration.AddConfiguration(configuratie);
        cluster(builder, OpslagInstellingen.Lees(configuratie));
        builder.Services.AddSingleton<IClientConnectionRetryFilter, NietNogEens>();
        return builder.Build();
    }

    private IConfiguration Configuratie(string[] verder) =>
        new ConfigurationBuilder().AddCommandLine([.. _map.Instellingen, "--environment", "Development", .. verder]).Build();

    // The files of a node that this authority signed, and the authority that it believes.
    private string[] Bewijs(string naam, string? gelooft = null) =>
    [
        "--Orleans:Tls:Certificaat", Pad(naam, "certificaat"), "--Orleans:Tls:Sleutel", Pad(naam, "sleutel"), "--Orleans:Tls:Autoriteit", Pad(gelooft ?? naam, "autoriteit"),
    ];

    private string Pad(string naam, string deel)
    {
        string Bestand(string deel) => Path.Combine(_map.Pad, $"{naam}-{deel}.pem");
        if (!File.Exists(Bestand("autoriteit")))
        {
            using var sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            var aanvraag = new CertificateRequest($"CN={naam}", sleutel, HashAlgorithmName.SHA256);
            aanvraag.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
            using var autoriteit = aanvraag.CreateSelfSigned(Gisteren, Gisteren.AddYears(1));
            File.WriteAllText(Bestand("autoriteit"), autoriteit.ExportCertificatePem());
            using var eigen = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            using var knoop = new CertificateRequest($"CN=knooppunt van {naam}", eigen, HashAlgorithmName.SHA256)
                .Create(autoriteit, Gisteren, Gisteren.AddMonths(1), [1, 2, 3]);
            File.WriteAllText(Bestand("certificaat"), knoop.ExportCertificatePem());
            File.WriteAllText(Bestand("sleutel"), eigen.ExportPkcs8PrivateKeyPem());
        }
        return Bestand(deel);
    }

    private static DateTimeOffset Gisteren => TimeProvider.System.GetUtcNow().AddDays(-1);

    private sealed class NietNogEens : IClientConnectionRetryFilter
    {
        public Task<bool> ShouldRetryConnectionAttempt(Exception exception, CancellationToken cancellationToken) => Task.FromResult(false);
    }
}
