using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Contacten;

namespace Regionetwerk.Api.Contacten;

/// <summary>Een nieuw contact.</summary>
/// <param name="Eigenaar">Sleutel van de organisatie: gemeentecode, schoolcode of slug.</param>
/// <param name="Naam">Naam van de persoon of het loket.</param>
/// <param name="Functie">Wat de persoon doet.</param>
/// <param name="Email">E-mailadres.</param>
/// <param name="Telefoon">Telefoonnummer.</param>
/// <param name="Netwerken">Voor welke netwerken, bij zichtbaarheid NETWERK.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
/// <param name="Toestemming">De persoon vindt goed dat anderen dan uw organisatie dit zien.</param>
/// <param name="Zichtbaarheid">Wie het contact mag lezen.</param>
/// <param name="Reikwijdte">Hoe ver de persoon met delen instemt; zonder dit geldt toestemming zonder grens.</param>
/// <param name="ToestemmingOp">De dag waarop de persoon dat zei; zonder dit vandaag.</param>
/// <param name="Doel">Waarvoor de gegevens bewaard worden.</param>
public sealed record ContactVastleggenInput(
    string Eigenaar,
    string Naam,
    string Functie,
    string? Email,
    string? Telefoon,
    [property: ID] IReadOnlyList<string>? Netwerken,
    [property: ID] string? VerzoekId,
    bool? Toestemming = false,
    Zichtbaarheid? Zichtbaarheid = Zichtbaarheid.Intern,
    Zichtbaarheid? Reikwijdte = null,
    DateOnly? ToestemmingOp = null,
    ContactDoel? Doel = ContactDoel.Aanspreekpunt);

/// <summary>Wat er van het vastleggen kwam.</summary>
/// <param name="Contact">Het contact; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record ContactVastleggenPayload(Contact? Contact, IReadOnlyList<IFout> Fouten);

/// <summary>Wis de persoonsgegevens van een contact.</summary>
public sealed record ContactWissenInput([property: ID] string ContactId, [property: ID] string? VerzoekId);

/// <summary>Wat er van het wissen kwam.</summary>
/// <param name="Gewist">Waar wanneer de gegevens weg zijn.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record ContactWissenPayload(bool Gewist, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over contacten.</summary>
[MutationType, Authorize]
public static class ContactMutaties
{
    /// <summary>Legt een persoon in een functie vast.</summary>
    public static async Task<ContactVastleggenPayload> ContactVastleggen(
        ContactVastleggenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.EigenaarAsync(input.Eigenaar) is not { } eigenaar)
            return new(null, Opdrachtgever.Onbekend("De eigenaar", "eigenaar"));
        if (await opdrachtgever.DelingAsync(input.Zichtbaarheid ?? Zichtbaarheid.Intern, input.Netwerken) is not { } deling)
            return new(null, Opdrachtgever.Onbekend("Het netwerk", "netwerken"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<ContactRij>(
            opdrachtgever.Van(eigenaar).ContactVastleggen(
                new(input.Naam, input.Functie, input.Email, input.Telefoon, input.Toestemming ?? false, deling)
                {
                    VerzoekId = input.VerzoekId,
                    Reikwijdte = input.Reikwijdte,
                    ToestemmingOp = input.ToestemmingOp,
                    Doel = input.Doel ?? ContactDoel.Aanspreekpunt,
                }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Wist de persoonsgegevens van een contact; dat er een contact was, blijft in de geschiedenis staan.</summary>
    public static async Task<ContactWissenPayload> ContactWissen(
        ContactWissenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<ContactRij>("Contact", input.ContactId) is not { } contact)
            return new(false, Opdrachtgever.Onbekend("Het contact", "contactId"));
        var uitkomst = await opdrachtgever.Van(contact.Eigenaar).ContactWissen(new(Guid.Parse(contact.Id)) { VerzoekId = input.VerzoekId });
        return uitkomst.Sleutel is not null ? new(true, []) : new(false, WeigeringFout.Lijst(uitkomst.Weigeringen));
    }
}
