using Regionetwerk.Storage.Controle;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary><c>silo -- verify</c>: rekent alle boeken na, ook terwijl de api draait, en verandert niets.</summary>
public static class Verify
{
    /// <summary>Schrijft het verslag; geeft 0 wanneer alles klopt en anders 1.</summary>
    public static Task<int> RunAsync(OpslagOpties opties, TextWriter uit, CancellationToken ct) =>
        Operatie.Voer(uit, async () =>
        {
            await using var database = Database.OpenExisting(opties);
            var verslag = await new Narekening(database, EventTypes.OfTheDomain, opties).RekenAsync(ct);
            await uit.WriteLineAsync(
                $"{verslag.Stromen} stromen, {verslag.Gebeurtenissen} gebeurtenissen, {verslag.Budgetten} budgetten nagerekend.");
            await uit.WriteLineAsync($"Volgens de gebeurtenissen: {Operatie.Bedragen(verslag.Totaal)}.");
            return await Operatie.Meld(uit, verslag.Verschillen, "Het leesmodel klopt met de gebeurtenissen.");
        });
}
