using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Regelingen;

namespace Regionetwerk.Grains.Geld;

public static partial class Budget
{
    /// <param name="regeling">De regeling die genoemd is; leeg wanneer er geen is genoemd.</param>
    /// <param name="toekenningen">Wat gevraagd is, met sleutels; leeg wanneer alles voor de hele periode is.</param>
    public static Besluit Beslis(
        BudgetStaat staat,
        BudgetToekennen opdracht,
        string eigenaar,
        Guid budget,
        RegelingStaat? regeling = null,
        ImmutableArray<Toekenning>? toekenningen = null,
        DateOnly? vandaag = null)
    {
        if (staat.Eigenaar.Length > 0)
            return BudgetWeigeringen.BestaatAl;
        Weigering[] fouten =
        [
            .. Invoer.Tekst(opdracht.Omschrijving, "omschrijving", Limieten.Omschrijving),
            .. Invoer.Periode(opdracht.Van, opdracht.Tot),
            .. opdracht.Deling.Toets(),
            .. PastBijRegeling(opdracht, regeling),
            .. Verdeeld(opdracht),
        ];
        return fouten.Length > 0
            ? Besluit.Weiger([.. fouten])
            : new BudgetToegekend(
                budget,
                eigenaar,
                opdracht.Bron,
                opdracht.Van,
                opdracht.Tot,
                opdracht.Toegekend,
                opdracht.Deling,
                opdracht.Voorbeeldcijfers,
                opdracht.Regeling,
                opdracht.Tijdelijk,
                toekenningen,
                vandaag);
    }

    /// <summary>Ook een bedrag dat lager is dan wat al is vastgelegd, wordt opgeschreven: zo is het besloten.</summary>
    public static Besluit Beslis(BudgetStaat staat, ToekenningVastleggen opdracht, string eigenaar, Guid toekenning, DateOnly vandaag)
    {
        if (NietOpen(staat, eigenaar) is { } dicht)
            return dicht;
        if (staat.Herkomst is not null)
            return BudgetWeigeringen.Doorgegeven;
        var nieuw = opdracht.Toekenning;
        Weigering[] fouten =
        [
            .. BinnenBudget(nieuw.Jaar, staat.Van, staat.Tot, "jaar"),
            .. Invoer.RegelOfLeeg(nieuw.Besluit, "besluit", Limieten.Naam),
        ];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        var geldt = staat.Toekenningen.GetValueOrDefault(nieuw.Jaar ?? 0);
        if (nieuw.Status is ToekenningStatus.Voorlopig && geldt is { Status: ToekenningStatus.Definitief })
            return BudgetWeigeringen.AlDefinitief(geldt);
        // Een nieuw besluit over hetzelfde bedrag is wel iets.
        if (nieuw.Besluit is null && geldt is not null && (geldt.Bedrag, geldt.Status) == (nieuw.Bedrag, nieuw.Status))
            return Besluit.Niets;
        return staat.VersiesVanToekenningen >= Limieten.ToekenningenPerBudget
            ? BudgetWeigeringen.TeVeelToekenningen(staat.VersiesVanToekenningen)
            : new ToekenningVastgelegd(opdracht.Budget, toekenning, nieuw.Jaar, nieuw.Bedrag, nieuw.Status, vandaag);
    }

    public static Besluit Beslis(
        BudgetStaat staat, TerugbetalingBoeken opdracht, string eigenaar, Guid terugbetaling, RegelingStaat? regeling = null)
    {
        if (NietOpen(staat, eigenaar) is { } dicht)
            return dicht;
        // Wie na afloop terugbetaalt, betaalt geld van het laatste jaar terug, tenzij hij een ander jaar noemt.
        var jaar = opdracht.Jaar ?? Math.Min(opdracht.Datum.Year, staat.Tot.Year);
        Weigering[] fouten =
        [
            .. Invoer.Datum(opdracht.Datum, "datum"),
            .. Invoer.MeerDanNul(opdracht.Bedrag, "bedrag"),
            .. Invoer.Tekst(opdracht.Omschrijving, "omschrijving", Limieten.Omschrijving),
        ];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        if (opdracht.Datum < staat.Van)
            return BudgetWeigeringen.VoorHetBegin(opdracht.Datum, staat);
        fouten =
        [
            .. BinnenBudget(jaar, staat.Van, staat.Tot, "jaar"),
            .. BinnenToekenning(staat, regeling, jaar, opdracht.Bedrag),
        ];
        return fouten.Length > 0
            ? Besluit.Weiger([.. fouten])
            : new TerugbetalingGeboekt(opdracht.Budget, terugbetaling, jaar, opdracht.Datum, opdracht.Bedrag);
    }

    public static Besluit Beslis(BudgetStaat staat, TerugbetalingTerugboeken opdracht, string eigenaar)
    {
        if (NietOpen(staat, eigenaar) is { } dicht)
            return dicht;
        if (!staat.Terugbetalingen.TryGetValue(opdracht.Terugbetaling, out var terugbetaling))
            return Weigeringen.Onbekend("De terugbetaling", "terugbetalingId");
        if (terugbetaling.Teruggeboekt)
            return BudgetWeigeringen.TerugbetalingAlTeruggeboekt;
        Weigering[] fouten = [.. Invoer.Tekst(opdracht.Reden, "reden", Limieten.Omschrijving)];
        return fouten.Length > 0
            ? Besluit.Weiger([.. fouten])
            : new TerugbetalingTeruggeboekt(opdracht.Budget, opdracht.Terugbetaling, terugbetaling.Jaar, terugbetaling.Bedrag);
    }

    private static IEnumerable<Weigering> PastBijRegeling(BudgetToekennen opdracht, RegelingStaat? regeling)
    {
        if (opdracht.Regeling is null)
            return [];
        if (regeling is not { Bestaat: true })
            return [RegelingWeigeringen.Onbekend("regeling")];
        return
        [
            .. regeling.Bron != opdracht.Bron ? [BudgetWeigeringen.AndereBronDanRegeling] : Enumerable.Empty<Weigering>(),
            .. BinnenRegeling(opdracht.Van, opdracht.Tot, regeling),
        ];
    }

    private static IEnumerable<Weigering> BinnenRegeling(DateOnly van, DateOnly tot, RegelingStaat regeling)
    {
        if (van < regeling.Van)
            yield return BudgetWeigeringen.BuitenRegeling(regeling.Van, regeling.Tot, "van");
        if (tot > regeling.Tot)
            yield return BudgetWeigeringen.BuitenRegeling(regeling.Van, regeling.Tot, "tot");
    }

    private static IEnumerable<Weigering> Verdeeld(BudgetToekennen opdracht)
    {
        if (opdracht.Toekenningen is not { } toekenningen)
            yield break;
        foreach (var toekenning in toekenningen)
        {
            foreach (var weigering in BinnenBudget(toekenning.Jaar, opdracht.Van, opdracht.Tot, "toekenningen"))
                yield return weigering;
            foreach (var weigering in Invoer.RegelOfLeeg(toekenning.Besluit, "toekenningen", Limieten.Naam))
                yield return weigering;
        }
        if (toekenningen.DistinctBy(toekenning => toekenning.Jaar).Count() < toekenningen.Length)
            yield return BudgetWeigeringen.JaarDubbel;
        var som = Bedrag.Som(toekenningen.Select(toekenning => toekenning.Bedrag));
        if (som != opdracht.Toegekend)
            yield return BudgetWeigeringen.AndereSom(opdracht.Toegekend, som);
    }

    private static IEnumerable<Weigering> BinnenBudget(int? jaar, DateOnly van, DateOnly tot, string veld)
    {
        if (jaar < van.Year || jaar > tot.Year)
            yield return BudgetWeigeringen.JaarBuitenBudget(jaar.Value, van, tot, veld);
    }
}
