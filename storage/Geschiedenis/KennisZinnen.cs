using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Storage.Geschiedenis;

/// <summary>Wat er met kennis gebeurde, in gewone woorden.</summary>
internal static class KennisZinnen
{
    public static Zin? Van(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        KennisitemVastgelegd e => new($"Kennisitem «{e.Inhoud.Titel}» vastgelegd, te zien voor {Zinnen.Kring(e.Deling)}."),
        KennisitemGewijzigd e => new($"Kennisitem gewijzigd. Het heet nu «{e.Inhoud.Titel}»."),
        KennisitemGedeeld e => new($"Het kennisitem is nu te zien voor {Zinnen.Kring(e.Deling)}."),
        KennisitemIngetrokken => new("Kennisitem ingetrokken."),
        ReactieVerborgen e => new("Een reactie is verborgen.", RedenBij: e.Verberging),
        ReactieGetoond => new("Een verborgen reactie is weer te zien."),
        KennisOvergenomen => new("Vastgelegd dat dit programma doet wat een kennisitem vertelt."),
        OvernameGewijzigd => new("Opgeschreven wat er bij een overname veranderde."),
        OvernameIngetrokken => new("Een overname is ingetrokken."),
        ReactieGeplaatst => new("Een reactie geplaatst."),
        ReactieIngetrokken => new("Een reactie is ingetrokken."),
        _ => null,
    };
}
