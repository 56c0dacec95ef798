using Regionetwerk.Api.Contacten;
using Regionetwerk.Api.Programmas;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Bijeenkomsten;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Bijeenkomsten;

/// <summary>Iemand die zich voor een bijeenkomst aanmeldde. Alleen voor wie de bijeenkomst houdt.</summary>
[Node]
public sealed class Aanmelding(AanmeldingRij rij) : INode
{
    [GraphQLIgnore]
    public AanmeldingRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Aanmelding", rij.Id);

    public AanmeldingStatus Status => rij.Status;

    /// <summary>De hoeveelste op de wachtlijst; null voor wie daar niet op staat.</summary>
    public int? PlaatsOpWachtlijst => rij.PlaatsOpWachtlijst;

    /// <summary>Of deze persoon er was; null zolang dat niet is vastgelegd.</summary>
    public bool? Aanwezig => rij.Aanwezig;

    [NodeResolver]
    public static async Task<Aanmelding?> Lees(string sleutel, AanmeldingLoader aanmeldingen) =>
        await aanmeldingen.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Wie zich aanmeldde. Na afmelden, en een tijd na de bijeenkomst, zijn naam, e-mailadres, functie en organisatie null.</summary>
[ExtendObjectType<Aanmelding>]
public static class AanmeldingVelden
{
    public static async Task<string?> Naam([Parent] Aanmelding aanmelding, PersoonLoader personen) =>
        (await personen.LoadAsync(aanmelding.Rij.Id))?.Naam;

    public static async Task<string?> Email([Parent] Aanmelding aanmelding, PersoonLoader personen) =>
        (await personen.LoadAsync(aanmelding.Rij.Id))?.Email;

    public static async Task<string?> Functie([Parent] Aanmelding aanmelding, PersoonLoader personen) =>
        (await personen.LoadAsync(aanmelding.Rij.Id))?.Functie is { Length: > 0 } functie ? functie : null;

    /// <summary>Waar deze persoon werkt, in eigen woorden.</summary>
    public static Task<string?> Organisatie([Parent] Aanmelding aanmelding, TekstLoader teksten) =>
        teksten.LoadAsync((Bijeenkomsttekst.Organisatie, aanmelding.Rij.Id));
}

/// <summary>Wie zich aanmeldde, en hoeveel dat er zijn.</summary>
[ExtendObjectType<Bijeenkomst>]
public static class BijeenkomstAanmeldingen
{
    /// <summary>Wie zich aanmeldde, de eerste eerst. Alleen voor de eigenaar, anders leeg.</summary>
    [UsePaging]
    public static async Task<Connection<Aanmelding>> Aanmeldingen(
        [Parent] Bijeenkomst bijeenkomst, PagingArguments pagina, AanmeldingenVanBijeenkomst bladen, AantalAanmeldingenVanBijeenkomst aantal) =>
        (await bladen.LoadAsync((bijeenkomst.Rij.Id, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Aanmelding(rij), _ => new(aantal.LoadAsync(bijeenkomst.Rij.Id)));

    /// <summary>Hoeveel er met een plaats zijn aangemeld. Alleen voor de eigenaar, anders null.</summary>
    public static async Task<int?> AantalAangemeld([Parent] Bijeenkomst bijeenkomst, Zicht zicht) =>
        await BijeenkomstVelden.IsVanKijker(bijeenkomst, zicht) ? bijeenkomst.Rij.Aangemeld : null;

    /// <summary>Hoeveel er op de wachtlijst staan. Alleen voor de eigenaar, anders null.</summary>
    public static async Task<int?> AantalWachtlijst([Parent] Bijeenkomst bijeenkomst, Zicht zicht) =>
        await BijeenkomstVelden.IsVanKijker(bijeenkomst, zicht) ? bijeenkomst.Rij.Wachtend : null;

    /// <summary>Hoeveel er waren. Alleen voor de eigenaar, en null zolang het niet is vastgelegd.</summary>
    public static async Task<int?> AantalAanwezig([Parent] Bijeenkomst bijeenkomst, Zicht zicht, AantalAanwezigLoader aanwezig) =>
        await BijeenkomstVelden.IsVanKijker(bijeenkomst, zicht) ? (await aanwezig.LoadAsync(bijeenkomst.Rij.Id))?.Aantal : null;
}
