using Regionetwerk.Grains.Geld;

namespace Regionetwerk.Api.Paginas.Vergelijken;

/// <summary>The answer to <c>Vergelijking.graphql</c>.</summary>
public sealed record Vergelijkantwoord(Vergelijking VergelijkFinanciering);

/// <summary>How gemeenten pay for the same thing.</summary>
public sealed record Vergelijking(string Toelichting, IReadOnlyList<GemeenteMix> Gemeenten, Groep Groep);

/// <summary>How one gemeente pays.</summary>
public sealed record GemeenteMix(
    GemeenteMetPeildatum Gemeente,
    bool Deelt,
    bool InSelectie,
    bool Volledig,
    bool Voorbeeldcijfers,
    IReadOnlyList<BronDeel> Mix,
    decimal? Totaal = null,
    double? Genormeerd = null,
    double? Borgingsrisico = null,
    decimal? Opgegeven = null,
    decimal? Strijdig = null)
{
    /// <summary>Shares, but nothing that falls within what was chosen; not the same as an amount of 0.</summary>
    public bool NietsHier => Deelt && !InSelectie;

    /// <summary>What a source pays here, temporary and not together; null when it pays nothing.</summary>
    public (decimal Bedrag, double Aandeel)? Van(Bron bron) =>
        Mix.Where(deel => deel.Bron == bron).ToList() is { Count: > 0 } delen ? (delen.Sum(deel => deel.Bedrag), delen.Sum(deel => deel.Aandeel)) : null;
}

/// <summary>A gemeente, and of which day its figures are.</summary>
public sealed record GemeenteMetPeildatum(string Code, string Naam, DateOnly Peildatum);

/// <summary>What one source pays.</summary>
public sealed record BronDeel(Bron Bron, decimal Bedrag, double Aandeel, bool Tijdelijk, double? Genormeerd = null);

/// <summary>Those with whom one compares.</summary>
public sealed record Groep(int Aantal, IReadOnlyList<BronInGroep> Mix, double? Mediaan = null);

/// <summary>A source in the group.</summary>
public sealed record BronInGroep(Bron Bron, int AantalGemeenten, double MediaanAandeel);

/// <summary>The answer to <c>Uitgelicht.graphql</c>, of one gemeente.</summary>
public sealed record Uitgelicht(
    Gemeenten.Gemeentenaam Gemeente, IReadOnlyList<JaarDeel> Vooruitzicht, IReadOnlyList<ProgrammaMix> Programmas, IReadOnlyList<JaarDeel> Trend)
{
    /// <summary>The years before this one, from the first that has anything; then this year and those to come.</summary>
    public IReadOnlyList<JaarDeel> Jaren => [.. Trend.Where(deel => deel.Jaar < Vooruitzicht[0].Jaar).SkipWhile(deel => !deel.HeeftIets), .. Vooruitzicht];
}

/// <summary>What is committed for a year, and what is expected to come.</summary>
public sealed record JaarDeel(int Jaar, decimal Structureel, decimal Tijdelijk, decimal Verondersteld)
{
    /// <summary>Anything at all.</summary>
    public bool HeeftIets => Structureel + Tijdelijk + Verondersteld > 0;
}

/// <summary>How one programma is paid.</summary>
public sealed record ProgrammaMix(decimal Totaal, ProgrammaNaam Programma, IReadOnlyList<BronDeel> Mix);

/// <summary>A programma, by name.</summary>
public sealed record ProgrammaNaam(string Id, string Naam, bool Voorbeeldcijfers, string? Aanpak = null)
{
    /// <summary>Where its page is.</summary>
    public string Adres => $"/programmas/{Uri.EscapeDataString(Id)}";
}
