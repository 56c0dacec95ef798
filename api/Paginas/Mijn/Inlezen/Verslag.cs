using Regionetwerk.Api.Inlezen;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Paginas.Mijn.Inlezen;

/// <summary>What the mutation answers.</summary>
public sealed record Inleesantwoord(Inleesantwoord.Uitkomst Inlezen)
{
    /// <summary>The report, or why there is none.</summary>
    public sealed record Uitkomst(Verslag? Verslag, IReadOnlyList<Weigering> Fouten);
}

/// <summary>What became of a file, as the pages read it.</summary>
public sealed record Verslag(
    int AantalGoed,
    int AantalVastgelegd,
    int AantalAlVastgelegd,
    int AantalGeweigerd,
    decimal Totaal,
    decimal TotaalVastgelegd,
    IReadOnlyList<string> OvergeslagenKolommen,
    IReadOnlyList<Verslagregel> Regels)
{
    /// <summary>Good lines that are not recorded yet.</summary>
    public int AantalTeDoen => AantalGoed - AantalVastgelegd;

    /// <summary>What became of it, in a few sentences.</summary>
    public IEnumerable<string> Samenvatting()
    {
        if (AantalVastgelegd > 0)
            yield return $"{Nederlands.Aantal(AantalVastgelegd, "regel", "regels")} vastgelegd, samen {Nederlands.Bedrag(TotaalVastgelegd)}.";
        if (AantalVastgelegd > 0 && AantalTeDoen > 0)
            yield return $"{Nederlands.Aantal(AantalTeDoen, "regel", "regels")} nog te doen, samen {Nederlands.Bedrag(Totaal - TotaalVastgelegd)}.";
        else if (AantalTeDoen > 0 || AantalVastgelegd == 0)
            yield return $"{Nederlands.Aantal(AantalTeDoen, "regel is", "regels zijn")} goed, samen {Nederlands.Bedrag(Totaal)}.";
        if (AantalAlVastgelegd > 0)
            yield return $"{Nederlands.Aantal(AantalAlVastgelegd, "regel was", "regels waren")} al eerder geboekt, en {(AantalAlVastgelegd == 1 ? "wordt" : "worden")} niet nog eens geboekt.";
        if (AantalGeweigerd > 0)
            yield return $"{Nederlands.Aantal(AantalGeweigerd, "regel is", "regels zijn")} geweigerd; {(AantalGeweigerd == 1 ? "die staat" : "die staan")} bovenaan.";
    }

    /// <summary>Who will be able to see it: how many budgets for each circle.</summary>
    public IEnumerable<(Zichtbaarheid Kring, int Aantal)> Kringen =>
        from regel in Regels
        where regel.Uitslag is InleesUitslag.ZouWorden or InleesUitslag.Vastgelegd && regel.Zichtbaarheid is not null
        group regel by regel.Zichtbaarheid!.Value into kring
        orderby kring.Key
        select (kring.Key, kring.Count());
}

/// <summary>One line of it.</summary>
public sealed record Verslagregel(
    int Regel,
    InleesUitslag Uitslag,
    string? Code = null,
    string? Bericht = null,
    string? Kolom = null,
    string? Omschrijving = null,
    decimal? Bedrag = null,
    Zichtbaarheid? Zichtbaarheid = null,
    Verslagregel.Gevonden? Record = null)
{
    /// <summary>What it became, in a word or two.</summary>
    public string InWoorden => Uitslag switch
    {
        InleesUitslag.ZouWorden => "goed",
        InleesUitslag.Vastgelegd => "vastgelegd",
        InleesUitslag.AlVastgelegd => "al geboekt",
        _ => "geweigerd",
    };

    /// <summary>Where to read the record; null when there is none.</summary>
    public string? Adres => Record is null ? null : $"/mijn/budgetten/{Uri.EscapeDataString(Record.Financiering?.Budget.Id ?? Record.Id)}";

    /// <summary>A budget, or a besteding with the financiering that it is of.</summary>
    public sealed record Gevonden(string Id, Onderdeel? Financiering = null);

    /// <summary>Part of a budget.</summary>
    public sealed record Onderdeel(Houder Budget);

    /// <summary>A budget.</summary>
    public sealed record Houder(string Id);
}
