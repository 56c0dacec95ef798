using System.Data.Common;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Programmas;
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
        """);

    // $1: eigenaar, $2: budget of programma.
    private static readonly Sql BetaaldMet = new("""
        SELECT 'Financiering', id, budget, programma FROM financieringen WHERE eigenaar = $1 AND (budget = $2 OR programma = $2)
        """);

    private static readonly Sql Alles = new("""
        SELECT 'Budget', id, '', '' FROM budgetten WHERE eigenaar = $1
        UNION ALL SELECT 'Programma', id, '', '' FROM programmas WHERE eigenaar = $1
        UNION ALL SELECT 'Contact', id, '', '' FROM contacten WHERE eigenaar = $1
        UNION ALL SELECT 'Financiering', id, budget, programma FROM financieringen WHERE budget IN (SELECT id FROM budgetten WHERE eigenaar = $1)
        """);

    /// <summary>De geraakte records, in de volgorde van de gebeurtenissen.</summary>
    public async ValueTask<IReadOnlyList<Geraakt>> BijAsync(IReadOnlyList<LoggedEvent> pagina)
    {
        var gebeurd = pagina.Select(e => (e.At, Gebeurtenis: EventTypes.OfTheDomain.Read(e.Stream, e.Name, e.Shape, e.Data))).ToList();
        var eigen = await Eigen(gebeurd.Select(e => Record(e.Gebeurtenis)));
        List<Geraakt> geraakt = [];
        foreach (var (bij, gebeurtenis) in gebeurd)
        {
            if (Record(gebeurtenis) is { } zelf && eigen.Contains(zelf.Thuis))
                geraakt.Add(new(bij, zelf.Record, zelf.Aanleiding, [zelf.Record]));
            geraakt.AddRange(gebeurtenis switch
            {
                BudgetGedeeld e => await Lees(BetaaldMet, bij, Aanleiding.Deling, eigenaar, e.Budget),
                ProgrammaGedeeld e => await Lees(BetaaldMet, bij, Aanleiding.Deling, eigenaar, e.Programma),
                BetalerToegelaten e => await Lees(BetaaldMet, bij, Aanleiding.Deling, eigenaar, e.Programma),
                LidToegetreden { Soort: GroepSoort.Netwerk } e when e.Organisatie == lezer => await Lees(Alles, bij, Aanleiding.Lidmaatschap, eigenaar),
                LidVertrokken { Soort: GroepSoort.Netwerk } e when e.Organisatie == lezer => await Lees(Alles, bij, Aanleiding.Lidmaatschap, eigenaar),
                _ => [],
            });
        }
        return geraakt;
    }

    // Thuis zegt van wie het is: een financiering en een besteding zijn bij hun budget thuis.
    private static (RecordSleutel Record, Aanleiding Aanleiding, string Thuis)? Record(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        ProgrammaVastgelegd e => Van(RecordSoort.Programma, e.Programma, e.Programma),
        ProgrammaGedeeld e => Van(RecordSoort.Programma, e.Programma, e.Programma, Aanleiding.Deling),
        BetalerToegelaten e => Van(RecordSoort.Programma, e.Programma, e.Programma, Aanleiding.Deling),
        BudgetToegekend e => Van(RecordSoort.Budget, e.Budget, e.Budget),
        BudgetGesloten e => Van(RecordSoort.Budget, e.Budget, e.Budget),
        BudgetGedeeld e => Van(RecordSoort.Budget, e.Budget, e.Budget, Aanleiding.Deling),
        FinancieringVastgelegd e => Van(RecordSoort.Financiering, e.Financiering, e.Budget),
        FinancieringGewijzigd e => Van(RecordSoort.Financiering, e.Financiering, e.Budget),
        BestedingGeboekt e => Van(RecordSoort.Besteding, e.Besteding, e.Budget),
        BestedingTeruggeboekt e => Van(RecordSoort.Besteding, e.Besteding, e.Budget),
        ContactVastgelegd e => Van(RecordSoort.Contact, e.Contact, e.Contact),
        ContactGedeeld e => Van(RecordSoort.Contact, e.Contact, e.Contact, Aanleiding.Deling),
        ContactGewist e => Van(RecordSoort.Contact, e.Contact, e.Contact, Aanleiding.Deling),
        JaarVerklaard e => (new(RecordSoort.Gemeente, e.Gemeente), Aanleiding.Inhoud, e.Gemeente),
        OrganisatieGeregistreerd e => (new(RecordSoort.Organisatie, e.Organisatie), Aanleiding.Inhoud, e.Organisatie),
        _ => null,
    };

    private static (RecordSleutel Record, Aanleiding Aanleiding, string Thuis) Van(
        RecordSoort soort, Guid id, Guid thuis, Aanleiding aanleiding = Aanleiding.Inhoud) => (new(soort, $"{id:N}"), aanleiding, $"{thuis:N}");

    private async ValueTask<HashSet<string>> Eigen(IEnumerable<(RecordSleutel Record, Aanleiding Aanleiding, string Thuis)?> records)
    {
        string[] ids = [.. records.OfType<(RecordSleutel, Aanleiding, string Thuis)>().Select(record => record.Thuis).Distinct()];
        return [eigenaar, .. await database.Read(session => session.List(EigenRecords, rij => rij.GetString(0), eigenaar, new TextList(ids)))];
    }

    private async ValueTask<List<Geraakt>> Lees(Sql sql, FeedPosition bij, Aanleiding aanleiding, params object?[] waarden) =>
        await database.Read(session => session.List(sql, rij => Geraakt(rij, bij, aanleiding), waarden));

    private static Geraakt Geraakt(DbDataReader rij, FeedPosition bij, Aanleiding aanleiding)
    {
        RecordSleutel record = new(rij.Keuze<RecordSoort>(0), rij.GetString(1));
        return new(bij, record, aanleiding, record.Soort is RecordSoort.Financiering
            ? [record, new(RecordSoort.Budget, rij.GetString(2)), new(RecordSoort.Programma, rij.GetString(3))]
            : [record]);
    }
}
