using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Kennis;

/// <summary>Een organisatie legt vast wat er te leren valt. De samenvatting staat als tekst bij het kennisitem.</summary>
[Opslagnaam("kennisitem-vastgelegd")]
public sealed record KennisitemVastgelegd(
    Guid Kennisitem, string Eigenaar, string? Kenmerk, KennisInhoud Inhoud, DateOnly Op, Deling Deling, bool Voorbeeldcijfers) : Gebeurtenis;

/// <summary>De eigenaar heeft het kennisitem gewijzigd: de hele nieuwe stand.</summary>
[Opslagnaam("kennisitem-gewijzigd")]
public sealed record KennisitemGewijzigd(Guid Kennisitem, KennisInhoud Inhoud) : Gebeurtenis;

/// <summary>De eigenaar deelt het kennisitem met een andere kring.</summary>
[Opslagnaam("kennisitem-gedeeld")]
public sealed record KennisitemGedeeld(Guid Kennisitem, Deling Deling) : Gebeurtenis;

/// <summary>Het kennisitem is er voor niemand meer.</summary>
[Opslagnaam("kennisitem-ingetrokken")]
public sealed record KennisitemIngetrokken(Guid Kennisitem) : Gebeurtenis;

/// <summary>De eigenaar van het kennisitem verbergt een reactie. De reden staat als tekst bij <paramref name="Verberging"/>.</summary>
[Opslagnaam("reactie-verborgen")]
public sealed record ReactieVerborgen(Guid Kennisitem, Guid Reactie, Guid Verberging) : Gebeurtenis;

/// <summary>De eigenaar van het kennisitem toont een verborgen reactie weer.</summary>
[Opslagnaam("reactie-getoond")]
public sealed record ReactieGetoond(Guid Kennisitem, Guid Reactie) : Gebeurtenis;

/// <summary>
/// «Dat doen wij ook»: een programma doet na wat een kennisitem vertelt. Wat onderweg veranderde, staat als tekst bij de overname.
/// </summary>
/// <param name="Programma">Het programma, in wiens stroom dit staat.</param>
/// <param name="Overname">De overname.</param>
/// <param name="Kennisitem">Wat is overgenomen.</param>
/// <param name="Via">De overname van een ander waar het vandaan kwam; leeg: van het kennisitem zelf.</param>
/// <param name="Op">De dag waarop.</param>
[Opslagnaam("kennis-overgenomen")]
public sealed record KennisOvergenomen(Guid Programma, Guid Overname, Guid Kennisitem, Guid? Via, DateOnly Op) : Gebeurtenis;

/// <summary>De tekst over wat onderweg veranderde is vervangen.</summary>
[Opslagnaam("overname-gewijzigd")]
public sealed record OvernameGewijzigd(Guid Programma, Guid Overname) : Gebeurtenis;

/// <summary>De overname is er voor niemand meer.</summary>
[Opslagnaam("overname-ingetrokken")]
public sealed record OvernameIngetrokken(Guid Programma, Guid Overname) : Gebeurtenis;

/// <summary>Een organisatie reageert op een kennisitem. Wat zij zegt, staat als tekst bij de reactie.</summary>
[Opslagnaam("reactie-geplaatst")]
public sealed record ReactieGeplaatst(Guid Kennisitem, Guid Reactie, string Eigenaar, DateOnly Op) : Gebeurtenis;

/// <summary>De schrijver heeft een reactie ingetrokken.</summary>
[Opslagnaam("reactie-ingetrokken")]
public sealed record ReactieIngetrokken(Guid Kennisitem, Guid Reactie) : Gebeurtenis;
