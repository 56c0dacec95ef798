using System.Collections.Immutable;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Eigenaren;

public abstract partial class EigenaarGrain
{
    public Task<Uitkomst> ContactVastleggen(ContactVastleggen opdracht)
    {
        var id = NieuweSleutel();
        var stroom = Stroom.Contact(id);
        return VoerUit(
            opdracht,
            stroom,
            id.ToString("N"),
            async lezing => Contact.Beslis(await lezing.Lees<ContactStaat>(stroom), opdracht, Sleutel, id, Vandaag),
            new Wisbaar.Persoon(id, opdracht.Naam, opdracht.Functie, opdracht.Email, opdracht.Telefoon));
    }

    public Task<Uitkomst> ContactDelen(ContactDelen opdracht) =>
        OpContact(opdracht, opdracht.Contact, staat => Contact.Beslis(staat, opdracht, Sleutel));

    public Task<Uitkomst> ToestemmingVastleggen(ToestemmingVastleggen opdracht) =>
        OpContact(opdracht, opdracht.Contact, staat => Contact.Beslis(staat, opdracht, Sleutel, Vandaag));

    public Task<Uitkomst> ToestemmingIntrekken(ToestemmingIntrekken opdracht) =>
        OpContact(opdracht, opdracht.Contact, staat => Contact.Beslis(staat, opdracht, Sleutel));

    public Task<Uitkomst> ContactBevestigen(ContactBevestigen opdracht) =>
        OpContact(opdracht, opdracht.Contact, staat => Contact.Beslis(staat, opdracht, Sleutel));

    public Task<Uitkomst> ContactWissen(ContactWissen opdracht) =>
        OpContact(opdracht, opdracht.Contact, staat => Contact.Beslis(staat, opdracht, Sleutel), new Wisbaar.Weg(opdracht.Contact));

    private Task<Uitkomst> OpContact(Opdracht opdracht, Guid contact, Func<ContactStaat, Besluit> beslis, params ImmutableArray<Wisbaar> wisbaar)
    {
        var stroom = Stroom.Contact(contact);
        return VoerUit(opdracht, stroom, contact.ToString("N"), async lezing => beslis(await lezing.Lees<ContactStaat>(stroom)), wisbaar);
    }
}
