using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Geld;

public static partial class BudgetWeigeringen
{
    public static Weigering Doorgegeven { get; } = Weigeringen.Ongeldig(
        "Dit geld is doorgegeven uit een ander budget. Het bedrag staat daar vast en kan hier niet veranderen.", "budgetId");

    public static Weigering TerugbetalingAlTeruggeboekt { get; } =
        new(Code.AlTeruggeboekt, "Deze terugbetaling is al teruggeboekt.", "terugbetalingId");

    public static Weigering AndereBronDanRegeling { get; } =
        Weigeringen.Ongeldig("De regeling is voor een andere bron. Kies de bron van de regeling, of noem geen regeling.", "bron");

    public static Weigering JaarDubbel { get; } =
        Weigeringen.Ongeldig("U noemt een jaar meer dan eens. Leg per jaar één toekenning vast.", "toekenningen");

    public static Weigering AndereSom(Bedrag toegekend, Bedrag som) => Weigeringen.Ongeldig(
        $"De toekenningen zijn samen {som}; het toegekende bedrag is {toegekend}. Die twee moeten gelijk zijn.", "toegekend");

    public static Weigering AlDefinitief(Toekenning toekenning) => Weigeringen.Ongeldig(
        $"{(toekenning.Jaar is { } jaar ? $"Voor {jaar}" : "Voor de hele periode")} is al {toekenning.Bedrag} definitief toegekend. "
        + "Een voorlopig bedrag komt daar niet voor in de plaats.",
        "status");

    public static Weigering BuitenRegeling(DateOnly van, DateOnly? tot, string veld) => new(
        Code.BuitenPeriode,
        $"De periode valt buiten de regeling: die loopt {(tot is { } dag ? $"van {van:yyyy-MM-dd} tot en met {dag:yyyy-MM-dd}" : $"vanaf {van:yyyy-MM-dd}")}.",
        veld);

    public static Weigering VoorHetBegin(DateOnly datum, BudgetStaat staat) => new(
        Code.BuitenPeriode, $"De datum {datum:yyyy-MM-dd} ligt voor het begin van het budget ({staat.Van:yyyy-MM-dd}).", "datum");

    public static Weigering TeVeelToekenningen(int aantal) => Weigeringen.Ongeldig(
        $"Van dit budget zijn al {aantal} toekenningen vastgelegd; het mogen er ten hoogste {Limieten.ToekenningenPerBudget} zijn.", "budgetId");

    public static Weigering IsOverschreden(int jaar, Bedrag tekort, Bedrag gevraagd) => new(
        Code.BudgetOverschreden,
        $"Dit budget is overschreden: voor {jaar} is {tekort} te weinig toegekend. {gevraagd} kan er niet bij. Verlaag eerst een financiering.",
        "bedrag");

    public static Weigering JaarOverschreden(int jaar, Bedrag ruimte, Bedrag gevraagd) => new(
        Code.BudgetOverschreden,
        $"Voor {jaar} is nog {ruimte} vrij; {gevraagd} past daar niet meer bij. Wat voor een later jaar is toegekend, telt nog niet mee.",
        "bedrag");
}
