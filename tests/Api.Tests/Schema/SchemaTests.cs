using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Types;
using Regionetwerk.GraphQL.Types.Changes;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.Api.Tests.Schema;

public sealed class SchemaTests
{
    [Fact]
    public void Het_gepubliceerde_schema_verandert_alleen_met_opzet() => Momentopname.Gelijk("schema.graphql", SchemaPrinter.Print(Huidig()));

    [Fact]
    public void Geen_verandering_van_het_schema_breekt_de_apps_van_partners()
    {
        var gepubliceerd = SchemaReader.Read(File.ReadAllText(Path.Combine(Momentopname.Wortel(), "tests", "snapshots", "schema.graphql")));
        var brekend = SchemaComparison.Compare(gepubliceerd, Huidig()).Where(verandering => verandering.Effect == ChangeEffect.Breaking);

        Assert.True(
            !brekend.Any(),
            $"""
            Apps van partners lopen vast op het schema zoals het nu is:
            {string.Concat(brekend.Select(verandering => $"- {verandering.Message}\n"))}
            Laat het oude staan met [GraphQLDeprecated] en zet het nieuwe ernaast. Moet het toch zo, en weten de partners ervan,
            vervang dan tests/snapshots/schema.graphql door schema.graphql.nieuw; de proef van de momentopname heeft dat ernaast gezet.
            """);
    }

    private static GraphQL.Types.Schema Huidig()
    {
        var services = new ServiceCollection();
        services.AddRegionetwerkOpslag(new OpslagOpties("ongebruikt"));
        services.AddScoped<Actoren>();
        services.AddScoped<Zicht>();
        services.AddRegionetwerkSchema();
        using var host = services.BuildServiceProvider();
        return host.GetRequiredService<GraphQLExecutor>().Schema;
    }
}
