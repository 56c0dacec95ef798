using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Storage.Contacten;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Gemeenten;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Storage.Lezen;

/// <summary>Zet het lezen in een host.</summary>
public static class LeesDiensten
{
    /// <summary>
    /// Voegt het leesmodel toe en wat eruit leest. De host zelf zegt wie er kijkt: <see cref="Zicht"/> vraagt per verzoek een
    /// <see cref="Grains.Toegang.Aanroeper"/>, of niets.
    /// </summary>
    public static IServiceCollection AddRegionetwerkLezen(this IServiceCollection services)
    {
        services.AddPooledDbContextFactory<Leesmodel>((host, opties) => opties
            .UseSqlite(host.GetRequiredService<Database>().ReadConnectionString)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));
        services.AddSingleton<Kijkers>();
        services.AddSingleton<Gelijkenis>();
        services.AddSingleton<Organisaties.Organisaties>();
        services.AddSingleton<Teksten>();
        services.AddSingleton<Personen>();
        services.AddSingleton<Betalers>();
        services.AddScoped<Vergelijker>();
        return services;
    }
}
