using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary>The command <c>feed</c>: the feed of events, a line of JSON for each, on and on.</summary>
public static class Volg
{
    private const string Na = "na";

    /// <summary>The command.</summary>
    public static Commando Commando { get; } = new(
        "feed",
        "[--na POSITIE]",
        "Toon alle gebeurtenissen als JSON-regels, en daarna wat er komt, tot u stopt; zonder inhoud.",
        VoerUitAsync)
    {
        Opties = [Na],
        KijktAlleen = true,
    };

    private static async Task<int> VoerUitAsync(CommandoVraag vraag)
    {
        var na = default(FeedPosition);
        if (vraag.Opties.TryGetValue(Na, out var tekst) && !FeedPosition.TryParse(tekst, out na))
        {
            await vraag.Uit.WriteLineAsync("De positie is er een uit een eerdere regel, zoals 734.1290.");
            return Opdrachtregel.Onbegrepen;
        }
        try
        {
            await foreach (var e in vraag.Diensten.GetRequiredService<Feed>().ReadAsync(na, vraag.Ct))
                await vraag.Uit.WriteLineAsync(Regel(e));
        }
        catch (OperationCanceledException) when (vraag.Ct.IsCancellationRequested)
        {
            // Stopping is how it ends.
        }
        catch (IOException)
        {
            // So is a reader that has seen enough.
        }
        return Opdrachtregel.Gelukt;
    }

    // What happened, to which record: amounts and names are for whoever may read the record itself.
    private static string Regel(LoggedEvent e) => JsonSerializer.Serialize(new
    {
        positie = e.At.ToString(),
        stroom = e.Stream.Value,
        versie = e.Version,
        soort = e.Name,
        tijd = e.When,
    });
}
