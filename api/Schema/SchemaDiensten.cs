using Regionetwerk.Api.Aanpakken;
using Regionetwerk.Api.Agenda;
using Regionetwerk.Api.Inlezen;
using Regionetwerk.Api.Privacy;
using Regionetwerk.Api.Toelatingen;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Schema;

/// <summary>Zet het schema in een host.</summary>
public static class SchemaDiensten
{
    /// <summary>Voegt het schema toe en wat zijn velden nodig hebben.</summary>
    public static GraphQLServerBuilder AddRegionetwerkSchema(this IServiceCollection services)
    {
        services.AddRegionetwerkLezen();
        services.AddScoped<Opdrachtgever>();
        services.AddScoped<Aanpakkeuze>();
        services.AddScoped<Inlezer>();
        services.AddScoped<Agendabeheer>();
        services.AddScoped<Gegevensbeheer>();
        services.AddScoped<Opruimer>();
        return services.AddGraphQLServer()
            .AddTypesFrom(typeof(SchemaDiensten).Assembly)
            .AddScalar(new BedragScalar())
            .AddScalar(new DatumScalar())
            .AddScalar(new TijdstipScalar())
            .AddScalar(new KloktijdScalar())
            .ModifyDescriptions(RelayTeksten.Nederlands);
    }
}
