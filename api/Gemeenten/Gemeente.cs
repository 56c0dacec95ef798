using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Gemeenten;

/// <summary>Een gemeente, met de cijfers die het CBS van haar geeft. Wat onbekend is, is null en nooit 0.</summary>
[Node]
public sealed class Gemeente(GemeenteGegevens gegevens) : INode
{
    [GraphQLIgnore]
    public GemeenteGegevens Gegevens => gegevens;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Gemeente", gegevens.Code);

    /// <summary>CBS-code: GM en vier cijfers.</summary>
    public string Code => gegevens.Code;

    /// <summary>Naam zoals het CBS haar schrijft.</summary>
    public string Naam => gegevens.Naam;

    /// <summary>Naam van de provincie.</summary>
    public string Provincie => gegevens.Provincie;

    /// <summary>Naam van de veiligheidsregio; GGD-regio's hebben dezelfde grenzen.</summary>
    public string Veiligheidsregio => gegevens.Veiligheidsregio.Naam;

    /// <summary>Naam van het COROP-gebied.</summary>
    public string Corop => gegevens.Corop.Naam;

    /// <summary>Naam van de RMC-regio.</summary>
    public string RmcRegio => gegevens.RmcRegio.Naam;

    /// <summary>Aantal inwoners op de peildatum.</summary>
    public int Inwoners => gegevens.Inwoners;

    /// <summary>Aantal kinderen jonger dan 15 jaar op de peildatum, berekend uit het aandeel dat het CBS geeft.</summary>
    public int KinderenTot15 => gegevens.KinderenTot15;

    /// <summary>De dag waarvoor de cijfers van het CBS gelden.</summary>
    public DateOnly Peildatum => gegevens.Peildatum;

    /// <summary>1 (zeer sterk stedelijk) tot en met 5 (niet stedelijk).</summary>
    public int? Stedelijkheid => gegevens.Stedelijkheid;

    /// <summary>Adressen per vierkante kilometer.</summary>
    public int? Adressendichtheid => gegevens.Adressendichtheid;

    /// <summary>Deel van de inwoners van 15 tot 75 jaar met een laag opleidingsniveau, 0 tot en met 100.</summary>
    public double? PctOpleidingLaag => (double?)gegevens.PctOpleidingLaag;

    /// <summary>Deel van de huishoudens met een laag inkomen, 0 tot en met 100.</summary>
    public double? PctHuishoudensLaagInkomen => (double?)gegevens.PctHuishoudensLaagInkomen;

    /// <summary>Personen met bijstand per 1.000 inwoners.</summary>
    public double? BijstandPer1000Inwoners => (double?)gegevens.BijstandPer1000Inwoners;

    [NodeResolver]
    public static Gemeente? Lees(string sleutel, GemeenteRegister register) =>
        register.Vind(sleutel) is { } gegevens && gegevens.Code == sleutel ? new(gegevens) : null;
}
