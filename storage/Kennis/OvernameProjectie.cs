using Regionetwerk.Grains.Kennis;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;

namespace Regionetwerk.Storage.Kennis;

/// <summary>Wat van een kennisitem werd: wie het overnam, en wat men ervan zei.</summary>
internal sealed class OvernameProjectie : IProjectie
{
    private static readonly Sql Nieuw = new("""
        INSERT INTO {m}overnames (id, kennisitem, programma, eigenaar, gemeente, via, op, ingetrokken, item_publiek, programma_publiek, voorbeeld)
        SELECT $1, k.id, p.id, p.eigenaar, p.gemeente, $4, $5, 0, k.publiek, p.publiek, p.voorbeeld
        FROM {m}programmas p, {m}kennisitems k WHERE p.id = $2 AND k.id = $3
        """);

    private static readonly Sql TrekIn = new("UPDATE {m}overnames SET ingetrokken = 1 WHERE id = $1");

    private static readonly Sql Plaats = new("""
        INSERT INTO {m}reacties (id, kennisitem, eigenaar, item_eigenaar, op, verberging, ingetrokken, publiek)
        SELECT $1, k.id, $3, k.eigenaar, $4, NULL, 0, k.publiek FROM {m}kennisitems k WHERE k.id = $2
        """);

    private static readonly Sql Verberg = new("UPDATE {m}reacties SET verberging = $2 WHERE id = $1");
    private static readonly Sql TrekReactieIn = new("UPDATE {m}reacties SET ingetrokken = 1 WHERE id = $1");

    public void Registreer(Projector op) => op
        .Bij<KennisOvergenomen>((db, e) => db.Session.RunOne(Nieuw, e.Overname, e.Programma, e.Kennisitem, e.Via, e.Op))
        // Wat onderweg veranderde, staat bij de teksten.
        .Bij<OvernameGewijzigd>((_, _) => default)
        .Bij<OvernameIngetrokken>((db, e) => db.Session.RunOne(TrekIn, e.Overname))
        .Bij<ReactieGeplaatst>((db, e) => db.Session.RunOne(Plaats, e.Reactie, e.Kennisitem, e.Eigenaar, e.Op))
        .Bij<ReactieIngetrokken>((db, e) => db.Session.RunOne(TrekReactieIn, e.Reactie))
        .Bij<ReactieVerborgen>((db, e) => db.Session.RunOne(Verberg, e.Reactie, e.Verberging))
        .Bij<ReactieGetoond>((db, e) => db.Session.RunOne(Verberg, e.Reactie, null));
}
