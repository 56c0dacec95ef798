using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Contacten;

/// <summary>Een persoon in een functie is vastgelegd. Wie het is, staat in <see cref="Wisbaar.Persoon"/>.</summary>
[Opslagnaam("contact-vastgelegd")]
public sealed record ContactVastgelegd(Guid Contact, string Eigenaar, bool Toestemming, Deling Deling) : Gebeurtenis;

/// <summary>De eigenaar deelt het contact met een andere kring.</summary>
[Opslagnaam("contact-gedeeld")]
public sealed record ContactGedeeld(Guid Contact, Deling Deling) : Gebeurtenis;

/// <summary>De persoonsgegevens zijn gewist.</summary>
[Opslagnaam("contact-gewist")]
public sealed record ContactGewist(Guid Contact) : Gebeurtenis;

/// <summary>De stand van een contact, zonder de persoon.</summary>
public sealed record ContactStaat : IStaat<ContactStaat>
{
    public static ContactStaat Leeg { get; } = new();

    public static int MomentopnameVersie => 1;

    public string Eigenaar { get; init; } = "";

    /// <summary>De persoon vindt goed dat anderen dan de eigenaar de gegevens zien.</summary>
    public bool Toestemming { get; init; }

    public Deling Deling { get; init; } = Deling.Intern;

    public bool Gewist { get; init; }

    public ContactStaat Pas(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        ContactVastgelegd e => this with { Eigenaar = e.Eigenaar, Toestemming = e.Toestemming, Deling = e.Deling },
        ContactGedeeld e => this with { Deling = e.Deling },
        ContactGewist => this with { Gewist = true },
        _ => throw new VreemdeGebeurtenisException(gebeurtenis, typeof(ContactStaat)),
    };
}

/// <summary>De regels van een contact.</summary>
public static class Contact
{
    public static Besluit Beslis(ContactStaat staat, ContactVastleggen opdracht, string eigenaar, Guid contact)
    {
        if (staat.Eigenaar.Length > 0)
            return ContactWeigeringen.BestaatAl;
        Weigering[] fouten =
        [
            .. Invoer.Regel(opdracht.Naam, "naam", Limieten.Naam),
            .. Invoer.Regel(opdracht.Functie, "functie", Limieten.Naam),
            .. Email(opdracht.Email),
            .. Invoer.RegelOfLeeg(opdracht.Telefoon, "telefoon", Limieten.Telefoon),
            .. opdracht.Deling.Toets(),
            .. Toestemming(opdracht.Toestemming, opdracht.Deling),
        ];
        return fouten.Length > 0
            ? Besluit.Weiger([.. fouten])
            : new ContactVastgelegd(contact, eigenaar, opdracht.Toestemming, opdracht.Deling);
    }

    public static Besluit Beslis(ContactStaat staat, ContactDelen opdracht, string eigenaar)
    {
        if (staat.Eigenaar != eigenaar || staat.Gewist)
            return ContactWeigeringen.Onbekend;
        Weigering[] fouten = [.. opdracht.Deling.Toets(), .. Toestemming(staat.Toestemming, opdracht.Deling)];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        return opdracht.Deling == staat.Deling ? Besluit.Niets : new ContactGedeeld(opdracht.Contact, opdracht.Deling);
    }

    public static Besluit Beslis(ContactStaat staat, ContactWissen opdracht, string eigenaar)
    {
        if (staat.Eigenaar != eigenaar)
            return ContactWeigeringen.Onbekend;
        return staat.Gewist ? Besluit.Niets : new ContactGewist(opdracht.Contact);
    }

    private static IEnumerable<Weigering> Email(string? email) =>
        email is null || email.Length > Limieten.Email || IsEmail(email)
            ? Invoer.RegelOfLeeg(email, "email", Limieten.Email)
            : [ContactWeigeringen.GeenEmail];

    private static bool IsEmail(string email) =>
        email.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !email.Any(char.IsWhiteSpace);

    private static IEnumerable<Weigering> Toestemming(bool gegeven, Deling deling)
    {
        if (!gegeven && deling.Zichtbaarheid is not Zichtbaarheid.Intern)
            yield return ContactWeigeringen.ToestemmingOntbreekt;
    }
}
