using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Bijeenkomsten;

/// <summary>Alles wat een bijeenkomst kan weigeren.</summary>
public static class BijeenkomstWeigeringen
{
    public static Weigering BestaatAl { get; } = new(Code.BestaatAl, "Deze bijeenkomst bestaat al.");

    public static Weigering Onbekend { get; } = Weigeringen.Onbekend("De bijeenkomst", "bijeenkomstId");

    public static Weigering AanmeldingOnbekend { get; } = Weigeringen.Onbekend("De aanmelding", "aanmeldingId");

    public static Weigering Afgelast { get; } = new(Code.AlAfgelast, "Deze bijeenkomst gaat niet door.", "bijeenkomstId");

    public static Weigering AlBegonnen { get; } = new(Code.AlBegonnen, "Deze bijeenkomst is al begonnen of voorbij.", "bijeenkomstId");

    public static Weigering NogNietBegonnen { get; } = new(
        Code.NogNietBegonnen, "Deze bijeenkomst is nog niet begonnen. Doe dit wanneer zij is geweest.", "bijeenkomstId");

    public static Weigering AlAfgemeld { get; } = new(Code.AlAfgemeld, "Deze aanmelding is ingetrokken. Meld u opnieuw aan.", "aanmeldingId");

    public static Weigering ToestemmingOntbreekt { get; } = new(
        Code.ToestemmingOntbreekt, "Wij hebben uw toestemming nodig om uw gegevens voor deze bijeenkomst te bewaren.", "toestemming");

    public static Weigering TeVeelOnbevestigd(int aantal) => Weigeringen.Ongeldig(
        $"Er wachten al {aantal} aanmeldingen op bevestiging; het mogen er ten hoogste {Limieten.OnbevestigdeAanmeldingen} zijn. Probeer het later opnieuw.", "bijeenkomstId");

    public static Weigering TijdenVerwisseld(TimeOnly van, TimeOnly tot, string veld) =>
        Weigeringen.Ongeldig($"Het einde ({tot:HH':'mm}) ligt niet na het begin ({van:HH':'mm}).", veld);

    public static Weigering OnderdeelBuitenTijd(string titel) =>
        Weigeringen.Ongeldig($"Het onderdeel «{titel}» valt buiten de tijd van de bijeenkomst.", "programma");

    public static Weigering Capaciteit(int aantal) => Weigeringen.Ongeldig(
        $"{aantal} plaatsen kan niet. Het is ten minste 1 en ten hoogste {Limieten.Plaatsen}; laat het leeg wanneer er geen grens is.", "capaciteit");

    public static Weigering TeVeel(int aantal, int grens, string wat, string veld) =>
        Weigeringen.Ongeldig($"Dit zijn {aantal} {wat}; het mogen er ten hoogste {grens} zijn.", veld);

    public static Weigering Link(string veld) => Weigeringen.Ongeldig("Een link begint met https:// en is een volledig adres.", veld);

    public static Weigering WebsiteInTitel { get; } =
        Weigeringen.Ongeldig("In de titel mag geen adres van een website staan. Zet het in de omschrijving.", "titel");

    public static Weigering GeenEmail { get; } = Weigeringen.Ongeldig("Dit is geen e-mailadres.", "email");

    public static Weigering NietAangemeld { get; } =
        Weigeringen.Onbekend("Een van de aanmeldingen", "aanwezig");
}
