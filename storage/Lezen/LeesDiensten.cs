using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Regionetwerk.Storage.Aanpakken;
using Regionetwerk.Storage.Agenda;
using Regionetwerk.Storage.Ambassadeurs;
using Regionetwerk.Storage.Bijeenkomsten;
using Regionetwerk.Storage.Contacten;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Gemeenten;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Regelingen;
using Regionetwerk.Storage.Wijzigingen;

namespace Regionetwerk.Storage.Lezen;

/// <summary>Zet het lezen in een host.</summary>
public static class LeesDiensten
{
    /// <summary>
    /// Voegt toe wat het leesmodel leest. De host zelf zegt wie er kijkt: <see cref="Zicht"/> vraagt per verzoek een
    /// <see cref="Grains.Toegang.Aanroeper"/>, of niets.
    /// </summary>
    public static IServiceCollection AddRegionetwerkLezen(this IServiceCollection services)
    {
        services.AddSingleton<Kijkers>();
        services.AddSingleton<AgendaAdressen>();
        services.AddSingleton<Aanmeldingen>();
        services.AddSingleton<Gelijkenis>();
        services.AddSingleton<Organisaties.Organisaties>();
        services.AddSingleton<Geschiedenis.Terugblik>();
        services.AddSingleton<Posities>();
        services.AddSingleton<Wijzigingen.Wijzigingen>();
        services.AddScoped<Zicht>();
        services.AddScoped<Vergelijker>();
        services.AddScoped<Posten>();
        services.AddScoped<BudgettenOpDag>();
        services.AddScoped<Bijlagen>();
        services.TryAddScoped(_ => Spoor.Nieuw());
        services.AddScoped<Persoonsgegevens>();
        services.AddScoped<Logboeklezer>();
        services.AddScoped<Aanwezigheid>();
        services.AddScoped<AanpakkenInGebruik>();
        services.AddScoped<Aanpakbetaling>();
        services.AddScoped<Budgetboeken>();
        services.AddScoped<Regelingversies>();
        services.AddScoped<Zoeken.Zoeker>();
        services.AddScoped<Ambassadeurboek>();
        services.AddScoped<Bordboek>();
        return services;
    }
}
