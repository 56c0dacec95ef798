using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Geld;

/// <summary>Hoe zeker een toekenning is.</summary>
public enum ToekenningStatus
{
    /// <summary>Het bedrag kan nog veranderen.</summary>
    Voorlopig,

    /// <summary>Het bedrag staat vast, tot een nieuw definitief besluit.</summary>
    Definitief,
}

/// <summary>Wat voor een jaar van een budget is toegekend.</summary>
/// <param name="Id">Sleutel, ook van het besluit dat erbij staat.</param>
/// <param name="Jaar">Kalenderjaar; leeg is de hele periode, onverdeeld.</param>
public sealed record Toekenning(Guid Id, int? Jaar, Bedrag Bedrag, ToekenningStatus Status)
{
    /// <summary>Onder welk jaar de stand haar bewaart: het onverdeelde deel onder 0.</summary>
    public int Plaats => Jaar ?? 0;
}

/// <summary>Voor een jaar, of voor de hele periode, is een bedrag toegekend; het komt in de plaats van wat er eerder voor was toegekend.</summary>
[Opslagnaam("toekenning-vastgelegd")]
public sealed record ToekenningVastgelegd(
    Guid Budget, Guid Toekenning, int? Jaar, Bedrag Bedrag, ToekenningStatus Status, DateOnly Op) : Gebeurtenis;

/// <summary>Geld is teruggegeven aan wie het gaf.</summary>
/// <param name="Jaar">Van welk jaar van het budget het is.</param>
[Opslagnaam("terugbetaling-geboekt")]
public sealed record TerugbetalingGeboekt(Guid Budget, Guid Terugbetaling, int Jaar, DateOnly Datum, Bedrag Bedrag) : Gebeurtenis;

/// <summary>Een eerdere terugbetaling telt niet meer.</summary>
[Opslagnaam("terugbetaling-teruggeboekt")]
public sealed record TerugbetalingTeruggeboekt(Guid Budget, Guid Terugbetaling, int Jaar, Bedrag Bedrag) : Gebeurtenis;
