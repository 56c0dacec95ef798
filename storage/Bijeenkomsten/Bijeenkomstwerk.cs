using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Bijeenkomsten;

/// <summary>Welke bijeenkomsten iets van het platform zelf vragen.</summary>
public sealed class Bijeenkomstwerk(Database database)
{
    private static readonly Sql TeHerinneren = new("""
        SELECT eigenaar, id FROM bijeenkomsten WHERE dag >= $1 AND dag <= $2 AND herinnerd = 0 AND afgelast = 0 ORDER BY dag, id
        """);

    private static readonly Sql TeWissen = new("""
        SELECT b.eigenaar, b.id FROM bijeenkomsten b
        WHERE EXISTS (SELECT 1 FROM aanmeldingen a JOIN personen p ON p.contact = a.id
            WHERE a.bijeenkomst = b.id AND (b.dag < $1 OR a.status = 'WachtOpBevestiging'))
        ORDER BY b.dag, b.id
        """);

    /// <summary>De bijeenkomsten van vandaag en morgen waarvan niemand herinnerd is.</summary>
    public ValueTask<List<(string Eigenaar, Guid Id)>> TeHerinnerenAsync(DateOnly vandaag) => Lees(TeHerinneren, vandaag, vandaag.AddDays(1));

    /// <summary>De bijeenkomsten waarvan de bewaartermijn van de aanmeldingen om is, of waar nog iemand moet bevestigen: misschien te laat.</summary>
    public ValueTask<List<(string Eigenaar, Guid Id)>> TeWissenAsync(DateOnly vandaag) =>
        Lees(TeWissen, vandaag.AddDays(-Limieten.AanmeldingenBewaard.Days));

    private ValueTask<List<(string Eigenaar, Guid Id)>> Lees(Sql vraag, params object?[] dagen) => database.Read(sessie => sessie.List(
        vraag, rij => (rij.GetString(0), Guid.ParseExact(rij.GetString(1), "N")), dagen));
}
