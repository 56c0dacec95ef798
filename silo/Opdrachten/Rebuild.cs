using Regionetwerk.Storage.Controle;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary><c>silo -- rebuild</c>: maakt het leesmodel opnieuw uit de gebeurtenissen en zet het op de plaats van het oude.</summary>
public static class Rebuild
{
    /// <summary>
    /// Schrijft het verslag; geeft 0 wanneer oud en nieuw gelijk waren. Geeft 1 wanneer het oude afweek (het nieuwe staat er dan wel) en
    /// wanneer de gebeurtenissen niet te verwerken zijn (het oude staat er dan nog).
    /// </summary>
    public static Task<int> RunAsync(OpslagOpties opties, TextWriter uit, CancellationToken ct) =>
        Operatie.Voer(uit, async () =>
        {
            await using var database = Database.OpenExisting(opties);
            Herbouwverslag verslag;
            try
            {
                verslag = await new Herbouw(database, EventTypes.OfTheDomain, opties).BouwAsync(ct);
            }
            catch (Exception e) when (e is InvalidOperationException or InvalidDataException or KeyNotFoundException)
            {
                await uit.WriteLineAsync($"De gebeurtenissen zijn niet te verwerken: {e.Message}");
                await uit.WriteLineAsync("Het oude leesmodel staat er nog, onveranderd.");
                return 1;
            }
            await uit.WriteLineAsync($"{verslag.Gebeurtenissen} gebeurtenissen verwerkt; het nieuwe leesmodel is in gebruik.");
            foreach (var (tabel, oud, nieuw) in verslag.Tabellen)
                await uit.WriteLineAsync($"{tabel}: {oud?.ToString() ?? "geen tabel"} -> {nieuw} rijen");
            await uit.WriteLineAsync($"Was: {(verslag.Oud is { } was ? Operatie.Bedragen(was) : "geen budgetten")}.");
            await uit.WriteLineAsync($"Is:  {Operatie.Bedragen(verslag.Nieuw)}.");
            return await Operatie.Meld(uit, verslag.Verschillen, "Oud en nieuw zijn gelijk.");
        });
}
