using Regionetwerk.Storage.Controle;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary><c>silo -- verify</c>: rekent alle boeken en de keten van het logboek na, ook terwijl de api draait, en verandert niets.</summary>
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
            var boeken = await Operatie.Meld(uit, verslag.Verschillen, "Het leesmodel klopt met de gebeurtenissen.");
            var keuring = await new Logkeuring(database, opties).KeurAsync(ct);
            var logboek = await Operatie.Meld(uit, keuring.Verschillen, "De keten van het logboek is heel.");
            // Kept elsewhere, it shows later whether somebody wrote the whole chain anew.
            await uit.WriteLineAsync($"Logboek: {keuring.Regels} regels, tot en met regel {keuring.Einde} met afdruk {keuring.Kop}.");
            return Math.Max(boeken, logboek);
        });
}
