using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Regelingen;

namespace Regionetwerk.Grains.Geld;

public static partial class Budget
{
    /// <param name="ontvangerBestaat">Of er een organisatie of school met deze sleutel is.</param>
    public static Besluit Beslis(
        BudgetStaat staat, GeldDoorgeven opdracht, string eigenaar, bool ontvangerBestaat, Guid doorgifte, RegelingStaat? regeling = null)
    {
        if (NietOpen(staat, eigenaar) is { } dicht)
            return dicht;
        if (!ontvangerBestaat)
            return Weigeringen.Onbekend("De ontvanger", "aan");
        Weigering[] fouten =
        [
            .. BinnenBudget(opdracht.Jaar, staat.Van, staat.Tot, "jaar"),
            .. Invoer.MeerDanNul(opdracht.Bedrag, "bedrag"),
            .. Invoer.Tekst(opdracht.Omschrijving, "omschrijving", Limieten.Omschrijving),
            .. BinnenToekenning(staat, regeling, opdracht.Jaar, opdracht.Bedrag),
        ];
        return fouten.Length > 0
            ? Besluit.Weiger([.. fouten])
            : new GeldDoorgegeven(opdracht.Budget, doorgifte, opdracht.Aan, opdracht.Jaar, opdracht.Bedrag);
    }

    /// <summary>Intrekken mag ook na het sluiten: een budget kan ooit zijn gesloten met een doorgifte die nog openstond.</summary>
    /// <param name="ontvangen">Het budget dat de ontvanger van deze doorgifte zou maken.</param>
    public static Besluit Beslis(BudgetStaat staat, BudgetStaat ontvangen, DoorgifteIntrekken opdracht, string eigenaar)
    {
        if (staat.Eigenaar != eigenaar)
            return BudgetWeigeringen.Onbekend;
        if (!staat.Doorgiften.TryGetValue(opdracht.Doorgifte, out var doorgifte))
            return BudgetWeigeringen.DoorgifteOnbekend;
        if (ontvangen.Eigenaar.Length > 0)
            return BudgetWeigeringen.DoorgifteAlOntvangen;
        Weigering[] fouten = [.. Invoer.Tekst(opdracht.Reden, "reden", Limieten.Omschrijving)];
        return fouten.Length > 0
            ? Besluit.Weiger([.. fouten])
            : new DoorgifteIngetrokken(opdracht.Budget, opdracht.Doorgifte, doorgifte.Jaar, doorgifte.Bedrag);
    }

    /// <summary>Maakt van een doorgifte een budget. Wat er was toegekend, bron, regeling en tijdelijkheid komen van de gever.</summary>
    /// <param name="staat">Het budget van de ontvanger, dat er nog niet is.</param>
    /// <param name="gever">Het budget waaruit is doorgegeven.</param>
    /// <param name="regeling">De regeling van de gever; leeg wanneer die er geen heeft.</param>
    public static Besluit Beslis(
        BudgetStaat staat, BudgetStaat gever, DoorgifteOntvangen opdracht, string ontvanger, DateOnly vandaag, RegelingStaat? regeling = null)
    {
        if (!gever.Doorgiften.TryGetValue(opdracht.Doorgifte, out var doorgifte) || doorgifte.Aan != ontvanger)
            return BudgetWeigeringen.DoorgifteOnbekend;
        if (staat.Eigenaar.Length > 0)
            return BudgetWeigeringen.DoorgifteAlOntvangen;
        Weigering[] fouten =
        [
            .. Invoer.Tekst(opdracht.Omschrijving, "omschrijving", Limieten.Omschrijving),
            .. Invoer.Periode(opdracht.Van, opdracht.Tot),
            .. opdracht.Deling.Toets(),
            .. PastBijHerkomst(opdracht, gever, doorgifte, regeling),
        ];
        return fouten.Length > 0
            ? Besluit.Weiger([.. fouten])
            : new BudgetToegekend(
                opdracht.Doorgifte,
                ontvanger,
                gever.Bron,
                opdracht.Van,
                opdracht.Tot,
                doorgifte.Bedrag,
                opdracht.Deling,
                gever.Voorbeeldcijfers,
                gever.Regeling,
                gever.Tijdelijk,
                Toekenningen: null,
                vandaag,
                opdracht.Budget);
    }

    // Wie geld meeneemt naar een eigen nieuw budget mag later beginnen, zolang geen regeling anders zegt.
    private static IEnumerable<Weigering> PastBijHerkomst(
        DoorgifteOntvangen opdracht, BudgetStaat gever, DoorgifteStaat doorgifte, RegelingStaat? regeling)
    {
        // Ook een ander gebruikt het in het jaar waarvoor het was: anders kwam het langs hem alsnog in een later jaar.
        if (regeling is { Doorschuiven: Doorschuiven.Nee } && opdracht.Tot.Year > doorgifte.Jaar)
            yield return BudgetWeigeringen.DoorschuivenMagNiet(doorgifte.Jaar);
        if (regeling is { Bestaat: true })
        {
            foreach (var weigering in BinnenRegeling(opdracht.Van, opdracht.Tot, regeling))
                yield return weigering;
            yield break;
        }
        if (opdracht.Van < gever.Van)
            yield return BudgetWeigeringen.BuitenHerkomst(gever, "van");
        if (opdracht.Tot > gever.Tot && gever.Eigenaar != doorgifte.Aan)
            yield return BudgetWeigeringen.BuitenHerkomst(gever, "tot");
    }
}
