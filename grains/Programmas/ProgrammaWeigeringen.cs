using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Programmas;

/// <summary>Alles wat een programma kan weigeren.</summary>
public static class ProgrammaWeigeringen
{
    public static Weigering BestaatAl { get; } = new(Code.BestaatAl, "Dit programma bestaat al.");

    public static Weigering Onbekend { get; } = Weigeringen.Onbekend("Het programma", "programmaId");

    public static Weigering GemeenteOntbreekt { get; } = Weigeringen.Ongeldig(
        "Uw organisatie hoort niet bij één gemeente. Noem de gemeente waar het programma loopt.", "gemeente");

    public static Weigering Aanpak { get; } =
        Weigeringen.Ongeldig("De naam van de aanpak heeft ten minste één letter of cijfer nodig; laat haar anders weg.", "aanpak");

    public static Weigering Leeftijd(int leeftijd, string veld) =>
        Weigeringen.Ongeldig($"De leeftijd {leeftijd} ligt niet tussen 0 en {Limieten.Leeftijd} jaar.", veld);

    public static Weigering LeeftijdenVerwisseld(int van, int tot) =>
        Weigeringen.Ongeldig($"De oudste leeftijd ({tot}) ligt onder de jongste ({van}).", "leeftijdTot");

    public static Weigering TeVeelBetalers(int aantal) =>
        Weigeringen.Ongeldig($"Dit programma heeft al {aantal} betalers; het mogen er ten hoogste {Limieten.Betalers} zijn.", "betaler");
}
