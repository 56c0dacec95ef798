using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Geld;

/// <summary>Een budget; bedragen in eurocenten.</summary>
public sealed class BudgetRij : IRij<BudgetRij>
{
    public required string Id { get; init; }

    public required string Eigenaar { get; init; }

    public required Bron Bron { get; init; }

    public required DateOnly Van { get; init; }

    public required DateOnly Tot { get; init; }

    public required long Toegekend { get; init; }

    /// <summary>Som van de financieringen; alleen voor de eigenaar.</summary>
    public required long Vastgelegd { get; init; }

    /// <summary>Som van de bestedingen; alleen voor de eigenaar.</summary>
    public required long Besteed { get; init; }

    public required bool Gesloten { get; init; }

    public required Zichtbaarheid Zichtbaarheid { get; init; }

    public required bool Voorbeeld { get; init; }

    /// <summary>Slug, of leeg.</summary>
    public required string? Regeling { get; init; }

    /// <summary>Of het geld afloopt.</summary>
    public required bool Tijdelijk { get; init; }

    /// <summary>
    /// Het budget waaruit dit geld is doorgegeven, of leeg. Wie toegekend geld van budgetten optelt, laat die met een herkomst weg: het telt al
    /// mee waar het vandaan komt.
    /// </summary>
    public required string? Herkomst { get; init; }

    public static Rijvorm<BudgetRij> Vorm { get; } = new(
        Bereik.FinancieringLezen,
        "budgetten",
        "id",
        "id, eigenaar, bron, van, tot, toegekend, vastgelegd, besteed, gesloten, zichtbaarheid, "
        + "voorbeeld, regeling, tijdelijk, herkomst",
        "publiek IN {publieken}",
        rij => new()
        {
            Id = rij.GetString(0),
            Eigenaar = rij.GetString(1),
            Bron = rij.Keuze<Bron>(2),
            Van = rij.Dag(3),
            Tot = rij.Dag(4),
            Toegekend = rij.GetInt64(5),
            Vastgelegd = rij.GetInt64(6),
            Besteed = rij.GetInt64(7),
            Gesloten = rij.Ja(8),
            Zichtbaarheid = rij.Keuze<Zichtbaarheid>(9),
            Voorbeeld = rij.Ja(10),
            Regeling = rij.TekstOfLeeg(11),
            Tijdelijk = rij.Ja(12),
            Herkomst = rij.TekstOfLeeg(13),
        },
        rij => rij.Id);
}
