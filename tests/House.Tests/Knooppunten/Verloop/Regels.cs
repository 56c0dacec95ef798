using System.Diagnostics;
using System.Text.Json;

namespace Regionetwerk.House.Tests.Knooppunten.Verloop;

/// <summary>The lines of the history's file. Times are milliseconds since it began; amounts eurocents.</summary>
internal static class Regels
{
    private static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web);

    public static string Van(Poging poging, long begin) => Regel(new
    {
        Wat = poging.Operatie.Soort.ToString().ToLowerInvariant(),
        poging.Operatie.VerzoekId,
        poging.Operatie.Actor,
        poging.Operatie.Stroom,
        poging.Operatie.Doel,
        poging.Operatie.Bedrag,
        poging.Operatie.Zichtbaarheid,
        poging.Client,
        poging.Knoop,
        Van = Sinds(begin, poging.Start),
        Tot = Sinds(begin, poging.Einde),
        Uitslag = poging.Uitslag.GetType().Name.ToLowerInvariant(),
        Antwoord = poging.Uitslag switch
        {
            Bevestigd bevestigd => bevestigd.Sleutel,
            Geweigerd geweigerd => geweigerd.Code,
            Onbekend onbekend => onbekend.Reden,
            _ => "",
        },
    });

    public static string Van(Lezing lezing, long begin) => Regel(new
    {
        Wat = "lezen",
        lezing.Stroom,
        lezing.Client,
        lezing.Knoop,
        Van = Sinds(begin, lezing.Start),
        Tot = Sinds(begin, lezing.Einde),
        Soort = lezing.Waarde.GetType().Name,
        Waarde = (object)lezing.Waarde,
    });

    public static string Van(string wat, long moment, object bijzonderheden, long begin) =>
        Regel(new { Wat = wat, Van = Sinds(begin, moment), Bijzonderheden = bijzonderheden });

    private static string Regel(object regel) => JsonSerializer.Serialize(regel, Opties);

    private static double Sinds(long begin, long moment) => Math.Round(Stopwatch.GetElapsedTime(begin, moment).TotalMilliseconds, 3);
}
