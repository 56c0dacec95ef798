using System.Data.Common;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Wijzigingen;

/// <summary>
/// Aan welke records van één eigenaar gebeurtenissen raken, wie ze ook ziet. Een financiering is van de eigenaar van haar budget; wie het
/// programma ziet dat zij betaalt, bepaalt mee wie haar ziet, van wie dat programma ook is. Dat sommen van een budget veranderen is geen
/// wijziging van het budget: wie ze mag zien, hoort al van wat er geboekt is, en een ander zou eraan zien dat er geboekt is.
/// </summary>
/// <param name="database">Gelezen als het product zelf.</param>
/// <param name="eigenaar">Van wie de records zijn.</param>
/// <param name="lezer">De organisatie die leest, of leeg.</param>
internal sealed class Betrokkenen(Database database, string eigenaar, string? lezer)
{
    // $1: eigenaar, $2: ids.
    private static readonly Sql EigenRecords = new("""
        SELECT id FROM budgetten WHERE eigenaar = $1 AND id IN [$2]
        UNION ALL SELECT id FROM programmas WHERE eigenaar = $1 AND id IN [$2]
        UNION ALL SELECT id FROM contacten WHERE eigenaar = $1 AND id IN [$2]
        UNION ALL SELECT id FROM kennisitems WHERE eigenaar = $1 AND id IN [$2]
        UNION ALL SELECT id FROM bijeenkomsten WHERE eigenaar = $1 AND id IN [$2]
        """);

    // $1: eigenaar, $2: ids van financieringen, of van wat ze betaalt of wordt betaald.
    private static readonly Sql Financieringen = new("""
        SELECT 'Financiering', id, budget, programma FROM financieringen WHERE eigenaar = $1 AND budget IN [$2]
        UNION SELECT 'Financiering', id, budget, programma FROM financieringen WHERE eigenaar = $1 AND programma IN [$2]
        UNION SELECT 'Financiering', id, budget, programma FROM financieringen WHERE eigenaar = $1 AND id IN [$2]
        """);

    private static readonly Sql Alles = new("""
        SELECT 'Budget', id, '', '' FROM budgetten WHERE eigenaar = $1
        UNION ALL SELECT 'Programma', id, '', '' FROM programmas WHERE eigenaar = $1
        UNION ALL SELECT 'Contact', id, '', '' FROM contacten WHERE eigenaar = $1
        UNION ALL SELECT 'Kennisitem', id, '', '' FROM kennisitems WHERE eigenaar = $1
        UNION ALL SELECT 'Bijeenkomst', id, '', '' FROM bijeenkomsten WHERE eigenaar = $1
        UNION ALL SELECT 'Financiering', id, budget, programma FROM financieringen WHERE budget IN (SELECT id FROM budgetten WHERE eigenaar = $1)
        """);

    /// <summary>De geraakte records, in de volgorde van de gebeurtenissen.</summary>
    public async ValueTask<IReadOnlyList<Geraakt>> BijAsync(IReadOnlyList<LoggedEvent> pagina)
    {
        var gebeurd = pagina
            .Where(e => Raakvlak.Soorten.Contains(e.Name))
            .Select(e => (e.At, Gebeurtenis: EventTypes.OfTheDomain.Read(e.Stream, e.Name, e.Shape, e.Data)))
            .Select(e => (e.At, Raakvlak: IsVoorLezer(e.Gebeurtenis) ? Raakvlak.Van(e.Gebeurtenis) : null, IsLidmaatschap: IsLidmaatschap(e.Gebeurtenis)))
            .ToList();
        var eigen = await Eigen(gebeurd.Select(e => e.Raakvlak?.Thuis));
        var financieringen = await Betaald(gebeurd.Select(e => e.Raakvlak).OfType<Raakvlak>());
        var alles = gebeurd.Any(e => e.IsLidmaatschap) ? await database.Read(session => session.List(Alles, Lees, eigenaar)) : [];
        List<Geraakt> geraakt = [];
        foreach (var (bij, raakvlak, isLidmaatschap) in gebeurd)
        {
            if (raakvlak is not null && eigen.Contains(raakvlak.Thuis) && Zelf(raakvlak, financieringen) is { } zelf)
                geraakt.Add(zelf with { Bij = bij });
            var mee = isLidmaatschap ? alles : raakvlak is { NeemtFinancieringenMee: true } ? financieringen[raakvlak.Record.Sleutel] : [];
            var aanleiding = raakvlak is { RaaktFinancieringen: true } ? Aanleiding.Inhoud : Aanleiding.Zicht;
            geraakt.AddRange(mee.Select(record => record with { Bij = bij, Aanleiding = aanleiding }));
        }
        return geraakt;
    }

    // Leeg voor wat na de gebeurtenis uit de boeken is verwijderd, zoals voorbeelden.
    private static Geraakt? Zelf(Raakvlak raakvlak, ILookup<string, Geraakt> financieringen) => raakvlak.Record.Soort switch
    {
        RecordSoort.Financiering => financieringen[raakvlak.Record.Sleutel].FirstOrDefault() is { } record ? record with { Aanleiding = raakvlak.Aanleiding } : null,
        // Wie er deelneemt is openbaar, en welke jaren compleet heten is het voor wie in die kring zit: dat hangt van geen record af.
        RecordSoort.Gemeente or RecordSoort.Organisatie => new(default, raakvlak.Record, raakvlak.Aanleiding, []),
        _ => new(default, raakvlak.Record, raakvlak.Aanleiding, [raakvlak.Record]) { Wordt = raakvlak.Wordt },
    };

    // Wat alleen voor deelnemers volledig heet, hoort niemand die niet is aangemeld.
    private bool IsVoorLezer(Gebeurtenis gebeurtenis) => lezer is not null || gebeurtenis is not JaarVerklaard { Kring: Kring.Landelijk };

    private bool IsLidmaatschap(Gebeurtenis gebeurtenis) => lezer is not null && gebeurtenis switch
    {
        LidToegetreden { Soort: GroepSoort.Netwerk } e => e.Organisatie == lezer,
        LidVertrokken { Soort: GroepSoort.Netwerk } e => e.Organisatie == lezer,
        _ => false,
    };

    private async ValueTask<HashSet<string>> Eigen(IEnumerable<string?> thuis)
    {
        string[] ids = [.. thuis.OfType<string>().Distinct()];
        return ids.Length == 0
            ? []
            : [eigenaar, .. await database.Read(session => session.List(EigenRecords, rij => rij.GetString(0), eigenaar, new TextList(ids)))];
    }

    // Te vinden onder zichzelf, hun budget en hun programma.
    private async ValueTask<ILookup<string, Geraakt>> Betaald(IEnumerable<Raakvlak> raakvlakken)
    {
        string[] ids =
        [
            .. raakvlakken
                .Where(raakvlak => raakvlak.NeemtFinancieringenMee || raakvlak.Record.Soort is RecordSoort.Financiering)
                .Select(raakvlak => raakvlak.Record.Sleutel)
                .Distinct(),
        ];
        var gevonden = ids.Length == 0 ? [] : await database.Read(session => session.List(Financieringen, Lees, eigenaar, new TextList(ids)));
        return gevonden.SelectMany(record => record.HangtAf, (record, deel) => (deel.Sleutel, record)).ToLookup(paar => paar.Sleutel, paar => paar.record);
    }

    private static Geraakt Lees(DbDataReader rij)
    {
        RecordSleutel record = new(rij.Keuze<RecordSoort>(0), rij.GetString(1));
        return new(default, record, Aanleiding.Zicht, record.Soort is RecordSoort.Financiering
            ? [record, new(RecordSoort.Budget, rij.GetString(2)), new(RecordSoort.Programma, rij.GetString(3))]
            : [record]);
    }
}
