using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Programmas;

/// <summary>Hoeveel voltijdsplaatsen een functie in een jaar in een programma heeft. Er voor wie het programma ziet.</summary>
public sealed class FunctieRij : IRij<FunctieRij>
{
    public required string Programma { get; init; }

    /// <summary>Slug, zoals <c>brugfunctionaris</c>.</summary>
    public required string Functie { get; init; }

    public required int Jaar { get; init; }

    /// <summary>Honderdsten van een voltijdsplaats.</summary>
    public required int FteHonderdsten { get; init; }

    public static Rijvorm<FunctieRij> Vorm { get; } = new(
        Bereik.KennisLezen,
        "functies",
        "programma || ' ' || functie || ' ' || jaar",
        "programma, functie, jaar, fte_honderdsten",
        "publiek IN {publieken}",
        rij => new()
        {
            Programma = rij.GetString(0),
            Functie = rij.GetString(1),
            Jaar = rij.GetInt32(2),
            FteHonderdsten = rij.GetInt32(3),
        },
        rij => $"{rij.Programma} {rij.Functie} {rij.Jaar}");
}
