using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Gemeenten;
using Regionetwerk.Api.Paginas.Vragen;

namespace Regionetwerk.Api.Paginas.Kaarten;

/// <summary>What a map can tell.</summary>
public enum Kaartsoort
{
    /// <summary>Who shares.</summary>
    Deelt,

    /// <summary>How much of the money ends.</summary>
    Tijdelijk,

    /// <summary>Where an aanpak is carried out.</summary>
    Aanpak,
}

/// <summary>A map filled in: what each gemeente tells, and what the fillings mean.</summary>
/// <param name="Naam">What it shows.</param>
/// <param name="Regels">Each gemeente, by name.</param>
/// <param name="Legenda">The fillings that may occur.</param>
public sealed record Kaartbeeld(string Naam, IReadOnlyList<Kaartregel> Regels, IReadOnlyList<(Kaartklasse Klasse, string Tekst)> Legenda)
{
    private const string Voorbeeld = "voorbeeldcijfers";

    /// <summary>Some of the figures that it tells are made up.</summary>
    public bool Verzonnen => Regels.Any(regel => regel.Woord.EndsWith(Voorbeeld, StringComparison.Ordinal));

    /// <summary>Asks what a map shows and fills it in.</summary>
    public static async Task<Kaartbeeld> MaakAsync(Paginavraag vraag, Kaartsoort soort, string? aanpak, int jaar)
    {
        var antwoord = await vraag.StelAsync<Antwoord>("Kaarten/Kaart", new { gemeenten = Kaart.Codes, jaar });
        var gemeenten = antwoord.VergelijkFinanciering.Gemeenten.OrderBy(gemeente => gemeente.Gemeente.Naam, StringComparer.OrdinalIgnoreCase);
        if (soort is Kaartsoort.Aanpak && aanpak is not null)
        {
            var waar = await WaarAsync(vraag, aanpak, jaar);
            return new(
                $"Gemeenten met {Namen.Aanpak(aanpak)} in {jaar}",
                [.. gemeenten.Select(gemeente => new Kaartregel(gemeente.Gemeente, waar.Contains(gemeente.Gemeente.Code) ? (Kaartklassen.Alle[3], "voert uit") : (Kaartklassen.Alle[0], "niets te zien")))],
                [(Kaartklassen.Alle[3], "voert de aanpak uit"), (Kaartklassen.Alle[0], "niets te zien")]);
        }
        return soort is Kaartsoort.Tijdelijk
            ? new(
                $"Deel van het geld van {jaar} dat tijdelijk is",
                [.. gemeenten.Select(gemeente => new Kaartregel(gemeente.Gemeente, Tijdelijk(gemeente)))],
                [
                    (Kaartklassen.Alle[1], "niets tijdelijk"), (Kaartklassen.Alle[2], "tot een derde"), (Kaartklassen.Alle[3], "tot twee derde"),
                    (Kaartklassen.Alle[4], "meer dan twee derde"), (Kaartklassen.Alle[0], "onbekend"),
                ])
            : new(
                "Gemeenten die hun geld delen",
                [.. gemeenten.Select(gemeente => new Kaartregel(gemeente.Gemeente, gemeente.Deelt ? (Kaartklassen.Alle[3], "deelt") : (Kaartklassen.Alle[0], "deelt niet")))],
                [(Kaartklassen.Alle[3], "deelt"), (Kaartklassen.Alle[0], "deelt niet")]);
    }

    private static (Kaartklasse, string) Tijdelijk(Deler gemeente) => gemeente switch
    {
        { Deelt: false } => (Kaartklassen.Alle[0], "deelt niet"),
        { Borgingsrisico: { } risico } => (Kaartklassen.Van(risico), $"{Nederlands.Deel(risico)} tijdelijk{(gemeente.Voorbeeldcijfers ? $", {Voorbeeld}" : "")}"),
        _ => (Kaartklassen.Alle[0], "niets vastgelegd dit jaar"),
    };

    private static async Task<HashSet<string>> WaarAsync(Paginavraag vraag, string aanpak, int jaar)
    {
        var codes = new HashSet<string>();
        string? na = null;
        do
        {
            var blad = (await vraag.StelAsync<Uitvoeringen>("Kaarten/Aanpakgemeenten", new { aanpak, jaar, na })).Programmas;
            codes.UnionWith(blad.Nodes.Select(programma => programma.Gemeente.Code));
            na = blad.PageInfo is { HasNextPage: true } nog ? nog.EndCursor : null;
        }
        while (na is not null);
        return codes;
    }

    private sealed record Antwoord(Alle VergelijkFinanciering);

    private sealed record Alle(IReadOnlyList<Deler> Gemeenten);

    private sealed record Deler(Gemeentenaam Gemeente, bool Deelt, bool Voorbeeldcijfers, double? Borgingsrisico = null);

    private sealed record Uitvoeringen(Lijst<Uitvoering> Programmas);

    private sealed record Uitvoering(Plaats Gemeente);

    private sealed record Plaats(string Code);
}

/// <summary>What the map tells of one gemeente.</summary>
public sealed record Kaartregel(Gemeentenaam Gemeente, Kaartklasse Klasse, string Woord)
{
    /// <summary>From the filling and the word for it.</summary>
    public Kaartregel(Gemeentenaam gemeente, (Kaartklasse Klasse, string Woord) uitkomst)
        : this(gemeente, uitkomst.Klasse, uitkomst.Woord)
    {
    }
}
