using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Leden;

/// <summary>Alles wat een netwerk of werkgroep over leden kan weigeren.</summary>
public static class LidWeigeringen
{
    public static Weigering AlLid { get; } = new(Code.AlLid, "Deze organisatie is al lid of uitgenodigd.", "organisatie");

    public static Weigering GeenTrekkerInNetwerk { get; } =
        Weigeringen.Ongeldig("In een netwerk is ieder gewoon lid; alleen een werkgroep heeft een trekker.", "rol");

    public static Weigering LaatsteLid { get; } = new(
        Code.LaatsteLid, "U bent het laatste lid. Nodig eerst een ander uit die het overneemt.");

    /// <summary>Voor wie geen lid is, bestaat de groep niet.</summary>
    public static Weigering GroepOnbekend { get; } = Weigeringen.Onbekend("Het netwerk of de werkgroep", "groepId");

    public static Weigering Vol(int aantal) => Weigeringen.Ongeldig(
        $"Er zijn al {aantal} leden en uitgenodigden; het mogen er ten hoogste {Limieten.Leden} zijn.", "organisatie");
}
