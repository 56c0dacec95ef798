using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Eigenaren;

/// <summary>Welke actor een record bezit.</summary>
public enum EigenaarSoort
{
    Gemeente,
    School,
    Organisatie,
}

/// <summary>De sleutel van een eigenaar: gemeentecode (<c>GM0405</c>), schoolcode (<c>16AH00</c>) of slug van een organisatie.</summary>
public readonly record struct EigenaarSleutel(EigenaarSoort Soort, string Waarde)
{
    /// <summary>Leest een sleutel op vorm; of de eigenaar bestaat, zegt het register.</summary>
    public static bool Probeer(string? tekst, out EigenaarSleutel sleutel)
    {
        sleutel = tekst switch
        {
            _ when IsGemeente(tekst) => new(EigenaarSoort.Gemeente, tekst!),
            _ when IsSchool(tekst) => new(EigenaarSoort.School, tekst!),
            _ when Slug.Is(tekst) => new(EigenaarSoort.Organisatie, tekst!),
            _ => default,
        };
        return sleutel.Waarde is not null;
    }

    /// <summary>CBS-code: <c>GM</c> en vier cijfers.</summary>
    public static bool IsGemeente(string? tekst) =>
        tekst is { Length: 6 } && tekst.StartsWith("GM", StringComparison.Ordinal) && tekst.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>BRIN (twee cijfers, twee letters) en vestiging (twee cijfers).</summary>
    public static bool IsSchool(string? tekst) =>
        tekst is { Length: 6 }
        && tekst.AsSpan(0, 2).IndexOfAnyExceptInRange('0', '9') < 0
        && tekst.AsSpan(2, 2).IndexOfAnyExceptInRange('A', 'Z') < 0
        && tekst.AsSpan(4, 2).IndexOfAnyExceptInRange('0', '9') < 0;

    public override string ToString() => Waarde;
}
