using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.House.Tests.Beheer;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.Silo.Hosting;
using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.House.Tests.Knooppunten;

/// <summary>What a silo that stands apart from the api sends to whoever watches it.</summary>
public sealed class SilotelemetrieTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_silo_zendt_zelf_wat_haar_grains_doen_en_vertelt_niet_welke()
    {
        using var map = new Datamap();
        await using var ontvanger = await Ontvanger.BeginAsync();
        string[] instellingen =
        [
            .. map.Instellingen, .. Silos.Poorten(), "--environment", "Development",
            "--OTEL_EXPORTER_OTLP_ENDPOINT", ontvanger.Adres, "--OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
        ];
        var configuratie = new ConfigurationBuilder().AddCommandLine(instellingen).Build();
        using (var silo = Silohost.Bouw(configuratie))
        {
            await silo.BeginAsync(Ct);
            var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = Environments.Development });
            builder.AddClusterclient(OpslagInstellingen.Lees(configuratie));
            using var client = builder.Build();
            await client.StartAsync(Ct);
            await Assert.ThrowsAsync<GeenToegangException>(() => client.Services.GetRequiredService<IGrainFactory>()
                .GetGrain<IOrganisatieGrain>(Organisatie.Loa).Registreren(new(OrganisatieSoort.Partner, "Bibliotheek")));
            await client.StopAsync(Ct);
            await silo.StopAsync(Ct);
        }

        Assert.All(
            ["rpc.server.call.duration", "GeenToegangException", "orleans-grains", "orleans-client-connected-gateways"],
            meting => Assert.Contains(meting, ontvanger.Alles, StringComparison.Ordinal));
        Assert.Contains(ontvanger.Stappen, stap => stap.Naam == "organisatie/Registreren");
        Assert.DoesNotContain("Bibliotheek", ontvanger.Alles, StringComparison.Ordinal);
    }
}
