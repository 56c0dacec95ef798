using System.Collections.Immutable;

namespace Regionetwerk.Grains.Kern;

/// <summary>
/// Waarom het domein een opdracht niet uitvoert. Een weigering is een antwoord, geen fout: er is niets veranderd.
/// </summary>
/// <param name="Code">Vaste code voor programma's, zoals <c>BUDGET_OVERSCHREDEN</c>.</param>
/// <param name="Bericht">Wat er aan de hand is en wat men kan doen, in gewoon Nederlands.</param>
/// <param name="Veld">Het veld van de opdracht waar het om gaat, zoals <c>bedrag</c>; leeg wanneer het om het geheel gaat.</param>
[GenerateSerializer, Immutable, Alias("weigering")]
public sealed record Weigering(string Code, string Bericht, string? Veld = null);

/// <summary>De codes van weigeringen. Zij staan in de API en veranderen niet.</summary>
public static class Code
{
    public const string Ongeldig = "ONGELDIG";
    public const string Onbekend = "ONBEKEND";
    public const string BudgetOverschreden = "BUDGET_OVERSCHREDEN";
    public const string FinancieringOverschreden = "FINANCIERING_OVERSCHREDEN";
    public const string BuitenPeriode = "BUITEN_PERIODE";
    public const string GoabVraagtVve = "GOAB_VRAAGT_VVE";
    public const string AlGesloten = "AL_GESLOTEN";
    public const string AlTeruggeboekt = "AL_TERUGGEBOEKT";
    public const string AlOntvangen = "AL_ONTVANGEN";
    public const string AlAfgerond = "AL_AFGEROND";
    public const string BetalerNietToegelaten = "BETALER_NIET_TOEGELATEN";
    public const string VerzoekAlGebruikt = "VERZOEK_AL_GEBRUIKT";
    public const string ToestemmingOntbreekt = "TOESTEMMING_ONTBREEKT";
    public const string AlLid = "AL_LID";
    public const string LaatsteLid = "LAATSTE_LID";
    public const string BestaatAl = "BESTAAT_AL";
    public const string AlAfgelast = "AL_AFGELAST";
    public const string AlAfgemeld = "AL_AFGEMELD";
    public const string AlBegonnen = "AL_BEGONNEN";
    public const string NogNietBegonnen = "NOG_NIET_BEGONNEN";

    public const string GeenLid = "GEEN_LID";
    public const string UrenOp = "UREN_OP";
    public const string LaatsteBeheerder = "LAATSTE_BEHEERDER";
    public const string Gesloten = "GESLOTEN";
}

/// <summary>Weigeringen die bij ieder onderwerp kunnen voorkomen.</summary>
public static class Weigeringen
{
    /// <summary>De sleutel is onbekend, of niet voor deze aanroeper: wij zeggen niet welke van de twee.</summary>
    public static Weigering Onbekend(string wat, string veld) =>
        new(Code.Onbekend, $"{wat} is niet gevonden. Controleer de sleutel.", veld);

    public static Weigering Ongeldig(string bericht, string veld) => new(Code.Ongeldig, bericht, veld);

    public static Weigering VerzoekAlGebruikt { get; } = new(
        Code.VerzoekAlGebruikt,
        "Dit verzoekId is al gebruikt voor een andere opdracht. Kies een nieuw verzoekId.",
        "verzoekId");
}

/// <summary>De uitkomst van een opdracht: de sleutel van wat geraakt is, of de weigeringen.</summary>
/// <param name="Sleutel">Sleutel van het record dat ontstond of veranderde; leeg bij een weigering.</param>
/// <param name="Weigeringen">Leeg wanneer de opdracht is uitgevoerd.</param>
/// <param name="Herhaald">Hetzelfde verzoek was al eerder uitgevoerd.</param>
[GenerateSerializer, Immutable, Alias("uitkomst")]
public sealed record Uitkomst(string? Sleutel, ImmutableArray<Weigering> Weigeringen, bool Herhaald = false)
{
    public static Uitkomst Gelukt(string sleutel) => new(sleutel, []);

    public static Uitkomst Geweigerd(params ImmutableArray<Weigering> weigeringen) => new(null, weigeringen);
}
