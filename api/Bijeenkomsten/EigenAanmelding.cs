using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Bijeenkomsten;

namespace Regionetwerk.Api.Bijeenkomsten;

/// <summary>Een aanmelding, voor wie het geheim ervan heeft. Zij zegt niet wie het is.</summary>
public sealed class EigenAanmelding(Storage.Bijeenkomsten.EigenAanmelding aanmelding)
{
    [GraphQLIgnore]
    public Storage.Bijeenkomsten.EigenAanmelding Aanmelding => aanmelding;

    public AanmeldingStatus Status => aanmelding.Status;

    /// <summary>De hoeveelste op de wachtlijst; null voor wie daar niet op staat.</summary>
    public int? PlaatsOpWachtlijst => aanmelding.PlaatsOpWachtlijst;

    /// <summary>Het id van de bijeenkomst, die misschien niet meer met u gedeeld wordt.</summary>
    [ID]
    public string BijeenkomstId => GlobalId.Encode("Bijeenkomst", aanmelding.Bijeenkomst.Id);

    public BijeenkomstSoort Soort => aanmelding.Bijeenkomst.Soort;

    public string Titel => aanmelding.Bijeenkomst.Titel;

    public DateOnly Dag => aanmelding.Bijeenkomst.Dag;

    /// <summary>Begin, Nederlandse tijd.</summary>
    public TimeOnly Van => aanmelding.Bijeenkomst.Van;

    /// <summary>Einde, dezelfde dag.</summary>
    public TimeOnly Tot => aanmelding.Bijeenkomst.Tot;

    /// <summary>Of alle plaatsen bezet zijn: wie nu bevestigt, komt op de wachtlijst.</summary>
    public bool Vol => aanmelding.Bijeenkomst.IsVol;

    /// <summary>De bijeenkomst gaat niet door.</summary>
    public bool Afgelast => aanmelding.Bijeenkomst.Afgelast;
}

/// <summary>Wat bij een eigen aanmelding hoort.</summary>
[ExtendObjectType<EigenAanmelding>]
public static class EigenAanmeldingVelden
{
    /// <summary>Waar de bijeenkomst is; null wanneer dat niet is opgeschreven.</summary>
    public static Task<string?> Plaats([Parent] EigenAanmelding aanmelding, Aanmeldingen aanmeldingen) =>
        Woord(aanmelding, Bijeenkomsttekst.Plaats, aanmeldingen);

    /// <summary>Adres waar zij online te volgen is; null voor wie geen plaats heeft.</summary>
    public static async Task<string?> Link([Parent] EigenAanmelding aanmelding, Aanmeldingen aanmeldingen) =>
        aanmelding.Status is AanmeldingStatus.Aangemeld ? await Woord(aanmelding, Bijeenkomsttekst.Link, aanmeldingen) : null;

    /// <summary>Wat er na afloop is opgeschreven; null wanneer dat er niet is, of voor wie geen plaats had.</summary>
    public static async Task<Notitie?> Notitie([Parent] EigenAanmelding aanmelding, Aanmeldingen aanmeldingen)
    {
        if (aanmelding.Status is not AanmeldingStatus.Aangemeld)
            return null;
        var woorden = await aanmeldingen.WoordenAsync(aanmelding.Aanmelding.Bijeenkomst.Id);
        return Bijeenkomsten.Notitie.Van(aanmelding.Aanmelding.Bijeenkomst, woorden.GetValueOrDefault);
    }

    private static async Task<string?> Woord(EigenAanmelding aanmelding, string veld, Aanmeldingen aanmeldingen) =>
        (await aanmeldingen.WoordenAsync(aanmelding.Aanmelding.Bijeenkomst.Id)).GetValueOrDefault(veld);
}
