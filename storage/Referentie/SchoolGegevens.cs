namespace Regionetwerk.Storage.Referentie;

/// <summary>
/// Een vestiging van een school zoals DUO haar levert, zonder gegevens van personen. Twee leveringen zeggen hetzelfde van een school
/// wanneer deze records gelijk zijn: alle velden tellen mee, hoofdletters ook.
/// </summary>
/// <param name="Vestigingscode">BRIN en twee cijfers: <c>05AB00</c>.</param>
/// <param name="Naam">Naam zoals DUO haar schrijft, met spaties tot een teruggebracht.</param>
/// <param name="Bestuursnummer">Vijf cijfers: het nummer van het bevoegd gezag.</param>
/// <param name="Gemeentecode">GM en het gemeentenummer van DUO; <see cref="GemeenteRegister.Vind"/> kent ook opgeheven codes.</param>
/// <param name="Plaats">Woonplaats zoals DUO haar schrijft: hoofdletters, zonder accenten; null wanneer onbekend.</param>
/// <param name="Postcode"><c>1234 AB</c>; null wanneer onbekend.</param>
/// <param name="Denominatie">Richting zoals DUO haar schrijft, afgekapt op 30 tekens; null wanneer onbekend.</param>
public sealed record SchoolGegevens(
    string Vestigingscode,
    string Naam,
    string Bestuursnummer,
    string Gemeentecode,
    string? Plaats,
    string? Postcode,
    string? Denominatie)
{
    /// <summary>Whether a text has the form of a vestigingscode: a BRIN (two digits, two capitals) and two digits.</summary>
    public static bool IsVestigingscode(string? code) => code is
        [>= '0' and <= '9', >= '0' and <= '9', >= 'A' and <= 'Z', >= 'A' and <= 'Z', >= '0' and <= '9', >= '0' and <= '9'];
}
