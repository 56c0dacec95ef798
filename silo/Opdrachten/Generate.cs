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
    // Gemeenten die samen worden vastgelegd.
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
            foreach (var gemeenten in diensten.GetRequiredService<GemeenteRegister>().Alle.Take(omvang.Gemeenten).Chunk(Tegelijk))
            {
                ct.ThrowIfCancellationRequested();
                ImmutableArray<ImmutableArray<Append>> erbij = [.. gemeenten.Select(gemeente => verzinsel.Gemeente(gemeente.Code).ToImmutableArray())];
                await Task.WhenAll(erbij.Select(gemeente => VoegToe(store, gemeente)));
                gebeurtenissen += erbij.Sum(gemeente => gemeente.Sum(deel => deel.Streams.Sum(stroom => stroom.Events.Length)));
            }
            await uit.WriteLineAsync(
                $"{Database.NaamVan(opties)}: {verzinsel.Gemeenten} gemeenten, {verzinsel.Budgetten} budgetten, "
                + $"{verzinsel.Programmas} programma's, {gebeurtenissen} gebeurtenissen; alles voorbeeldcijfers.");
            return 0;
        });

    // Een voor een: een budget betaalt mee aan programma's van daarvoor.
    private static async Task VoegToe(IEventStore store, ImmutableArray<Append> gemeente)
    {
        foreach (var erbij in gemeente)
        {
            if (await store.AppendAsync(erbij) is not AppendResult.Appended and var uitslag)
                throw new InvalidOperationException($"Verzonnen gegevens botsen: {uitslag}.");
        }
    }
}

/// <summary>Hoeveel er verzonnen wordt.</summary>
/// <param name="Gemeenten">De eerste zoveel van het register; meer dan er zijn, is alle.</param>
/// <param name="Budgetten">Per gemeente.</param>
/// <param name="Programmas">Per budget.</param>
/// <param name="Zaad">Van het toeval.</param>
public sealed record Omvang(int Gemeenten = 342, int Budgetten = 20, int Programmas = 3, int Zaad = 1);
