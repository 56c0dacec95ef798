using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Ambassadeurs;

/// <summary>Hoe het met inzet staat.</summary>
public enum InzetStatus
{
    /// <summary>Afgesproken; de uren zijn geboekt.</summary>
    Gepland,

    /// <summary>Geweest; er is een verslag.</summary>
    Uitgevoerd,

    /// <summary>Gaat niet door.</summary>
    Afgezegd,
}

/// <summary>Inzet van een ambassadeur bij een school of gemeente. Er voor wie vroeg, de organisatie van de ambassadeur en de beheerder.</summary>
public sealed class InzetRij : IRij<InzetRij>
{
    public required string Id { get; init; }

    public required string Aanvraag { get; init; }

    public required string Ambassadeur { get; init; }

    /// <summary>Van wie de ambassadeur is: die brengt verslag uit of zegt af.</summary>
    public required string Organisatie { get; init; }

    /// <summary>Wie erom vroeg.</summary>
    public required string Eigenaar { get; init; }

    public required string Gemeente { get; init; }

    public required DateOnly Maand { get; init; }

    public required DateOnly? Datum { get; init; }

    public required int Uren { get; init; }

    public required InzetStatus Status { get; init; }

    public static Rijvorm<InzetRij> Vorm { get; } = new(
        Bereik.ContactenLezen,
        "inzetten",
        "id",
        "id, aanvraag, ambassadeur, organisatie, eigenaar, gemeente, maand, datum, uren, status",
        AanvraagRij.Betrokken,
        rij => new()
        {
            Id = rij.GetString(0),
            Aanvraag = rij.GetString(1),
            Ambassadeur = rij.GetString(2),
            Organisatie = rij.GetString(3),
            Eigenaar = rij.GetString(4),
            Gemeente = rij.GetString(5),
            Maand = rij.Dag(6),
            Datum = rij.DagOfLeeg(7),
            Uren = rij.GetInt32(8),
            Status = rij.Keuze<InzetStatus>(9),
        },
        rij => rij.Id);
}
