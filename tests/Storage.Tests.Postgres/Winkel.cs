using Microsoft.Extensions.Logging.Abstractions;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Tests.Opslag;

namespace Regionetwerk.Storage.Tests.Postgres;

/// <summary>An event store on a database that the test opened itself.</summary>
internal sealed class Winkel(Database database, OpslagOpties? opties = null) : IAsyncDisposable
{
    public EventStore Store { get; } =
        new(database, EventTypes.OfTheDomain, opties ?? new(""), TimeProvider.System, NullLogger<EventStore>.Instance);

    public async Task<Guid> Budget(Deling deling)
    {
        var budget = Guid.NewGuid();
        await Store.AppendAsync(Proefopslag.Toevoeging(Stroom.Budget(budget), 0, new BudgetToegekend(
            budget, "GM0405", Bron.Goab, new(2025, 1, 1), new(2028, 12, 31), Bedrag.UitEuro(1), deling, true)));
        return budget;
    }

    public ValueTask DisposeAsync()
    {
        Store.Dispose();
        return ValueTask.CompletedTask;
    }
}
