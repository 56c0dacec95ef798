using System.Data.Common;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Regelingen;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Regelingen;

/// <summary>Een versie van een regeling. Openbaar; in lijsten en op sleutel alleen de laatste.</summary>
/// <param name="Slug">Sleutel van de regeling.</param>
/// <param name="Versie">Nummer, vanaf 1.</param>
/// <param name="Inhoud">Wat er van bekend is.</param>
public sealed record RegelingRij(string Slug, int Versie, RegelingInhoud Inhoud) : IRij<RegelingRij>
{
    internal const char Scheiding = '\n';

    public static Rijvorm<RegelingRij> Vorm { get; } = new(
        Bereik.KennisLezen,
        "regelingen",
        "slug",
        "slug, versie, naam, bron, van, tot, doorschuiven, verantwoording, aanvraag_tot, verantwoorden_voor, verantwoorden_voor_datum, "
        + "bronvermelding, link, peildatum, onbekend",
        "laatste = 1",
        Lees,
        rij => rij.Slug);

    private static RegelingRij Lees(DbDataReader rij) => new(
        rij.GetString(0),
        rij.GetInt32(1),
        new(
            rij.GetString(2),
            rij.Keuze<Bron>(3),
            rij.Dag(4),
            rij.DagOfLeeg(5),
            rij.Keuze<Doorschuiven>(6),
            rij.TekstOfLeeg(7),
            rij.DagOfLeeg(8),
            rij.TekstOfLeeg(9),
            rij.DagOfLeeg(10),
            rij.GetString(11),
            rij.TekstOfLeeg(12),
            rij.Dag(13),
            [.. rij.GetString(14).Split(Scheiding, StringSplitOptions.RemoveEmptyEntries)]));
}
