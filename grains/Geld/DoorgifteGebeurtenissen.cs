using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Geld;

/// <summary>Een deel van het budget gaat naar een andere organisatie, of naar een nieuw budget van de eigenaar zelf.</summary>
/// <param name="Doorgifte">Sleutel; ook die van het budget dat de ontvanger ermee maakt.</param>
/// <param name="Aan">Sleutel van de ontvanger.</param>
[Opslagnaam("geld-doorgegeven")]
public sealed record GeldDoorgegeven(Guid Budget, Guid Doorgifte, string Aan, int Jaar, Bedrag Bedrag) : Gebeurtenis;

/// <summary>De gever trekt een doorgifte in die nog niet ontvangen is.</summary>
[Opslagnaam("doorgifte-ingetrokken")]
public sealed record DoorgifteIngetrokken(Guid Budget, Guid Doorgifte, int Jaar, Bedrag Bedrag) : Gebeurtenis;
