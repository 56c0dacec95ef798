using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Geld;

/// <summary>
/// Of financieringen nog passen bij het programma dat zij betalen. Bepaald bij elke wijziging van het programma en bij elke nieuwe
/// financiering: bij een herbouw kan de ene voor de andere komen, ook al was het andersom.
/// </summary>
internal static class Strijdigheid
{
    private static readonly Sql Zoek = new("""
        SELECT DISTINCT f.bron, f.jaar, f.strijdig, p.van, p.tot, p.leeftijd_van, p.leeftijd_tot, p.direct_vve
        FROM {m}financieringen f JOIN {m}programmas p ON p.id = f.programma WHERE f.programma = $1
        """);

    private static readonly Sql Zet = new("UPDATE {m}financieringen SET strijdig = $4 WHERE programma = $1 AND bron = $2 AND jaar = $3");

    public static async ValueTask Bepaal(WriteSession db, Guid programma)
    {
        var soorten = await db.Session.List(
            Zoek,
            rij => (
                Bron: rij.Keuze<Bron>(0),
                Jaar: rij.GetInt32(1),
                Was: rij.Ja(2),
                Programma: new ProgrammaStaat
                {
                    Van = rij.Dag(3),
                    Tot = rij.DagOfLeeg(4),
                    LeeftijdVan = rij.GetalOfLeeg(5),
                    LeeftijdTot = rij.GetalOfLeeg(6),
                    DirectVve = rij.Ja(7),
                }),
            programma);
        foreach (var soort in soorten)
        {
            var strijdig = Passend.IsStrijdig(soort.Bron, soort.Programma, soort.Jaar);
            if (strijdig != soort.Was)
                await db.Session.Run(Zet, programma, soort.Bron, soort.Jaar, strijdig);
        }
    }
}
