namespace Regionetwerk.Storage.Zoeken;

/// <summary>Een document dat de vrager zien mag en dat woorden van de vraag heeft.</summary>
internal sealed record Kandidaat(
    long Nummer,
    Zoeksoort Soort,
    string Id,
    string Titel,
    string Titelstammen,
    string Stammen,
    string Sectoren,
    string Themas,
    string Doelgroepen,
    string? Gemeente)
{
    /// <summary>Hoe goed het bij de vraag past.</summary>
    public double Score { get; set; }

    /// <summary>Wat het aanwijst, en bij gelijke score de volgorde geeft.</summary>
    public string Sleutel => $"{Soort} {Id}";
}
