namespace Regionetwerk.Storage.Referentie;

/// <summary>Een gebied waar een gemeente onder valt, met de code die de beheerder van de indeling eraan geeft.</summary>
public sealed record Regio(string Code, string Naam);

/// <summary>Een gemeente zoals CBS, DUO en VWS haar beschrijven. Een cijfer dat niet bekend is, is null en nooit 0.</summary>
public sealed record GemeenteGegevens
{
    /// <summary>CBS-code: GM en vier cijfers.</summary>
    public required string Code { get; init; }

    /// <summary>Naam zoals het CBS haar schrijft, waar nodig met toevoeging: <c>Bergen (NH.)</c>.</summary>
    public required string Naam { get; init; }

    /// <summary>CBS-code van de provincie: PV20 tot en met PV31.</summary>
    public required string ProvincieCode { get; init; }

    /// <summary>Naam van de provincie.</summary>
    public required string Provincie { get; init; }

    /// <summary>Veiligheidsregio (indeling 2023); GGD-regio's hebben dezelfde grenzen.</summary>
    public required Regio Veiligheidsregio { get; init; }

    /// <summary>COROP-gebied.</summary>
    public required Regio Corop { get; init; }

    /// <summary>Regio van de regionale meld- en coördinatiefunctie voortijdig schoolverlaten.</summary>
    public required Regio RmcRegio { get; init; }

    /// <summary>Onderwijsgebied van DUO.</summary>
    public required Regio Onderwijsgebied { get; init; }

    /// <summary>Aantal inwoners op de peildatum.</summary>
    public required int Inwoners { get; init; }

    /// <summary>Aantal kinderen jonger dan 15 jaar op de peildatum, op 0,005 procent van de inwoners nauwkeurig.</summary>
    public required int KinderenTot15 { get; init; }

    /// <summary>1 (zeer sterk stedelijk) tot en met 5 (niet stedelijk); null wanneer onbekend.</summary>
    public int? Stedelijkheid { get; init; }

    /// <summary>Omgevingsadressendichtheid in adressen per vierkante kilometer; null wanneer onbekend.</summary>
    public int? Adressendichtheid { get; init; }

    /// <summary>Deel van de inwoners van 15 tot 75 jaar met een laag opleidingsniveau, 0 tot en met 100.</summary>
    public decimal? PctOpleidingLaag { get; init; }

    /// <summary>Deel van de huishoudens met een laag inkomen, 0 tot en met 100.</summary>
    public decimal? PctHuishoudensLaagInkomen { get; init; }

    /// <summary>Personen met bijstand per 1.000 inwoners.</summary>
    public decimal? BijstandPer1000Inwoners { get; init; }

    /// <summary>Gemiddeld aantal personen in een huishouden.</summary>
    public decimal? GemiddeldeHuishoudensgrootte { get; init; }

    /// <summary>Gemiddeld inkomen per inwoner in duizenden euro's per jaar. Een statistisch gemiddelde, geen geld van iemand.</summary>
    public decimal? GemiddeldInkomenPerInwonerX1000 { get; init; }

    /// <summary>De dag waarvoor inwoners en kinderen gelden; de andere cijfers komen uit dezelfde jaaruitgave van het CBS.</summary>
    public required DateOnly Peildatum { get; init; }
}
