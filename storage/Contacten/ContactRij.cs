using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Contacten;

/// <summary>Een contact, zonder de persoon.</summary>
public sealed class ContactRij : IRij<ContactRij>
{
    public required string Id { get; init; }

    public required string Eigenaar { get; init; }

    public required Zichtbaarheid Zichtbaarheid { get; init; }

    public static Rijvorm<ContactRij> Vorm { get; } = new(
        Bereik.ContactenLezen,
        "contacten",
        "id",
        "id, eigenaar, zichtbaarheid",
        "publiek IN {publieken}",
        rij => new()
        {
            Id = rij.GetString(0),
            Eigenaar = rij.GetString(1),
            Zichtbaarheid = rij.Keuze<Zichtbaarheid>(2),
        },
        rij => rij.Id);
}

/// <summary>De persoon achter een contact. Alleen te lezen voor wie het contact zelf al gevonden heeft.</summary>
public sealed record PersoonRij(string Naam, string Functie, string? Email, string? Telefoon);
