using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Contacten;

namespace Regionetwerk.Api.Contacten;

/// <summary>Leg vast dat een persoon met delen instemt.</summary>
/// <param name="ContactId">Het contact.</param>
/// <param name="Reikwijdte">Wie de gegevens ten hoogste mag zien.</param>
/// <param name="Op">De dag waarop de persoon dat zei; zonder dit vandaag.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record ToestemmingVastleggenInput([property: ID] string ContactId, Zichtbaarheid Reikwijdte, DateOnly? Op, [property: ID] string? VerzoekId);

/// <summary>Wat er van het vastleggen kwam.</summary>
/// <param name="Contact">Het contact; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record ToestemmingVastleggenPayload(Contact? Contact, IReadOnlyList<IFout> Fouten);

/// <summary>Leg vast dat een persoon niet meer met delen instemt.</summary>
/// <param name="ContactId">Het contact.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record ToestemmingIntrekkenInput([property: ID] string ContactId, [property: ID] string? VerzoekId);

/// <summary>Wat er van het intrekken kwam.</summary>
/// <param name="Contact">Het contact; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record ToestemmingIntrekkenPayload(Contact? Contact, IReadOnlyList<IFout> Fouten);

/// <summary>Bevestig dat een contact nog klopt en nodig is.</summary>
/// <param name="ContactId">Het contact.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record ContactBevestigenInput([property: ID] string ContactId, [property: ID] string? VerzoekId);

/// <summary>Wat er van het bevestigen kwam.</summary>
/// <param name="Contact">Het contact; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record ContactBevestigenPayload(Contact? Contact, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over waar personen mee instemmen, en hoe lang zij bewaard worden.</summary>
[MutationType, Authorize]
public static class ToestemmingMutaties
{
    /// <summary>Legt vast wie de gegevens van een persoon met diens toestemming ten hoogste mag zien.</summary>
    public static async Task<ToestemmingVastleggenPayload> ToestemmingVastleggen(ToestemmingVastleggenInput input, Opdrachtgever opdrachtgever)
    {
        var (contact, fouten) = await Op(input.ContactId, opdrachtgever, (eigenaar, id) =>
            eigenaar.ToestemmingVastleggen(new(id, input.Reikwijdte, input.Op) { VerzoekId = input.VerzoekId }));
        return new(contact, fouten);
    }

    /// <summary>Legt vast dat een persoon niet meer instemt: anderen dan de eigenaar zien meteen niet meer wie het is.</summary>
    public static async Task<ToestemmingIntrekkenPayload> ToestemmingIntrekken(ToestemmingIntrekkenInput input, Opdrachtgever opdrachtgever)
    {
        var (contact, fouten) = await Op(input.ContactId, opdrachtgever, (eigenaar, id) =>
            eigenaar.ToestemmingIntrekken(new(id) { VerzoekId = input.VerzoekId }));
        return new(contact, fouten);
    }

    /// <summary>Bevestigt dat een contact nog klopt en nodig is; de bewaartermijn begint opnieuw.</summary>
    public static async Task<ContactBevestigenPayload> ContactBevestigen(ContactBevestigenInput input, Opdrachtgever opdrachtgever)
    {
        var (contact, fouten) = await Op(input.ContactId, opdrachtgever, (eigenaar, id) =>
            eigenaar.ContactBevestigen(new(id) { VerzoekId = input.VerzoekId }));
        return new(contact, fouten);
    }

    private static async Task<(Contact? Contact, IReadOnlyList<IFout> Fouten)> Op(
        string contactId, Opdrachtgever opdrachtgever, Func<IEigenaarGrain, Guid, Task<Uitkomst>> opdracht)
    {
        if (await opdrachtgever.ZoekAsync<ContactRij>("Contact", contactId) is not { } gevonden)
            return (null, Opdrachtgever.Onbekend("Het contact", "contactId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<ContactRij>(opdracht(opdrachtgever.Van(gevonden.Eigenaar), Guid.Parse(gevonden.Id)));
        return (rij is null ? null : new(rij), fouten);
    }
}
