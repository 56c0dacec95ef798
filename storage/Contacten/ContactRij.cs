using Regionetwerk.Grains.Contacten;
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

    public required ContactDoel Doel { get; init; }

    /// <summary>Hoe ver de persoon met delen instemde; leeg zonder toestemming.</summary>
    public required Zichtbaarheid? Reikwijdte { get; init; }

    /// <summary>Wanneer de persoon dat zei; leeg wanneer dat er niet bij is gezegd.</summary>
    public required DateOnly? ToestemmingOp { get; init; }

    /// <summary>Wanneer het contact is vastgelegd of voor het laatst bevestigd.</summary>
    public required DateTimeOffset Vastgelegd { get; init; }

    public static Rijvorm<ContactRij> Vorm { get; } = new(
        Bereik.ContactenLezen,
        "contacten",
        "id",
        "id, eigenaar, zichtbaarheid, doel, reikwijdte, toestemming_op, vastgelegd",
        "publiek IN {publieken}",
        rij => new()
        {
            Id = rij.GetString(0),
            Eigenaar = rij.GetString(1),
            Zichtbaarheid = rij.Keuze<Zichtbaarheid>(2),
            Doel = rij.Keuze<ContactDoel>(3),
            Reikwijdte = rij.IsDBNull(4) ? null : rij.Keuze<Zichtbaarheid>(4),
            ToestemmingOp = rij.DagOfLeeg(5),
            Vastgelegd = DateTimeOffset.FromUnixTimeMilliseconds(rij.GetInt64(6)),
        },
        rij => rij.Id);
}

/// <summary>De persoon achter een contact. Alleen te lezen voor wie het contact zelf al gevonden heeft.</summary>
public sealed record PersoonRij(string Naam, string Functie, string? Email, string? Telefoon);
