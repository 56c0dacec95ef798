using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Gemeenten;

/// <summary>Welke gemeenten; wat niet gegeven is, telt niet mee.</summary>
public sealed record GemeenteFilter
{
    /// <summary>Alleen deze codes; opgeheven codes mogen.</summary>
    public IReadOnlyList<string>? Codes { get; init; }

    /// <summary>De naam bevat deze tekst, zonder op hoofdletters te letten.</summary>
    public string? NaamBevat { get; init; }

    /// <summary>Naam van de provincie.</summary>
    public string? Provincie { get; init; }

    /// <summary>Ten minste zoveel inwoners.</summary>
    public int? InwonersVanaf { get; init; }

    /// <summary>Ten hoogste zoveel inwoners.</summary>
    public int? InwonersTot { get; init; }

    /// <summary>Een van deze graden van stedelijkheid, 1 tot en met 5.</summary>
    public IReadOnlyList<int>? Stedelijkheid { get; init; }

    internal IEnumerable<GemeenteGegevens> Kies(GemeenteRegister register)
    {
        var codes = Codes?.Select(code => register.Vind(code)?.Code).ToHashSet();
        return register.Alle.Where(gemeente => (codes is null || codes.Contains(gemeente.Code)) && Past(gemeente));
    }

    private bool Past(GemeenteGegevens gemeente) =>
        (NaamBevat is null || gemeente.Naam.Contains(NaamBevat, StringComparison.OrdinalIgnoreCase))
        && (Provincie is null || gemeente.Provincie.Equals(Provincie, StringComparison.OrdinalIgnoreCase))
        && (InwonersVanaf is null || gemeente.Inwoners >= InwonersVanaf)
        && (InwonersTot is null || gemeente.Inwoners <= InwonersTot)
        && (Stedelijkheid is null || (gemeente.Stedelijkheid is { } graad && Stedelijkheid.Contains(graad)));
}

/// <summary>Waarop een lijst van gemeenten geordend wordt.</summary>
public enum GemeenteVeld
{
    Code,
    Naam,
    Inwoners,
    Stedelijkheid,
}

/// <summary>De kant van een ordening.</summary>
public enum Richting
{
    /// <summary>Het laagste of eerste vooraan.</summary>
    Oplopend,

    /// <summary>Het hoogste of laatste vooraan.</summary>
    Aflopend,
}

/// <summary>Eén ordening; bij gelijke waarde gaat de volgende ordening voor, en ten slotte de code.</summary>
public sealed record GemeenteVolgorde(GemeenteVeld Veld, Richting Richting = Richting.Oplopend)
{
    internal IComparer<GemeenteGegevens> Vergelijker()
    {
        var vergelijker = Comparer<GemeenteGegevens>.Create(Veld switch
        {
            GemeenteVeld.Code => (a, b) => string.CompareOrdinal(a.Code, b.Code),
            GemeenteVeld.Naam => (a, b) => string.Compare(a.Naam, b.Naam, StringComparison.OrdinalIgnoreCase),
            GemeenteVeld.Inwoners => (a, b) => a.Inwoners.CompareTo(b.Inwoners),
            _ => (a, b) => Nullable.Compare(a.Stedelijkheid, b.Stedelijkheid),
        });
        return Richting is Richting.Oplopend
            ? vergelijker
            : Comparer<GemeenteGegevens>.Create((a, b) => vergelijker.Compare(b, a));
    }
}
