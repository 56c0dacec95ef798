using System.Linq.Expressions;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Contacten;

/// <summary>Een contact, zonder de persoon.</summary>
public sealed class ContactRij : IRij<ContactRij>
{
    public required string Id { get; init; }

    public required string Eigenaar { get; init; }

    public required bool Toestemming { get; init; }

    public required Zichtbaarheid Zichtbaarheid { get; init; }

    /// <summary>Slugs van netwerken, gescheiden door spaties.</summary>
    public required string Netwerken { get; init; }

    public required long Publiek { get; init; }

    public static Expression<Func<ContactRij, string>> Sleutel { get; } = rij => rij.Id;

    public static Expression<Func<ContactRij, bool>> BestaatVoor(Kijker kijker, IQueryable<long> publieken) =>
        rij => publieken.Contains(rij.Publiek);
}

/// <summary>De persoon achter een contact. Alleen te lezen voor wie het contact zelf al gevonden heeft.</summary>
public sealed class PersoonRij
{
    public required string Contact { get; init; }

    public required string Naam { get; init; }

    public required string Functie { get; init; }

    public string? Email { get; init; }

    public string? Telefoon { get; init; }
}
