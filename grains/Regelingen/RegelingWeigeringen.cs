using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Regelingen;

/// <summary>Alles wat een regeling kan weigeren.</summary>
public static class RegelingWeigeringen
{
    public static Weigering BestaatAl { get; } =
        new(Code.BestaatAl, "Deze regeling is al vastgelegd. Herzie haar, of kies een andere sleutel.", "slug");

    public static Weigering AndereBron { get; } =
        Weigeringen.Ongeldig("Een herziening verandert de bron niet. Leg voor een andere bron een andere regeling vast.", "bron");

    public static Weigering Link { get; } = Weigeringen.Ongeldig("Een link begint met https:// en is een volledig adres.", "link");

    public static Weigering Onbekend(string veld) => Weigeringen.Onbekend("De regeling", veld);

    public static Weigering OuderDanLaatste(DateOnly peildatum, DateOnly laatste) => Weigeringen.Ongeldig(
        $"De peildatum {peildatum:yyyy-MM-dd} ligt voor die van de laatste versie ({laatste:yyyy-MM-dd}).", "peildatum");

    public static Weigering TeVeelOnbekend(int aantal) =>
        Weigeringen.Ongeldig($"U noemt {aantal} onbekende zaken; het mogen er ten hoogste {Limieten.OnbekendPerRegeling} zijn.", "onbekend");
}
