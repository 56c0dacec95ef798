using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Geld;

/// <summary>Alles wat een budget kan weigeren.</summary>
public static partial class BudgetWeigeringen
{
    public static Weigering BestaatAl { get; } = new(Code.BestaatAl, "Dit budget bestaat al.");

    public static Weigering Onbekend { get; } = Weigeringen.Onbekend("Het budget", "budgetId");

    public static Weigering AlGesloten { get; } =
        new(Code.AlGesloten, "Dit budget is gesloten. Er kan niets meer aan veranderen.", "budgetId");

    public static Weigering AlTeruggeboekt { get; } =
        new(Code.AlTeruggeboekt, "Deze besteding is al teruggeboekt.", "bestedingId");

    public static Weigering ProgrammaOnbekend { get; } = Weigeringen.Onbekend("Het programma", "programmaId");

    public static Weigering BetalerNietToegelaten { get; } = new(
        Code.BetalerNietToegelaten,
        "Dit programma is van een andere organisatie. Vraag haar eerst om u als betaler toe te laten.",
        "programmaId");

    public static Weigering GoabVraagtVve { get; } = new(
        Code.GoabVraagtVve,
        "GOAB betaalt voor kinderen van 0 tot en met 6 jaar alleen wat direct met vve te maken heeft. "
        + "Leg bij het programma vast dat dit zo is, of kies een andere bron.",
        "programmaId");

    public static Weigering GoabVraagtLeeftijd { get; } = new(
        Code.GoabVraagtVve,
        "Van dit programma is niet bekend voor welke leeftijd het is. GOAB kan pas betalen als dat bij het programma is vastgelegd.",
        "programmaId");

    public static Weigering Overschreden(Bedrag toegekend, Bedrag elders, Bedrag gevraagd) => new(
        Code.BudgetOverschreden,
        $"Het budget is {toegekend}. Daarvan is {elders} al vastgelegd; {gevraagd} past daar niet meer bij.",
        "bedrag");

    public static Weigering FinancieringOverschreden(Bedrag ruimte, Bedrag gevraagd) => new(
        Code.FinancieringOverschreden,
        $"Van deze financiering is nog {ruimte} over. U wilt {gevraagd} boeken.",
        "bedrag");

    public static Weigering AlBesteed(Bedrag besteed, Bedrag gevraagd) => new(
        Code.FinancieringOverschreden,
        $"Er is al {besteed} besteed. De financiering kan niet lager worden dan dat; u vraagt {gevraagd}.",
        "bedrag");

    public static Weigering JaarBuitenBudget(int jaar, BudgetStaat staat) => JaarBuitenBudget(jaar, staat.Van, staat.Tot, "jaar");

    public static Weigering JaarBuitenBudget(int jaar, DateOnly van, DateOnly tot, string veld) => new(
        Code.BuitenPeriode,
        $"Het jaar {jaar} valt buiten het budget: dat loopt van {van:yyyy-MM-dd} tot en met {tot:yyyy-MM-dd}.",
        veld);

    public static Weigering JaarBuitenProgramma(int jaar, ProgrammaStaat programma) => new(
        Code.BuitenPeriode,
        $"Het jaar {jaar} valt buiten het programma: dat loopt {Periode(programma)}.",
        "jaar");

    public static Weigering DatumBuitenPeriode(DateOnly datum, int jaar, BudgetStaat staat) => new(
        Code.BuitenPeriode,
        $"De datum {datum:yyyy-MM-dd} valt buiten het jaar {jaar} van de financiering of buiten het budget "
        + $"({staat.Van:yyyy-MM-dd} tot en met {staat.Tot:yyyy-MM-dd}).",
        "datum");

    private static string Periode(ProgrammaStaat programma) => programma.Tot is { } tot
        ? $"van {programma.Van:yyyy-MM-dd} tot en met {tot:yyyy-MM-dd}"
        : $"vanaf {programma.Van:yyyy-MM-dd}";
}
