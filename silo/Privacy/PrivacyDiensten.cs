using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Silo.Achtergrond;
using Regionetwerk.Storage.Post;
using Regionetwerk.Storage.Privacy;

namespace Regionetwerk.Silo.Privacy;

/// <summary>Puts in a host what shows, keeps and erases data about persons.</summary>
internal static class PrivacyDiensten
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services)
    {
        services.AddSingleton<Wislijst>();
        services.AddSingleton<Wisbestand>();
        services.AddSingleton<Opruiming>();
        services.AddSingleton<Inzagen>();
        services.AddSingleton<Persoonsdossier>();
        services.AddSingleton<Wiswerk>();
        services.AddSingleton<IWiswerk>(host => host.GetRequiredService<Wiswerk>());
        services.AddSingleton<Wistaak>();
        services.AddSingleton<IAchtergrondtaak>(host => host.GetRequiredService<Wistaak>());
        services.AddSingleton<IAchtergrondtaak, Bewaartaak>();
        services.AddSingleton<IBriefschrijver, Inzagebrief>();
        return services;
    }
}
