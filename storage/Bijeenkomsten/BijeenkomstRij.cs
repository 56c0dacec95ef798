using System.Data.Common;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Bijeenkomsten;

/// <summary>Een bijeenkomst, zonder wat er in woorden bij staat.</summary>
public sealed class BijeenkomstRij : IRij<BijeenkomstRij>
{
    public required string Id { get; init; }

    public required string Eigenaar { get; init; }

    public required BijeenkomstSoort Soort { get; init; }

    public required string Titel { get; init; }

    public required DateOnly Dag { get; init; }

    /// <summary>Nederlandse tijd, als <see cref="Tot"/>.</summary>
    public required TimeOnly Van { get; init; }

    public required TimeOnly Tot { get; init; }

    public int? Capaciteit { get; init; }

    /// <summary>Slug.</summary>
    public string? Netwerk { get; init; }

    public required Zichtbaarheid Zichtbaarheid { get; init; }

    public required bool Afgelast { get; init; }

    public NotitieVoor? NotitieVoor { get; init; }

    public DateOnly? NotitieOp { get; init; }

    public required int Aangemeld { get; init; }

    public required int Wachtend { get; init; }

    /// <summary>Hoe vaak iets veranderde dat in een agenda staat.</summary>
    public required int Wijzigingen { get; init; }

    public required DateTimeOffset Gewijzigd { get; init; }

    /// <summary>Wie nu komt, komt op de wachtlijst.</summary>
    public bool IsVol => Aangemeld >= Capaciteit;

    public DateTimeOffset Begin => NederlandseDag.Moment(Dag, Van);

    public DateTimeOffset Einde => NederlandseDag.Moment(Dag, Tot);

    public static Rijvorm<BijeenkomstRij> Vorm { get; } = new(Bereik.KennisLezen, "bijeenkomsten", "id", Kolommen, "publiek IN {publieken}", Lees, rij => rij.Id);

    internal const string Kolommen = """
        id, eigenaar, soort, titel, dag, van, tot, capaciteit, netwerk, zichtbaarheid, afgelast, notitie_voor, notitie_op, aangemeld, wachtend,
        wijzigingen, gewijzigd
        """;

    internal static BijeenkomstRij Lees(DbDataReader rij) => new()
    {
        Id = rij.GetString(0),
        Eigenaar = rij.GetString(1),
        Soort = rij.Keuze<BijeenkomstSoort>(2),
        Titel = rij.GetString(3),
        Dag = rij.Dag(4),
        Van = rij.Tijd(5),
        Tot = rij.Tijd(6),
        Capaciteit = rij.GetalOfLeeg(7),
        Netwerk = rij.TekstOfLeeg(8),
        Zichtbaarheid = rij.Keuze<Zichtbaarheid>(9),
        Afgelast = rij.Ja(10),
        NotitieVoor = rij.IsDBNull(11) ? null : rij.Keuze<NotitieVoor>(11),
        NotitieOp = rij.DagOfLeeg(12),
        Aangemeld = rij.GetInt32(13),
        Wachtend = rij.GetInt32(14),
        Wijzigingen = rij.GetInt32(15),
        Gewijzigd = DateTimeOffset.FromUnixTimeMilliseconds(rij.GetInt64(16)),
    };
}

/// <summary>Dezelfde bijeenkomst in een lijst die op datum staat.</summary>
public sealed record BijeenkomstOpDatum(BijeenkomstRij Rij) : IRij<BijeenkomstOpDatum>
{
    public static Rijvorm<BijeenkomstOpDatum> Vorm { get; } = new(
        Bereik.KennisLezen,
        "bijeenkomsten",
        "dag || ' ' || van || ' ' || id",
        BijeenkomstRij.Kolommen,
        "publiek IN {publieken}",
        rij => new(BijeenkomstRij.Lees(rij)),
        een => $"{een.Rij.Dag:yyyy-MM-dd} {een.Rij.Van:HH':'mm} {een.Rij.Id}");
}

/// <summary>Een onderdeel van het programma. Er voor wie de bijeenkomst ziet.</summary>
public sealed class OnderdeelRij : IRij<OnderdeelRij>
{
    public required string Bijeenkomst { get; init; }

    public required int Nummer { get; init; }

    public required TimeOnly Van { get; init; }

    public required TimeOnly Tot { get; init; }

    public required string Titel { get; init; }

    public required IReadOnlyList<Spreker> Sprekers { get; init; }

    public static Rijvorm<OnderdeelRij> Vorm { get; } = new(
        Bereik.KennisLezen,
        "programmaonderdelen",
        Sleutel,
        "bijeenkomst, nummer, van, tot, titel, sprekers",
        "bijeenkomst IN (SELECT id FROM bijeenkomsten WHERE publiek IN {publieken})",
        rij => new()
        {
            Bijeenkomst = rij.GetString(0),
            Nummer = rij.GetInt32(1),
            Van = rij.Tijd(2),
            Tot = rij.Tijd(3),
            Titel = rij.GetString(4),
            Sprekers =
            [
                .. rij.GetString(5).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    .Select(regel => regel.Split('\t')).Select(delen => new Spreker(delen[0], delen[1])),
            ],
        },
        rij => $"{rij.Bijeenkomst} {rij.Nummer + 1000}");

    // Met een vast aantal cijfers, want de volgorde is die van tekst.
    private const string Sleutel = "bijeenkomst || ' ' || (nummer + 1000)";
}
