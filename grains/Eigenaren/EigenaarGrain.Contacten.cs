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
            async lezing => Contact.Beslis(await lezing.Lees<ContactStaat>(stroom), opdracht, Sleutel, id),
            new Wisbaar.Persoon(id, opdracht.Naam, opdracht.Functie, opdracht.Email, opdracht.Telefoon));
    }

    public Task<Uitkomst> ContactDelen(ContactDelen opdracht)
    {
        var stroom = Stroom.Contact(opdracht.Contact);
        return VoerUit(opdracht, stroom, opdracht.Contact.ToString("N"), async lezing =>
            Contact.Beslis(await lezing.Lees<ContactStaat>(stroom), opdracht, Sleutel));
    }

    public Task<Uitkomst> ContactWissen(ContactWissen opdracht)
    {
        var stroom = Stroom.Contact(opdracht.Contact);
        return VoerUit(
            opdracht,
            stroom,
            opdracht.Contact.ToString("N"),
            async lezing => Contact.Beslis(await lezing.Lees<ContactStaat>(stroom), opdracht, Sleutel),
            new Wisbaar.Weg(opdracht.Contact));
    }
}
