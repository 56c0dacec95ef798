using Regionetwerk.Storage.Zoeken.Taal;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>Wat er van een record te vinden is.</summary>
/// <param name="Soort">Wat het is.</param>
/// <param name="Id">Zijn sleutel.</param>
/// <param name="Titel">Hoe het heet.</param>
/// <param name="Tekst">Wat er verder over te lezen is; uit deze tekst komt het fragment.</param>
/// <param name="Publiek">Het nummer van zijn publiek.</param>
/// <param name="Sleutels">De sleutels van dat publiek.</param>
internal sealed record Zoekdocument(Zoeksoort Soort, string Id, string Titel, string Tekst, long Publiek, IReadOnlyList<string> Sleutels)
{
    private const int KortsteTerm = 4;

    /// <summary>Woorden waarop het ook te vinden is, en die nergens te lezen zijn.</summary>
    public string Trefwoorden { get; init; } = "";

    public IReadOnlyList<string> Sectoren { get; init; } = [];

    public IReadOnlyList<string> Themas { get; init; } = [];

    public IReadOnlyList<string> Doelgroepen { get; init; } = [];

    /// <summary>Code van de gemeente waar het over gaat.</summary>
    public string? Gemeente { get; init; }

    /// <summary>De woorden van de titel, en de delen van samenstellingen erbij.</summary>
    public IReadOnlyList<string> Titelwoorden() => MetDelen(Titel);

    /// <summary>Alle andere woorden.</summary>
    public IReadOnlyList<string> AndereWoorden() => MetDelen($"{Tekst} {Trefwoorden}");

    /// <summary>Woorden die "bedoelde u" mag voorstellen aan wie het document ziet.</summary>
    public IReadOnlyList<string> Termen() =>
        [.. Woorden.Vormen($"{Titel} {Tekst} {Trefwoorden}").Where(woord => woord.Length >= KortsteTerm && !Stopwoorden.Heeft(woord)).Distinct()];

    /// <summary>Wat als kenmerk in de index komt.</summary>
    public IEnumerable<string> Kenmerken() =>
    [
        Kenmerk.Soort(Soort.ToString()),
        .. Sleutels.Select(Kenmerk.Kijker),
        .. Sectoren.Select(Kenmerk.Sector),
        .. Themas.Select(Kenmerk.Thema),
        .. Doelgroepen.Select(Kenmerk.Doelgroep),
        .. Gemeente is null ? Enumerable.Empty<string>() : [Kenmerk.Gemeente(Gemeente)],
        .. Kenmerk.InSteekproef(Id) ? [Kenmerk.Steekproef] : Enumerable.Empty<string>(),
    ];

    private static List<string> MetDelen(string tekst) =>
        [.. Woorden.Vormen(tekst).Where(woord => !Stopwoorden.Heeft(woord)).SelectMany(woord => Samenstelling.Van(woord).Prepend(woord))];
}
