using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary>
/// <c>silo -- generate</c>: vult een eigen gegevensmap met verzonnen cijfers, om belasting te meten. Elk record is gemerkt als
/// voorbeeldcijfers; hetzelfde zaad geeft dezelfde gebeurtenissen.
/// </summary>
public static class Generate
{
    // Zoveel gemeenten tegelijk.
    private const int Tegelijk = 16;

    /// <summary>Vult de map; geeft 0, of 1 wanneer er al een database staat of de map niet te gebruiken is.</summary>
    public static Task<int> RunAsync(OpslagOpties opties, Omvang omvang, TextWriter uit, CancellationToken ct) =>
        Operatie.Voer(uit, async () =>
        {
            if (Database.Exists(opties))
                throw new DatabaseExistsException(Database.NaamVan(opties));
            await using var diensten = new ServiceCollection().AddRegionetwerkOpslag(opties).BuildServiceProvider();
            var store = diensten.GetRequiredService<IEventStore>();
            var verzinsel = new Verzinsel(omvang);
            var gebeurtenissen = 0;
            foreach (var groep in diensten.GetRequiredService<GemeenteRegister>().Alle.Take(omvang.Gemeenten).Chunk(Tegelijk))
            {
                ct.ThrowIfCancellationRequested();
                gebeurtenissen += (await Task.WhenAll(groep
                    .Select(gemeente => verzinsel.Gemeente(gemeente.Code).ToImmutableArray())
                    .ToArray()
                    .Select(erbij => LegVast(store, erbij)))).Sum();
            }
            await uit.WriteLineAsync(
                $"{Database.NaamVan(opties)}: {verzinsel.Gemeenten} gemeenten, {verzinsel.Budgetten} budgetten, "
                + $"{verzinsel.Programmas} programma's, {gebeurtenissen} gebeurtenissen; alles voorbeeldcijfers.");
            return 0;
        });

    // Eén voor één: een later budget van een gemeente betaalt mee aan een eerder programma.
    private static async Task<int> LegVast(IEventStore store, ImmutableArray<Append> erbij)
    {
        foreach (var deel in erbij)
        {
            if (await store.AppendAsync(deel) is not AppendResult.Appended)
                throw new InvalidOperationException($"Verzonnen gegevens botsen bij {deel.Streams[0].Stream}.");
        }
        return erbij.Sum(deel => deel.Streams.Sum(stroom => stroom.Events.Length));
    }
}

/// <summary>Hoeveel er verzonnen wordt.</summary>
/// <param name="Gemeenten">De eerste zoveel van het register; meer dan er zijn, is alle.</param>
/// <param name="Budgetten">Per gemeente.</param>
/// <param name="Programmas">Per budget.</param>
/// <param name="Zaad">Van het toeval.</param>
public sealed record Omvang(int Gemeenten = 342, int Budgetten = 20, int Programmas = 3, int Zaad = 1);
