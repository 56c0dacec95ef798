using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Voorbeelden;

/// <summary>
/// Het merkteken van voorbeeldgegevens in de database. Het staat naast de verzoeken, die maar 90 dagen bewaard worden: ook daarna
/// worden voorbeelden niet nog eens geladen.
/// </summary>
public sealed class VoorbeeldenMerk(Database database)
{
    /// <summary>Wie voorbeelden vastlegt. Geen token kan dit zijn: de sleutels van het platform zelf zijn voor niemand anders.</summary>
    public const string Persoon = "systeem.voorbeelden";

    /// <summary>Wie verzonnen gegevens vastlegt die van geen organisatie in het bijzonder zijn.</summary>
    public static Aanroeper Aanroeper { get; } = new("", [Rol.Beheerder], Persoon);

    /// <summary>Waar het verzoekId van ieder voorbeeld mee begint.</summary>
    public const string VerzoekVoorvoegsel = Persoon + ":";

    private const string Naam = "voorbeelden";

    private static readonly Sql LeesMerk = new("SELECT waarde FROM instellingen WHERE naam = $1");

    private static readonly Sql ZetMerk = new(
        "INSERT INTO instellingen (naam, waarde) VALUES ($1, $2) ON CONFLICT (naam) DO UPDATE SET waarde = excluded.waarde");

    private static readonly Sql HeeftBoeken = new("SELECT count(*) FROM (SELECT 1 FROM events LIMIT 1) AS eerste");

    /// <summary>De stand van nu.</summary>
    public ValueTask<VoorbeeldenStand> Lees() => database.Read(Lees);

    /// <summary>
    /// Begint met laden, of gaat verder waar een eerdere start ophield. Onwaar wanneer er niets te laden valt: zij zijn er al, zijn
    /// verwijderd, of er staan al andere boeken in de database, en daar komen nooit voorbeelden bij.
    /// </summary>
    public Task<bool> BeginAsync() => database.Write(async db =>
    {
        var stand = await Lees(db.Session);
        if (stand is VoorbeeldenStand.Geen && await db.Session.Number(HeeftBoeken) == 0)
        {
            await Zet(db.Session, VoorbeeldenStand.Bezig);
            return true;
        }
        return stand is VoorbeeldenStand.Bezig;
    });

    /// <summary>Alles is geladen.</summary>
    public Task KlaarAsync() => database.Write(async db =>
    {
        await Zet(db.Session, VoorbeeldenStand.Geladen);
        return true;
    });

    /// <summary>De voorbeelden zijn weg; waar zij nooit waren, blijft dat zo.</summary>
    internal static async ValueTask ZetVerwijderd(Session sessie)
    {
        if (await Lees(sessie) is not VoorbeeldenStand.Geen)
            await Zet(sessie, VoorbeeldenStand.Verwijderd);
    }

    private static ValueTask Zet(Session sessie, VoorbeeldenStand stand) => sessie.Run(ZetMerk, Naam, stand);

    private static ValueTask<VoorbeeldenStand> Lees(Session sessie) => sessie.First(LeesMerk, rij => rij.Keuze<VoorbeeldenStand>(0), Naam);
}

/// <summary>Voorbeeldgegevens in een omgeving die voor echte gegevens is.</summary>
public sealed class VoorbeeldenInProductieException(string naam) : DatabaseException(
    $"In '{naam}' staan voorbeeldgegevens met verzonnen bedragen; buiten Development start de dienst daar niet mee. "
    + "Verwijder ze met: dotnet run --project silo -- remove-samples");
