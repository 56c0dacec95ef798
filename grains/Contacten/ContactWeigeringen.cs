using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Contacten;

/// <summary>Alles wat een contact kan weigeren.</summary>
public static class ContactWeigeringen
{
    public static Weigering BestaatAl { get; } = new(Code.BestaatAl, "Dit contact bestaat al.");

    public static Weigering Onbekend { get; } = Weigeringen.Onbekend("Het contact", "contactId");

    public static Weigering GeenEmail { get; } = Weigeringen.Ongeldig("Dit is geen e-mailadres.", "email");

    public static Weigering ToestemmingOntbreekt { get; } = new(
        Code.ToestemmingOntbreekt,
        "Deze persoon heeft geen toestemming gegeven om de gegevens zo ver te delen. Leg eerst de toestemming vast, of kies een kleinere kring.",
        "zichtbaarheid");

    public static Weigering GeenReikwijdte { get; } =
        Weigeringen.Ongeldig("Kies met wie gedeeld mag worden. Is dat niemand, leg dan geen toestemming vast of trek haar in.", "reikwijdte");

    public static Weigering ToestemmingInDeToekomst { get; } = Weigeringen.Ongeldig("De toestemming kan niet van na vandaag zijn.", "op");
}
