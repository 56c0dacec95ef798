using System.Text.Json;

namespace Regionetwerk.House.Tests.Knooppunten.Verloop;

/// <summary>The lines of the history's file. Times are microseconds since it began; amounts eurocents.</summary>
internal static class Regels
{
    private static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web);

    public static string Van(Poging poging) => Regel(new
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
        Van = poging.Start,
        Tot = poging.Einde,
        Uitslag = poging.Uitslag.GetType().Name.ToLowerInvariant(),
        Antwoord = poging.Uitslag switch
        {
            Bevestigd bevestigd => bevestigd.Sleutel,
            Geweigerd geweigerd => geweigerd.Code,
            Onbekend onbekend => onbekend.Reden,
            _ => "",
        },
    });

    public static string Van(Lezing lezing) => Regel(new
    {
        Wat = "lezen",
        lezing.Stroom,
        lezing.Client,
        lezing.Knoop,
        Van = lezing.Start,
        Tot = lezing.Einde,
        Soort = lezing.Waarde.GetType().Name,
        Waarde = (object)lezing.Waarde,
    });

    public static string Van(string wat, long moment, object bijzonderheden) =>
        Regel(new { Wat = wat, Van = moment, Bijzonderheden = bijzonderheden });

    private static string Regel(object regel) => JsonSerializer.Serialize(regel, Opties);
}
