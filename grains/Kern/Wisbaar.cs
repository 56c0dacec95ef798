namespace Regionetwerk.Grains.Kern;

/// <summary>
/// Wat bij een gebeurtenis hoort maar gewist moet kunnen worden: woorden die mensen typen, en gegevens van personen.
/// Het wordt in dezelfde transactie bewaard, in tabellen buiten de gebeurtenissen.
/// </summary>
public abstract record Wisbaar(Guid Record)
{
    /// <summary>Een stuk tekst bij een record, zoals een omschrijving of reden.</summary>
    public sealed record Tekst(Guid Record, string Veld, string Waarde) : Wisbaar(Record);

    /// <summary>De persoon achter een contact.</summary>
    public sealed record Persoon(Guid Record, string Naam, string Functie, string? Email, string? Telefoon) : Wisbaar(Record);

    /// <summary>Een geheim dat alleen de e-mail aan deze persoon nodig heeft; niemand leest het.</summary>
    public sealed record Geheim(Guid Record, string Waarde) : Wisbaar(Record);

    /// <summary>Wis alles wat bij dit record wisbaar is.</summary>
    public sealed record Weg(Guid Record) : Wisbaar(Record);
}
