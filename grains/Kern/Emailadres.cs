namespace Regionetwerk.Grains.Kern;

/// <summary>Een adres waar post heen gaat die een onbekende heeft gevraagd: daarom streng.</summary>
public static class Emailadres
{
    /// <summary>Wat er aan dit adres mankeert.</summary>
    public static IEnumerable<Weigering> Toets(string? email, string veld) =>
        email is not { Length: > 0 and <= Limieten.Email } || Is(email)
            ? Invoer.Regel(email, veld, Limieten.Email)
            : [Weigeringen.Ongeldig("Dit is geen e-mailadres.", veld)];

    private static bool Is(string email) =>
        email.Split('@') is [{ Length: > 0 and <= 64 }, { Length: > 2 } domein]
        && domein.Contains('.')
        && email.All(teken => teken is > ' ' and not ('<' or '>' or '(' or ')' or '[' or ']' or ',' or ';' or ':' or '\\' or '"') && teken < 127);
}
