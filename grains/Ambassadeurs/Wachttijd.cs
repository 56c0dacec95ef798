namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>Hoe lang een aanvraag al wacht, gemeten naar hoe snel het moet.</summary>
public enum Wachttijd
{
    /// <summary>Net binnen.</summary>
    Nieuw,

    /// <summary>Wacht zo lang als gewoon is.</summary>
    Loopt,

    /// <summary>Had al opgepakt moeten zijn.</summary>
    TeLang,
}

/// <summary>Wanneer een aanvraag nieuw is, loopt, of te lang wacht.</summary>
public static class Wachten
{
    /// <summary>Hoeveel dagen een aanvraag nieuw heet, en hoeveel zij wachten kan. Hoe eerder nodig, hoe korter.</summary>
    public static (int Nieuw, int Langst) Grenzen(Urgentie urgentie) => urgentie switch
    {
        Urgentie.DezeWeek => (1, 5),
        Urgentie.DezeMaand => (5, 14),
        _ => (10, 42),
    };

    public static Wachttijd Klasse(Urgentie urgentie, int dagen)
    {
        var (nieuw, langst) = Grenzen(urgentie);
        return dagen <= nieuw ? Wachttijd.Nieuw : dagen <= langst ? Wachttijd.Loopt : Wachttijd.TeLang;
    }

    /// <summary>Hoeveel dagen een aanvraag langer wacht dan kan; 0 zolang dat niet zo is.</summary>
    public static int DagenTeLang(Urgentie urgentie, int dagen) => Math.Max(0, dagen - Grenzen(urgentie).Langst);

    /// <summary>De laatste dag waarop hulp die vandaag gevraagd zou zijn nog op tijd is.</summary>
    public static DateOnly Uiterlijk(Urgentie urgentie, DateOnly vandaag) => urgentie switch
    {
        Urgentie.DezeWeek => vandaag.AddDays(7),
        Urgentie.DezeMaand => vandaag.AddMonths(1),
        _ => vandaag.AddMonths(3),
    };
}
