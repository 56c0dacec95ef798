using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Logboek;

/// <summary>
/// Waar de keten begint en eindigt: apart van de regels, zodat het opvalt wanneer er aan een van beide einden een regel weg is.
/// </summary>
/// <param name="Begin">Het nummer van de eerste regel die er nog is.</param>
/// <param name="BeginKeten">De afdruk van de regel daarvoor.</param>
/// <param name="Einde">Het nummer van de laatste regel.</param>
/// <param name="Keten">Haar afdruk: de kop.</param>
/// <param name="Sleutel">Waaronder de betrokkenen buiten dit huis genoemd worden.</param>
internal sealed record Ketenstand(long Begin, string BeginKeten, long Einde, string Keten, string Sleutel)
{
    private const string Alles = "SELECT begin, begin_keten, einde, keten, sleutel FROM logboek_stand";

    private static readonly Sql Lezen = new(Alles);

    // On PostgreSQL whoever writes waits here for the others, on every node; SQLite has one writer.
    private static readonly Sql Vast = new(Alles, Alles + " FOR UPDATE");

    private static readonly Sql Maak = new("""
        INSERT INTO logboek_stand (id, begin, begin_keten, einde, keten, sleutel) VALUES (1, 1, $1, 0, $1, $2) ON CONFLICT (id) DO NOTHING
        """);

    private static readonly Sql Verzet = new("UPDATE logboek_stand SET begin = $1, begin_keten = $2, einde = $3, keten = $4");

    /// <summary>Zoals zij nu is; leeg zolang er nooit iets is opgeschreven.</summary>
    public static ValueTask<Ketenstand?> LeesAsync(Session sessie) => Een(sessie, Lezen);

    /// <summary>Hetzelfde, en tot het einde van de transactie schrijft niemand anders.</summary>
    public static async ValueTask<Ketenstand> NeemAsync(Session sessie)
    {
        if (await Een(sessie, Vast) is { } stand)
            return stand;
        await sessie.RunNow(Maak, Logboek.Keten.Begin, Logboek.Keten.NieuweSleutel());
        return (await Een(sessie, Vast))!;
    }

    public ValueTask BewaarAsync(Session sessie) => sessie.RunOne(Verzet, Begin, BeginKeten, Einde, Keten);

    private static ValueTask<Ketenstand?> Een(Session sessie, Sql vraag) => sessie.First(
        vraag, rij => new Ketenstand(rij.GetInt64(0), rij.GetString(1), rij.GetInt64(2), rij.GetString(3), rij.GetString(4)));
}
