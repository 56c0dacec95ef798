using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Types;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.Api.Tests.Schema;

public sealed class SchemaTests
{
    [Fact]
    public void Het_gepubliceerde_schema_verandert_alleen_met_opzet()
    {
        var services = new ServiceCollection();
        services.AddRegionetwerkOpslag(new OpslagOpties("ongebruikt"));
        services.AddScoped<Actoren>();
        services.AddScoped<Zicht>();
        services.AddRegionetwerkSchema();
        using var host = services.BuildServiceProvider();
        var sdl = SchemaPrinter.Print(host.GetRequiredService<GraphQLExecutor>().Schema);

        Momentopname.Gelijk("schema.graphql", sdl);
    }
}
