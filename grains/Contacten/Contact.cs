using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Contacten;

/// <summary>Een persoon in een functie is vastgelegd. Wie het is, staat in <see cref="Wisbaar.Persoon"/>.</summary>
/// <param name="Toestemming">De persoon vindt goed dat anderen dan de eigenaar de gegevens zien; zonder <see cref="ContactToestemmingVastgelegd"/> is er geen grens bij genoemd.</param>
/// <param name="Doel">Waarvoor de gegevens bewaard worden.</param>
[Opslagnaam("contact-vastgelegd", versie: 2)]
public sealed record ContactVastgelegd(
    Guid Contact, string Eigenaar, bool Toestemming, Deling Deling, ContactDoel Doel = ContactDoel.Aanspreekpunt) : Gebeurtenis;

/// <summary>De eigenaar deelt het contact met een andere kring.</summary>
[Opslagnaam("contact-gedeeld")]
public sealed record ContactGedeeld(Guid Contact, Deling Deling) : Gebeurtenis;

/// <summary>De persoon vindt goed dat anderen dan de eigenaar de gegevens zien, en wie ten hoogste.</summary>
/// <param name="Op">De dag waarop de persoon dat zei.</param>
[Opslagnaam("contact-toestemming-vastgelegd")]
public sealed record ContactToestemmingVastgelegd(Guid Contact, Zichtbaarheid Reikwijdte, DateOnly Op) : Gebeurtenis;

/// <summary>De persoon vindt het niet meer goed: vanaf nu ziet alleen de eigenaar wie het is.</summary>
[Opslagnaam("contact-toestemming-ingetrokken")]
public sealed record ContactToestemmingIngetrokken(Guid Contact) : Gebeurtenis;

/// <summary>De eigenaar heeft nagegaan dat het contact nog klopt en nodig is; de bewaartermijn begint opnieuw.</summary>
[Opslagnaam("contact-bevestigd")]
public sealed record ContactBevestigd(Guid Contact) : Gebeurtenis;

/// <summary>De persoonsgegevens zijn gewist.</summary>
[Opslagnaam("contact-gewist")]
public sealed record ContactGewist(Guid Contact) : Gebeurtenis;

/// <summary>De stand van een contact, zonder de persoon.</summary>
public sealed record ContactStaat : IStaat<ContactStaat>
{
    public static ContactStaat Leeg { get; } = new();

    public static int MomentopnameVersie => 2;

    public string Eigenaar { get; init; } = "";

    /// <summary>Hoe ver de gegevens met toestemming van de persoon gedeeld mogen worden; leeg zonder toestemming.</summary>
    public Zichtbaarheid? Reikwijdte { get; init; }

    /// <summary>Wanneer de persoon dat zei; leeg wanneer dat er niet bij is gezegd.</summary>
    public DateOnly? ToestemmingOp { get; init; }

    public Deling Deling { get; init; } = Deling.Intern;

    public bool Gewist { get; init; }

    public ContactStaat Pas(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        ContactVastgelegd e => this with
        {
            Eigenaar = e.Eigenaar,
            Reikwijdte = e.Toestemming ? Zichtbaarheid.Openbaar : null,
            Deling = e.Deling,
        },
        ContactGedeeld e => this with { Deling = e.Deling },
        ContactToestemmingVastgelegd e => this with { Reikwijdte = e.Reikwijdte, ToestemmingOp = e.Op },
        ContactToestemmingIngetrokken => this with { Reikwijdte = null, ToestemmingOp = null },
        ContactBevestigd => this,
        ContactGewist => this with { Gewist = true },
        _ => throw new VreemdeGebeurtenisException(gebeurtenis, typeof(ContactStaat)),
    };
}

/// <summary>De regels van een contact.</summary>
public static partial class Contact
{
    public static Besluit Beslis(ContactStaat staat, ContactVastleggen opdracht, string eigenaar, Guid contact, DateOnly vandaag)
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
            .. Toets(Gevraagd(opdracht), opdracht.Deling),
            .. opdracht.Reikwijdte is { } reikwijdte ? Toets(reikwijdte, opdracht.ToestemmingOp, vandaag) : [],
        ];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        var vastgelegd = new ContactVastgelegd(contact, eigenaar, Gevraagd(opdracht) is not null, opdracht.Deling, opdracht.Doel);
        return opdracht.Reikwijdte is { } tot
            ? Besluit.Tot(vastgelegd, new ContactToestemmingVastgelegd(contact, tot, opdracht.ToestemmingOp ?? vandaag))
            : vastgelegd;
    }

    public static Besluit Beslis(ContactStaat staat, ContactDelen opdracht, string eigenaar)
    {
        if (staat.Eigenaar != eigenaar || staat.Gewist)
            return ContactWeigeringen.Onbekend;
        Weigering[] fouten = [.. opdracht.Deling.Toets(), .. Toets(staat.Reikwijdte, opdracht.Deling)];
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
}
