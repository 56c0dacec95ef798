using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.Silo.Hosting;
using Regionetwerk.Storage.Opslag;
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
        await client.StartAsync(Ct);

        var fout = await Assert.ThrowsAsync<GeenToegangException>(() => client.Services.GetRequiredService<IGrainFactory>()
            .GetGrain<IOrganisatieGrain>(Organisatie.Loa).Registreren(new(OrganisatieSoort.Partner, "Bibliotheek")));
        await client.StopAsync(Ct);

        Assert.False(fout.Aangemeld);
    }

    [Fact]
    public async Task Wie_door_een_andere_autoriteit_is_ondertekend_komt_er_niet_in()
    {
        using var client = Client(Bewijs("vreemd"));

        await Assert.ThrowsAnyAsync<Exception>(() => client.StartAsync(Ct));
    }

    [Fact]
    public async Task Wie_niet_versleutelt_komt_er_niet_in()
    {
        using var client = Client([]);

        await Assert.ThrowsAnyAsync<Exception>(() => client.StartAsync(Ct));
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

    private IHost Client(string[] bewijs)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = Environments.Development });
        var configuratie = Configuratie(bewijs);
        builder.Configuration.AddConfiguration(configuratie);
        builder.AddClusterclient(OpslagInstellingen.Lees(configuratie));
        builder.Services.AddSingleton<IClientConnectionRetryFilter, NietNogEens>();
        return builder.Build();
    }

    private IConfiguration Configuratie(string[] verder) =>
        new ConfigurationBuilder().AddCommandLine([.. _map.Instellingen, "--environment", "Development", .. verder]).Build();

    // One authority per name; whoever asks again gets another node of it.
    private string[] Bewijs(string naam)
    {
        string Pad(string deel) => Path.Combine(_map.Pad, $"{naam}-{deel}.pem");
        if (!File.Exists(Pad("autoriteit")))
        {
            using var sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            var aanvraag = new CertificateRequest($"CN={naam}", sleutel, HashAlgorithmName.SHA256);
            aanvraag.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
            using var autoriteit = aanvraag.CreateSelfSigned(Gisteren, Gisteren.AddYears(1));
            File.WriteAllText(Pad("autoriteit"), autoriteit.ExportCertificatePem());
            using var eigen = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            using var knoop = new CertificateRequest($"CN=knooppunt van {naam}", eigen, HashAlgorithmName.SHA256)
                .Create(autoriteit, Gisteren, Gisteren.AddMonths(1), [1, 2, 3]);
            File.WriteAllText(Pad("certificaat"), knoop.ExportCertificatePem());
            File.WriteAllText(Pad("sleutel"), eigen.ExportPkcs8PrivateKeyPem());
        }
        return
        [
            "--Orleans:Tls:Certificaat", Pad("certificaat"), "--Orleans:Tls:Sleutel", Pad("sleutel"), "--Orleans:Tls:Autoriteit", Pad("autoriteit"),
        ];
    }

    private static DateTimeOffset Gisteren => TimeProvider.System.GetUtcNow().AddDays(-1);

    private sealed class NietNogEens : IClientConnectionRetryFilter
    {
        public Task<bool> ShouldRetryConnectionAttempt(Exception exception, CancellationToken cancellationToken) => Task.FromResult(false);
    }
}
