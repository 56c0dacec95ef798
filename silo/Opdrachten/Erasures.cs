using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Silo.Privacy;
using Regionetwerk.Silo.Scholen;
using Regionetwerk.Storage.Privacy;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary>The command <c>erasures</c>: what was erased, as a list to keep elsewhere, and to replay on a backup that was put back.</summary>
public static class Erasures
{
    private const string Replay = "replay";

    /// <summary>The command.</summary>
    public static Commando Commando { get; } = new(
        "erasures",
        "[--replay BESTAND]",
        "Noem alles wat gewist is, zonder te zeggen wie; met --replay: wis het in deze database opnieuw.",
        VoerUitAsync)
    {
        Opties = [Replay],
    };

    private static Task<int> VoerUitAsync(CommandoVraag vraag) =>
        vraag.Opties.TryGetValue(Replay, out var pad) ? HerhaalAsync(vraag, pad) : NoemAsync(vraag);

    private static async Task<int> NoemAsync(CommandoVraag vraag)
    {
        foreach (var gewist in await vraag.Diensten.GetRequiredService<Wislijst>().AllAsync())
            await vraag.Uit.WriteAsync($"{Wisbestand.Regel(gewist)}\n");
        return Opdrachtregel.Gelukt;
    }

    private static async Task<int> HerhaalAsync(CommandoVraag vraag, string pad)
    {
        IReadOnlyList<Guid> records;
        try
        {
            records = Wisbestand.Lees(pad);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await vraag.Uit.WriteLineAsync($"De lijst is niet te lezen: {e.Message}");
            return Opdrachtregel.Mislukt;
        }
        var taak = vraag.Diensten.GetRequiredService<Wistaak>();
        var opnieuw = await taak.HerhaalAsync(records, vraag.Ct);
        await taak.RuimOpAsync(vraag.Ct);
        await vraag.Uit.WriteLineAsync($"{Getal.Heel(records.Count)} records op de lijst, {Getal.Heel(opnieuw)} opnieuw gewist.");
        return Opdrachtregel.Gelukt;
    }
}
