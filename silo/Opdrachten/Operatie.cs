using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Controle;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary>Wat de opdrachten van een beheerder gemeen hebben: hoe zij spreken en eindigen.</summary>
internal static class Operatie
{
    /// <summary>Voert uit; een database die niet te gebruiken is, wordt een boodschap en geen spoor van de fout.</summary>
    public static async Task<int> Voer(TextWriter uit, Func<Task<int>> opdracht)
    {
        try
        {
            return await opdracht();
        }
        catch (DatabaseException e)
        {
            await uit.WriteLineAsync(e.Message);
            return 1;
        }
    }

    /// <summary>Noemt de verschillen; geeft 0 wanneer er geen zijn.</summary>
    public static async Task<int> Meld(TextWriter uit, Verschillen verschillen, string geen)
    {
        if (verschillen.Aantal == 0)
        {
            await uit.WriteLineAsync(geen);
            return 0;
        }
        await uit.WriteLineAsync($"{verschillen.Aantal} verschillen:");
        foreach (var verschil in verschillen.Eerste)
            await uit.WriteLineAsync($"- {verschil}");
        if (verschillen.Aantal > verschillen.Eerste.Count)
            await uit.WriteLineAsync($"- en nog {verschillen.Aantal - verschillen.Eerste.Count}");
        return 1;
    }

    public static string Bedragen(Bedragen bedragen) =>
        $"toegekend {Euro(bedragen.Toegekend)}, vastgelegd {Euro(bedragen.Vastgelegd)}, besteed {Euro(bedragen.Besteed)}";

    // Een leesmodel waar met de hand aan gezeten is, kan ook negatief uitkomen.
    private static string Euro(long centen) => centen < 0 ? $"-{Bedrag.UitCenten(-centen)}" : Bedrag.UitCenten(centen).ToString();
}
