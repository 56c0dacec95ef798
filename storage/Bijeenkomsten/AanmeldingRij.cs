using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Bijeenkomsten;

/// <summary>Een aanmelding voor een bijeenkomst, zonder de persoon. Alleen voor de eigenaar van de bijeenkomst.</summary>
public sealed class AanmeldingRij : IRij<AanmeldingRij>
{
    public required string Id { get; init; }

    public required string Bijeenkomst { get; init; }

    public required string Eigenaar { get; init; }

    public required AanmeldingStatus Status { get; init; }

    /// <summary>De hoeveelste op de wachtlijst; leeg voor wie daar niet op staat.</summary>
    public int? PlaatsOpWachtlijst { get; init; }

    /// <summary>Leeg zolang dat niet is vastgelegd.</summary>
    public bool? Aanwezig { get; init; }

    public static Rijvorm<AanmeldingRij> Vorm { get; } = new(
        Bereik.ContactenLezen,
        "aanmeldingen",
        "id",
        $"id, bijeenkomst, eigenaar, status, {Plaats("rij")}, aanwezig",
        $"'{Sleutels.EigenaarVoorvoegsel}' || eigenaar IN {{sleutels}}",
        rij => new()
        {
            Id = rij.GetString(0),
            Bijeenkomst = rij.GetString(1),
            Eigenaar = rij.GetString(2),
            Status = rij.Keuze<AanmeldingStatus>(3),
            PlaatsOpWachtlijst = rij.GetalOfLeeg(4),
            Aanwezig = rij.IsDBNull(5) ? null : rij.Ja(5),
        },
        rij => rij.Id);

    /// <summary>De hoeveelste een aanmelding op de wachtlijst is, in SQL.</summary>
    internal static string Plaats(string tabel) => $"""
        CASE {tabel}.status WHEN 'Wachtlijst' THEN (SELECT COUNT(*) FROM aanmeldingen AS voor_haar
            WHERE voor_haar.bijeenkomst = {tabel}.bijeenkomst AND voor_haar.status = 'Wachtlijst' AND voor_haar.volgnummer <= {tabel}.volgnummer) END
        """;
}
