using System.Diagnostics;

namespace Regionetwerk.Grains.Kern;

/// <summary>
/// Neemt het spoor van een verzoek mee naar een grain. Met een aanroep komt niets mee dan de <see cref="RequestContext"/>, dus daarin reist het, zoals
/// W3C Trace Context het schrijft.
/// </summary>
public static class Spoorcontext
{
    private const string Sleutel = "traceparent";

    /// <summary>Aanroepen van hier af horen bij wat nu bezig is.</summary>
    public static void Neem()
    {
        if (Activity.Current is { IdFormat: ActivityIdFormat.W3C } nu)
            RequestContext.Set(Sleutel, nu.Id!);
        else
            RequestContext.Remove(Sleutel);
    }

    /// <summary>Een stap voor de aanroep die bezig is; wat zij zelf aanroept, hoort daaronder.</summary>
    internal static Activity? Begin(ActivitySource bron, string soort, string methode)
    {
        var ouder = ActivityContext.TryParse(RequestContext.Get(Sleutel) as string, null, out var context) ? context : default;
        var stap = bron.StartActivity($"{soort}/{methode}", ActivityKind.Server, ouder);
        if (stap is not null)
            Neem();
        return stap;
    }
}
