using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Schema;
using Regionetwerk.Api.Scholen;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Contacten;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Privacy;

namespace Regionetwerk.Api.Contacten;

/// <summary>Een persoon in een functie. Verder dan de eigenaar alleen met toestemming van de persoon.</summary>
[Node]
public sealed class Contact(ContactRij rij) : INode
{
    [GraphQLIgnore]
    public ContactRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Contact", rij.Id);

    public Zichtbaarheid Zichtbaarheid => rij.Zichtbaarheid;

    [NodeResolver]
    public static async Task<Contact?> Lees(string sleutel, ContactLoader contacten) =>
        await contacten.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>
/// Wat bij een contact hoort. Naam, functie, e-mailadres en telefoonnummer zijn null na het wissen van de persoon, en voor anderen dan de
/// eigenaar wanneer de persoon niet of niet zo ver met delen instemde.
/// </summary>
[ExtendObjectType<Contact>]
public static class ContactVelden
{
    public static async Task<string?> Naam([Parent] Contact contact, PersoonLoader personen) =>
        (await personen.LoadAsync(contact.Rij.Id))?.Naam;

    public static async Task<string?> Functie([Parent] Contact contact, PersoonLoader personen) =>
        (await personen.LoadAsync(contact.Rij.Id))?.Functie;

    public static async Task<string?> Email([Parent] Contact contact, PersoonLoader personen) =>
        (await personen.LoadAsync(contact.Rij.Id))?.Email;

    public static async Task<string?> Telefoon([Parent] Contact contact, PersoonLoader personen) =>
        (await personen.LoadAsync(contact.Rij.Id))?.Telefoon;

    /// <summary>Waarvoor de gegevens bewaard worden. Alleen voor de eigenaar, anders null.</summary>
    public static async Task<ContactDoel?> Doel([Parent] Contact contact, Zicht zicht) =>
        await IsVanKijker(contact, zicht) ? contact.Rij.Doel : null;

    /// <summary>Waar de persoon mee instemde. Alleen voor de eigenaar, anders null; ook null zonder toestemming.</summary>
    public static async Task<ContactToestemming?> Toestemming([Parent] Contact contact, Zicht zicht) =>
        await IsVanKijker(contact, zicht) && contact.Rij.Reikwijdte is { } reikwijdte ? new(reikwijdte, contact.Rij.ToestemmingOp) : null;

    /// <summary>De dag waarop de gegevens gewist worden, tenzij het contact opnieuw bevestigd wordt. Alleen voor de eigenaar, anders null.</summary>
    public static async Task<DateOnly?> BewaardTot([Parent] Contact contact, Zicht zicht) =>
        await IsVanKijker(contact, zicht) ? Bewaartermijnen.BewaardTot(contact.Rij.Vastgelegd) : null;

    private static async ValueTask<bool> IsVanKijker(Contact contact, Zicht zicht) => (await zicht.Kijker(Bereik.ContactenLezen)).IsEigenaar(contact.Rij.Eigenaar);

    /// <summary>De organisatie van het contact; bij een school haar bestuur.</summary>
    public static Task<Organisatie?> Eigenaar(
        [Parent] Contact contact, SchoolLoader scholen, OrganisatieLoader organisaties) =>
        EigenaarVan.Organisatie(contact.Rij.Eigenaar, scholen, organisaties);
}

/// <summary>Waar een persoon mee instemde.</summary>
/// <param name="Reikwijdte">Wie de gegevens ten hoogste mag zien.</param>
/// <param name="Op">Wanneer de persoon dat zei; null wanneer dat er niet bij is gezegd.</param>
public sealed record ContactToestemming(Zichtbaarheid Reikwijdte, DateOnly? Op);

/// <summary>Contacten op sleutel.</summary>
public sealed class ContactLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<ContactRij>(scheduler, zicht);

/// <summary>De contacten van een eigenaar.</summary>
public sealed class ContactenVanEigenaar(BatchScheduler scheduler, Zicht zicht) : BladLoader<ContactRij>(scheduler, zicht, "eigenaar");

/// <inheritdoc cref="ContactenVanEigenaar"/>
public sealed class AantalContactenVanEigenaar(BatchScheduler scheduler, Zicht zicht) : AantalLoader<ContactRij>(scheduler, zicht, "eigenaar");

/// <summary>Personen achter contacten die al gevonden zijn.</summary>
public sealed class PersoonLoader(BatchScheduler scheduler, Persoonsgegevens personen) : BatchDataLoader<string, PersoonRij>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, PersoonRij>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellation) =>
        await personen.Van(keys);
}
