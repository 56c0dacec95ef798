using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;
using Xunit;

namespace Regionetwerk.House.Tests.Privacy;

/// <summary>Contacts written straight into the books, for tests that want thousands.</summary>
public static class Boekwerk
{
    /// <summary>A contact of Hoorn that all participants see.</summary>
    public static async Task LegVast(this IServiceProvider diensten, Wisbaar.Persoon persoon) => Assert.IsType<AppendResult.Appended>(
        await diensten.GetRequiredService<IEventStore>().AppendAsync(new Append(
            [new(Stroom.Contact(persoon.Record), 0, [new ContactVastgelegd(persoon.Record, "GM0405", true, Deling.Landelijk)])],
            [persoon],
            null,
            persoon.Record.ToString("N"),
            Aanroeper.Systeem,
            diensten.GetRequiredService<TimeProvider>().GetUtcNow())));
}
