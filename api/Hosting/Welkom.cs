using System.Globalization;

namespace Regionetwerk.Api.Hosting;

/// <summary>The last lines of a start: where it listens, and what to try first.</summary>
public static class Welkom
{
    /// <summary>Says them.</summary>
    /// <param name="app">Started.</param>
    /// <param name="duur">Since the process began its work.</param>
    public static void Zeg(WebApplication app, TimeSpan duur, TextWriter uit)
    {
        var adres = app.Urls.FirstOrDefault() ?? ApiHost.StandaardAdres;
        uit.WriteLine($"Gereed na {duur.TotalSeconds.ToString("0.0", Nederlands)} s ({app.Environment.EnvironmentName}): {string.Join(", ", app.Urls)}");
        if (!app.Environment.IsDevelopment())
            return;
        uit.WriteLine("Probeer, in een ander venster:");
        uit.WriteLine($"  curl {adres}/graphql -H 'Content-Type: application/json' -d '{Vergelijking}'");
        uit.WriteLine($"Of open {adres}/graphql in een browser.");
        uit.WriteLine("Stoppen: Ctrl+C");
    }

    // The README shows the same question, with its answer.
    private const string Vergelijking = """
        {"query":"{ vergelijkFinanciering(input: {gemeenten: [\"GM0405\", \"GM0014\"], jaar: 2026}) { gemeenten { gemeente { naam } totaal borgingsrisico mix { bron bedrag } } groep { mediaan } } }"}
        """;

    private static readonly NumberFormatInfo Nederlands = new() { NumberDecimalSeparator = "," };
}
