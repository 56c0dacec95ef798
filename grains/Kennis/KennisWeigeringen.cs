using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Kennis;

/// <summary>Alles wat kennis kan weigeren.</summary>
public static class KennisWeigeringen
{
    public static Weigering BestaatAl { get; } = new(Code.BestaatAl, "Dit kennisitem bestaat al.");

    public static Weigering Onbekend { get; } = Weigeringen.Onbekend("Het kennisitem", "kennisitemId");

    public static Weigering OvernameOnbekend { get; } = Weigeringen.Onbekend("De overname", "overnameId");

    public static Weigering ViaOnbekend { get; } = Weigeringen.Onbekend("De overname waar u het van hebt", "viaId");

    public static Weigering ReactieOnbekend { get; } = Weigeringen.Onbekend("De reactie", "reactieId");

    public static Weigering Link { get; } = Weigeringen.Ongeldig(
        "Dit is geen link die wij kunnen tonen. Een link begint met https:// of http://, zonder naam of wachtwoord erin.", "link");

    public static Weigering Aanpak { get; } =
        Weigeringen.Ongeldig("De naam van de aanpak heeft ten minste één letter of cijfer nodig; laat haar anders weg.", "aanpak");

    public static Weigering AlOvergenomen { get; } = new(
        Code.BestaatAl, "Dit programma neemt dit kennisitem al over. Wijzig die overname.", "kennisitemId");

    public static Weigering TeVeelOvernames(int aantal) => Weigeringen.Ongeldig(
        $"Dit programma heeft al {aantal} overnames; het mogen er ten hoogste {Limieten.Overnames} zijn.", "programmaId");

    public static Weigering TeVeelVandaag { get; } = Weigeringen.Ongeldig(
        $"Uw organisatie heeft vandaag al {Limieten.ReactiesPerDag} keer op dit kennisitem gereageerd. Probeer het morgen weer.", "kennisitemId");

    public static Weigering TeVeelReacties { get; } = Weigeringen.Ongeldig(
        $"Uw organisatie heeft al {Limieten.Reacties} keer op dit kennisitem gereageerd; meer kan niet.", "kennisitemId");
}
