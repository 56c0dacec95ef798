using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Geld;

/// <summary>Wat voor een jaar van een budget is toegekend, of voor de hele periode.</summary>
public sealed class Toekenning(ToekenningRij rij)
{
    [GraphQLIgnore]
    public ToekenningRij Rij => rij;

    /// <summary>Kalenderjaar; null is de hele periode, onverdeeld.</summary>
    public int? Jaar => rij.Jaar;

    public Bedrag Bedrag => Bedrag.UitCenten(rij.Bedrag);

    public ToekenningStatus Status => rij.Status;

    /// <summary>De dag waarop dit is vastgelegd; null wanneer dat niet is bijgehouden.</summary>
    public DateOnly? VastgelegdOp => rij.Op;

    /// <summary>Onwaar wanneer er een latere toekenning voor in de plaats kwam.</summary>
    public bool Geldig => !rij.Vervangen;
}

/// <summary>Wat bij een toekenning hoort.</summary>
[ExtendObjectType<Toekenning>]
public static class ToekenningVelden
{
    /// <summary>Nummer of naam van het besluit; null wanneer die niet is vastgelegd, of gewist.</summary>
    public static Task<string?> Besluit([Parent] Toekenning toekenning, BesluitLoader besluiten) => besluiten.LoadAsync(toekenning.Rij.Id);
}

/// <summary>Eén jaar van een budget. Alleen te zien voor de eigenaar.</summary>
/// <param name="Jaar">Kalenderjaar.</param>
/// <param name="Toegekend">Wat voor dit jaar is toegekend; het onverdeelde deel staat er niet bij.</param>
/// <param name="Meegenomen">Wat van eerdere jaren over is.</param>
/// <param name="Vastgelegd">De som van de financieringen.</param>
/// <param name="Besteed">De som van de bestedingen.</param>
/// <param name="Doorgegeven">Wat aan anderen, of aan een eigen nieuw budget, is doorgegeven.</param>
/// <param name="Terugbetaald">Wat is teruggegeven aan wie het geld gaf.</param>
/// <param name="Beschikbaar">Wat voor dit jaar nog is vast te leggen; het onverdeelde deel meegerekend.</param>
/// <param name="Overschreden">Er is meer vastgelegd dan toegekend.</param>
public sealed record BudgetJaar(
    int Jaar,
    Bedrag Toegekend,
    Bedrag Meegenomen,
    Bedrag Vastgelegd,
    Bedrag Besteed,
    Bedrag Doorgegeven,
    Bedrag Terugbetaald,
    Bedrag Beschikbaar,
    bool Overschreden)
{
    internal static BudgetJaar Van(int jaar, BudgetjaarRij? rij, Ruimte ruimte) => new(
        jaar,
        Bedrag.UitCenten(rij?.Toegekend ?? 0),
        Bedrag.UitCenten(ruimte.Meegenomen(jaar)),
        Bedrag.UitCenten(rij?.Vastgelegd ?? 0),
        Bedrag.UitCenten(rij?.Besteed ?? 0),
        Bedrag.UitCenten(rij?.Doorgegeven ?? 0),
        Bedrag.UitCenten(rij?.Terugbetaald ?? 0),
        Bedrag.UitCenten(ruimte.In(jaar)),
        ruimte.IsOverschreden(jaar));
}

/// <summary>Hoe een budget ervoor staat.</summary>
public enum BudgetStatus
{
    /// <summary>Er kan op vastgelegd en geboekt worden.</summary>
    Open,

    /// <summary>Er is meer vastgelegd dan toegekend: er kan niets bij. Alleen de eigenaar ziet dit; voor anderen is het budget OPEN.</summary>
    Overschreden,

    /// <summary>Er verandert niets meer aan.</summary>
    Gesloten,
}

/// <summary>Waar geld vandaan komt dat uit een ander budget is doorgegeven. Het telt daar al mee.</summary>
public sealed class Herkomst(BudgetRij ontvangen)
{
    /// <summary>Het budget dat ontving; zijn sleutel is die van de doorgifte.</summary>
    [GraphQLIgnore]
    public BudgetRij Ontvangen => ontvangen;
}
