using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Regionetwerk.Silo.Achtergrond;
using Regionetwerk.Silo.Bijeenkomsten;
using Regionetwerk.Silo.Logboek;
using Regionetwerk.Silo.Post;
using Regionetwerk.Silo.Privacy;
using Regionetwerk.Silo.Toelatingen;
using Regionetwerk.Silo.Voorbeelden;
using Regionetwerk.Storage.Bijeenkomsten;
using Regionetwerk.Storage.Post;
using Regionetwerk.Storage.Scholen;
using Regionetwerk.Storage.Toelatingen;
using Regionetwerk.Storage.Voorbeelden;

namespace Regionetwerk.Silo.Hosting;

/// <summary>Hosts the grains in this process.</summary>
public static class SiloHosting
{
    /// <summary>
    /// Adds the grains, behind the one filter that decides who may command which actor, and what works with them. They want the ports of the
    /// domain, which storage supplies.
    /// </summary>
    public static IServiceCollection AddRegionetwerkActoren(this IServiceCollection services) => services.AddGrains().AddRegionetwerkWerk();

    /// <summary>Adds what works with the grains, wherever those live.</summary>
    public static IServiceCollection AddRegionetwerkWerk(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ScholenTelling>();
        services.AddSingleton<VoorbeeldenMerk>();
        services.AddSingleton<VoorbeeldenLader>();
        services.AddSingleton<VoorbeeldenVerwijderen>();
        services.AddSingleton<Voorbereiding>();
        services.AddSingleton<IAchtergrondtaak, VerzoekenVergeten>();
        services.AddSingleton<IAchtergrondtaak, LogboekOpschonen>();
        services.AddSingleton<IAchtergrondtaak, SessiesVergeten>();
        services.TryAddSingleton(new PostLimieten());
        services.AddSingleton<Bijeenkomstwerk>();
        services.TryAddSingleton<Aanmeldingen>();
        services.AddSingleton<IAchtergrondtaak, DeelnemersHerinneren>();
        services.AddPrivacy();
        services.AddSingleton<Naloop>();
        services.AddSingleton<ISluitwerk, Sluitwerk>();
        services.AddSingleton<Sluittaak>();
        services.AddSingleton<IAchtergrondtaak>(host => host.GetRequiredService<Sluittaak>());
        foreach (var soort in Bijeenkomstbrief.Soorten)
        {
            services.AddSingleton<IBriefschrijver>(host => new Bijeenkomstbrief(
                soort, host.GetRequiredService<Aanmeldingen>(), host.GetRequiredService<TimeProvider>()));
        }
        services.AddSingleton<IAchtergrondtaak, PostVersturen>();
        services.AddSingleton<IAchtergrondtaak, PostVergeten>();
        services.AddHostedService<Achtergrondwerk>();
        return services;
    }
}
