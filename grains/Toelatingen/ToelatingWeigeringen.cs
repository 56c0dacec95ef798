using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Toelatingen;

/// <summary>Alles wat het bijhouden van toelatingen kan weigeren.</summary>
public static class ToelatingWeigeringen
{
    public static Weigering BestaatAl { get; } = new(Code.BestaatAl, "Deze toelating is er al. Trek de oude in als u haar wilt wijzigen.");

    public static Weigering Onbekend { get; } = Weigeringen.Onbekend("De toelating", "toelatingId");

    public static Weigering OrganisatieOnbekend { get; } = Weigeringen.Onbekend("De organisatie", "organisatie");

    public static Weigering GeenDirectory { get; } = Weigeringen.Ongeldig(
        "Noem de directory-id van Entra ID, zoals 1a2b3c4d-0000-0000-0000-000000000000, of het adres van de uitgever, dat met https:// begint.", "directory");

    public static Weigering GroepOfApprol { get; } = Weigeringen.Ongeldig("Kies een groep of een approl, niet allebei.", "approl");

    public static Weigering GeenBereik { get; } = Weigeringen.Ongeldig("Kies ten minste één bereik: wat de app mag.", "bereiken");

    public static Weigering GeenRolHier { get; } = Weigeringen.Ongeldig(
        "Operator is geen rol in een organisatie. Wie het platform draait, wordt op de server toegelaten.", "rol");

    public static Weigering LaatsteBeheerder { get; } = new(
        Code.LaatsteBeheerder,
        "Hierna kan niemand de toelatingen meer bijhouden. Laat eerst een andere beheerder van het landelijk ondersteuningsaanbod toe.",
        "toelatingId");

    public static Weigering ErIsEenBeheerder { get; } = new(
        Code.BestaatAl, "Er is al een beheerder van het landelijk ondersteuningsaanbod. Die laat anderen toe, op de pagina Toegang.");

    public static Weigering Vol { get; } = Weigeringen.Ongeldig(
        $"Er gelden al {Limieten.Toelatingen} toelatingen; meer kan niet. Trek er eerst een in.", "directory");

    public static Weigering Gesloten { get; } = new(
        Code.Gesloten, "Deze organisatie is gesloten. Neem haar opnieuw op; haar eerste mensen laat u daarbij toe.", "organisatie");

    public static Weigering BestuurGesloten { get; } = new(
        Code.Gesloten, "Het bestuur van deze school is gesloten. Neem dat bestuur opnieuw op; daarna kunt u mensen van de school toelaten.", "organisatie");

    public static Weigering AlGesloten { get; } = new(Code.AlGesloten, "Deze organisatie is al gesloten.", "organisatie");

    public static Weigering SchoolSluitMetBestuur { get; } = Weigeringen.Ongeldig(
        "Een school sluit samen met haar bestuur. Noem de sleutel van het bestuur, of trek alleen de toelatingen van de school in.", "organisatie");

    public static Weigering LandelijkSluitNiet { get; } = Weigeringen.Ongeldig(
        "Het landelijk ondersteuningsaanbod houdt de toegang van iedereen bij en kan niet gesloten worden.", "organisatie");

    public static Weigering NieuwOfBekend { get; } = Weigeringen.Ongeldig(
        "Geef van een nieuwe organisatie de soort en de naam; van een organisatie die er al is geen van beide.", "naam");
}
