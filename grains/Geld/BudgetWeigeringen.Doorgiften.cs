using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Geld;

public static partial class BudgetWeigeringen
{
    public static Weigering DoorgifteOnbekend { get; } = Weigeringen.Onbekend("De doorgifte", "doorgifteId");

    public static Weigering DoorgifteAlOntvangen { get; } =
        new(Code.AlOntvangen, "Deze doorgifte is al ontvangen: er is een budget van gemaakt.", "doorgifteId");

    public static Weigering DoorgifteOpen(DoorgifteStaat doorgifte) => Weigeringen.Ongeldig(
        $"{doorgifte.Bedrag} voor {doorgifte.Jaar} is doorgegeven aan {doorgifte.Aan} en nog niet ontvangen. "
        + "Wacht tot dat gebeurt of trek de doorgifte in; daarna kunt u het budget sluiten.",
        "budgetId");

    public static Weigering DeadlineAlAfgerond { get; } =
        new(Code.AlAfgerond, "Deze deadline is al afgerond of vervallen.", "deadlineId");

    public static Weigering DoorschuivenMagNiet(int jaar) => new(
        Code.BuitenPeriode, $"Volgens de regeling mag geld van {jaar} niet naar een later jaar.", "tot");

    public static Weigering BuitenHerkomst(BudgetStaat gever, string veld) => new(
        Code.BuitenPeriode,
        $"Het geld komt uit een budget dat loopt van {gever.Van:yyyy-MM-dd} tot en met {gever.Tot:yyyy-MM-dd}. Blijf binnen die periode.",
        veld);

    public static Weigering TeVeelDeadlines(int aantal) => Weigeringen.Ongeldig(
        $"Dit budget heeft al {aantal} deadlines; het mogen er ten hoogste {Limieten.DeadlinesPerBudget} zijn.", "budgetId");
}
