using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Aanpakken;
using Regionetwerk.Storage.Archief;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Kennis;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Post;
using Regionetwerk.Storage.Privacy;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Scholen;
using Regionetwerk.Storage.Toegang;
using Regionetwerk.Storage.Zoeken;

namespace Regionetwerk.Storage.Opslag;

/// <summary>Puts the storage of this product in a host.</summary>
public static class OpslagDiensten
{
    /// <summary>
    /// Adds the database, the event store, the register and the keeping of schools, all as singletons. The database is opened, and made
    /// where there is none, when the first of them is asked for; that throws a <see cref="DatabaseException"/> when it cannot be used.
    /// </summary>
    public static IServiceCollection AddRegionetwerkOpslag(this IServiceCollection services, OpslagOpties opties)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddSingleton(opties);
        services.AddSingleton(GemeenteRegister.Ingebouwd);
        services.AddSingleton(AanpakRegister.Ingebouwd);
        services.AddSingleton(EventTypes.OfTheDomain);
        services.AddSingleton(_ => Database.Open(opties));
        services.AddSingleton<EventStore>();
        services.AddSingleton<IEventStore>(host => host.GetRequiredService<EventStore>());
        services.AddSingleton<Feed>();
        services.AddSingleton<RequestCleaning>();
        services.AddSingleton<Jobs>();
        services.TryAddSingleton(new PostOpties());
        services.AddSingleton<Postbus>();
        services.AddSingleton<Poststand>();
        services.AddSingleton<Linkboek>();
        services.AddSingleton<Sessies>();
        services.AddSingleton<IRegister, Register>();
        services.AddSingleton<Aanmelders>();
        services.AddSingleton<Toelatingenboek>();
        services.AddSingleton<IToelatingen>(host => host.GetRequiredService<Toelatingenboek>());
        services.AddSingleton<IScholenOpslag, ScholenOpslag>();
        services.AddSingleton<Zoekindex>();
        services.AddSingleton<Bewaartermijnen>();
        services.AddSingleton<Logschrijver>();
        services.AddSingleton<Logpersonen>();
        services.AddSingleton<Logbewaring>();
        services.AddSingleton<Logkeuring>();
        services.AddSingleton<Archiefschrijver>();
        return services;
    }
}
