using System.Globalization;
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

    public static Weigering VveZonderOordeel { get; } = Weigeringen.Ongeldig(
        "Noem de functie van wie oordeelt dat het programma een directe relatie met vve heeft.", "vveBeoordeeldDoor");

    public static Weigering OordeelZonderVve { get; } = Weigeringen.Ongeldig(
        "Wie over vve oordeelde, hoort alleen bij een programma met een directe relatie met vve.", "vveBeoordeeldDoor");

    public static Weigering EigenGeld { get; } = Weigeringen.Ongeldig(
        "Dit programma is van uzelf. Leg wat u zelf betaalt vast als financiering uit uw eigen budget.", "betaler");

    public static Weigering OpgaveOnbekend { get; } = Weigeringen.Onbekend("De opgave", "opgaveId");

    public static Weigering OpgaveBestaatAl { get; } = new(
        Code.BestaatAl, "U hebt voor deze betaler, deze bron en dit jaar al iets opgegeven. Wijzig die opgave.", "betaler");

    public static Weigering TeVeelOpgaven(int aantal) => Weigeringen.Ongeldig(
        $"Dit programma heeft al {aantal} opgaven; het mogen er ten hoogste {Limieten.Opgaven} zijn.", "programmaId");

    public static Weigering Functie { get; } =
        Weigeringen.Ongeldig("De naam van de functie heeft ten minste één letter of cijfer nodig.", "functie");

    public static Weigering Fte(decimal fte) => Weigeringen.Ongeldig(
        $"{fte.ToString(Nederlands)} fte kan niet. Het is ten minste 0 en ten hoogste {Limieten.Fte}, met ten hoogste twee decimalen.", "fte");

    public static Weigering TeVeelFuncties(int aantal) => Weigeringen.Ongeldig(
        $"Dit programma heeft al {aantal} keer fte van een functie in een jaar; het mag ten hoogste {Limieten.Functies} keer.", "functie");

    private static readonly NumberFormatInfo Nederlands = new() { NumberDecimalSeparator = "," };
}
