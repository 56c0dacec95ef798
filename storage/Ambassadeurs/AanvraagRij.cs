using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Ambassadeurs;

/// <summary>
/// Een school of gemeente vraagt een ambassadeur. Er voor wie vraagt, voor de beheerder van het netwerk, en vanaf een aanbod tot een nee voor
/// de organisatie van de ambassadeur.
/// </summary>
public sealed class AanvraagRij : IRij<AanvraagRij>
{
    public required string Id { get; init; }

    public required string Eigenaar { get; init; }

    public required string Netwerk { get; init; }

    public required string Beheerder { get; init; }

    public required string Gemeente { get; init; }

    public required AmbassadeurThema Thema { get; init; }

    public required Sector Sector { get; init; }

    public required Urgentie Urgentie { get; init; }

    public required DateOnly GedaanOp { get; init; }

    public required AanvraagStatus Status { get; init; }

    /// <summary>Aan wie gevraagd, of met wie afgesproken is; leeg zolang de aanvraag openstaat.</summary>
    public required string? Ambassadeur { get; init; }

    public required string? Organisatie { get; init; }

    public required int? Uren { get; init; }

    public required DateOnly? Maand { get; init; }

    public required DateOnly? AangebodenOp { get; init; }

    public required string? Inzet { get; init; }

    public static Rijvorm<AanvraagRij> Vorm { get; } = new(
        Bereik.ContactenLezen,
        "aanvragen",
        "id",
        "id, eigenaar, netwerk, beheerder, gemeente, thema, sector, urgentie, gedaan_op, status, ambassadeur, organisatie, uren, maand, aangeboden_op, inzet",
        Betrokken,
        rij => new()
        {
            Id = rij.GetString(0),
            Eigenaar = rij.GetString(1),
            Netwerk = rij.GetString(2),
            Beheerder = rij.GetString(3),
            Gemeente = rij.GetString(4),
            Thema = rij.Keuze<AmbassadeurThema>(5),
            Sector = rij.Keuze<Sector>(6),
            Urgentie = rij.Keuze<Urgentie>(7),
            GedaanOp = rij.Dag(8),
            Status = rij.Keuze<AanvraagStatus>(9),
            Ambassadeur = rij.TekstOfLeeg(10),
            Organisatie = rij.TekstOfLeeg(11),
            Uren = rij.GetalOfLeeg(12),
            Maand = rij.DagOfLeeg(13),
            AangebodenOp = rij.DagOfLeeg(14),
            Inzet = rij.TekstOfLeeg(15),
        },
        rij => rij.Id);

    /// <summary>De drie die ermee te maken hebben.</summary>
    internal const string Betrokken = $"""
        '{Sleutels.EigenaarVoorvoegsel}' || eigenaar IN {"{sleutels}"} OR '{Sleutels.EigenaarVoorvoegsel}' || beheerder IN {"{sleutels}"}
        OR '{Sleutels.EigenaarVoorvoegsel}' || organisatie IN {"{sleutels}"}
        """;
}

/// <summary>Een nee tegen een aanvraag: een afgewezen aanbod, of inzet die werd afgezegd. Voor wie nee zei en voor de beheerder.</summary>
/// <param name="Id">Van het aanbod of de inzet; de reden staat erbij als tekst.</param>
public sealed record AfwijzingRij(string Id, string Aanvraag, string Ambassadeur, string Organisatie, DateOnly Op) : IRij<AfwijzingRij>
{
    public static Rijvorm<AfwijzingRij> Vorm { get; } = new(
        Bereik.ContactenLezen,
        "afwijzingen",
        "id",
        "id, aanvraag, ambassadeur, organisatie, op",
        $"'{Sleutels.EigenaarVoorvoegsel}' || organisatie IN {{sleutels}} OR '{Sleutels.EigenaarVoorvoegsel}' || beheerder IN {{sleutels}}",
        rij => new(rij.GetString(0), rij.GetString(1), rij.GetString(2), rij.GetString(3), rij.Dag(4)),
        rij => rij.Id);
}
