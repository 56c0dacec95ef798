namespace Regionetwerk.Api.Paginas.Mijn.Formulieren;

/// <summary>What somebody filled in, as it was typed.</summary>
public sealed class Ingevuld
{
    // What a form has besides the answers of the person.
    private static readonly string[] Bijwerk = ["__RequestVerificationToken", "_handler", Formulierpagina.Stapveld, Formulierpagina.Verzoekveld];

    private readonly Dictionary<string, string[]> _antwoorden;

    private Ingevuld(Dictionary<string, string[]> antwoorden) => _antwoorden = antwoorden;

    /// <summary>Nothing.</summary>
    public static Ingevuld Leeg { get; } = new([]);

    /// <summary>Every answer, for a form that passes them on.</summary>
    public IEnumerable<KeyValuePair<string, string>> Alles =>
        from antwoord in _antwoorden from waarde in antwoord.Value select KeyValuePair.Create(antwoord.Key, waarde);

    /// <summary>The answer in this field; empty when there is none.</summary>
    public string this[string veld] => _antwoorden.GetValueOrDefault(veld) is [var eerste, ..] ? eerste : "";

    /// <summary>What came in.</summary>
    public static Ingevuld Van(IFormCollection formulier) =>
        new(formulier.Where(veld => !Bijwerk.Contains(veld.Key)).ToDictionary(veld => veld.Key, veld => veld.Value.OfType<string>().ToArray()));

    /// <summary>What stands in a form before anybody typed; empty values are left out.</summary>
    public static Ingevuld Begin(params IEnumerable<(string Veld, string? Waarde)> waarden) => new(waarden
        .Where(paar => !string.IsNullOrEmpty(paar.Waarde))
        .GroupBy(paar => paar.Veld, paar => paar.Waarde!)
        .ToDictionary(groep => groep.Key, groep => groep.ToArray()));

    /// <summary>All answers in this field.</summary>
    public IReadOnlyList<string> Alle(string veld) => _antwoorden.GetValueOrDefault(veld) ?? [];
}
