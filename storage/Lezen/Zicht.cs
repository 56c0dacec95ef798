using System.Data.Common;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Lezen;

/// <summary>
/// Wat één aanroeper ziet. Alles wat gelezen wordt, gaat hierdoor: een rij die niet voor de kijker is, bestaat niet, ook niet in
/// een aantal of volgorde. Een rijvorm zegt wanneer een rij bestaat met <c>{sleutels}</c>, de sleutels van de kijker, en
/// <c>{publieken}</c>, de nummers van de publieken waar die sleutels toegang toe geven. Eén per verzoek.
/// </summary>
public sealed class Zicht(Database database, Kijkers kijkers, Aanroeper? aanroeper)
{
    internal const string VoorAlles = "";
    internal const string NaAlles = "\U0010FFFF";

    private readonly Lock _slot = new();
    private Task<Kijker>? _kijker;

    /// <summary>Wie er kijkt; leeg wanneer niet aangemeld.</summary>
    public Aanroeper? Aanroeper => aanroeper;

    /// <summary>Wie er kijkt, met sleutels, naar wat onder dit bereik valt: een app die dat niet mag, kijkt als wie niet is aangemeld.</summary>
    public Task<Kijker> Kijker(Bereik bereik) => aanroeper?.Mag(bereik) is false ? Kijkers.Niemand : Kijker();

    /// <summary>Wie er kijkt naar wat bij gevonden records staat, van welke soort die ook zijn.</summary>
    internal Task<Kijker> KijkerBijGevonden() =>
        aanroeper is null || aanroeper.Mag(Bereik.KennisLezen) || aanroeper.Mag(Bereik.ContactenLezen) ? Kijker() : Kijkers.Niemand;

    /// <summary>Vergeet de sleutels: een opdracht in dit verzoek kan ze veranderd hebben.</summary>
    public void Ververs()
    {
        lock (_slot)
            _kijker = null;
    }

    /// <summary>De rij met deze sleutel, of leeg wanneer zij er voor deze kijker niet is.</summary>
    public async ValueTask<T?> Zoek<T>(string sleutel)
        where T : class, IRij<T> => (await Zoek<T>([sleutel])).GetValueOrDefault(sleutel);

    /// <summary>De rijen met deze sleutels, voor zover zij er voor deze kijker zijn.</summary>
    public async ValueTask<Dictionary<string, T>> Zoek<T>(IReadOnlyList<string> sleutels)
        where T : class, IRij<T> =>
        (await Lees(T.Vorm.Bereik, Vragen<T>.Zoek, T.Vorm.Lees, new TextList(sleutels))).ToDictionary(T.Vorm.SleutelVan);

    /// <summary>Een stuk van de lijst.</summary>
    public async ValueTask<Blad<T>> Blad<T>(Pagina pagina, Voorwaarde? voorwaarde = null)
        where T : class, IRij<T>
    {
        voorwaarde ??= Voorwaarde.Geen;
        var rijen = await Lees(T.Vorm.Bereik, Vragen<T>.Blad(pagina, voorwaarde), T.Vorm.Lees, [.. Grenzen(pagina), .. voorwaarde.Waarden]);
        return rijen.Blad(pagina);
    }

    /// <summary>Hoeveel rijen de lijst voor deze kijker heeft.</summary>
    public async ValueTask<int> Aantal<T>(Voorwaarde? voorwaarde = null)
        where T : class, IRij<T>
    {
        voorwaarde ??= Voorwaarde.Geen;
        return (await Lees(T.Vorm.Bereik, Vragen<T>.Aantal(voorwaarde), rij => rij.GetInt32(0), [.. voorwaarde.Waarden]))[0];
    }

    /// <summary>Voor elk van deze ouders hetzelfde stuk van haar lijst, in één vraag aan de database.</summary>
    /// <param name="ouder">De kolom, of uitdrukking, die de ouder aanwijst.</param>
    public async ValueTask<Dictionary<string, Blad<T>>> BladPerOuder<T>(string ouder, IReadOnlyList<string> ouders, Pagina pagina)
        where T : class, IRij<T>
    {
        var perOuder = (await Lees(
            T.Vorm.Bereik,
            Vragen<T>.BladPerOuder(ouder, pagina),
            rij => (Ouder: rij.GetString(rij.GetOrdinal("ouder")), Rij: T.Vorm.Lees(rij)),
            [.. Grenzen(pagina), new TextList(ouders)])).ToLookup(paar => paar.Ouder, paar => paar.Rij);
        return ouders.ToDictionary(sleutel => sleutel, sleutel => perOuder[sleutel].ToList().Blad(pagina));
    }

    /// <summary>Voor elk van deze ouders hoeveel rijen haar lijst heeft, in één vraag aan de database.</summary>
    public async ValueTask<Dictionary<string, int>> AantalPerOuder<T>(string ouder, IReadOnlyList<string> ouders)
        where T : class, IRij<T> =>
        (await Lees(T.Vorm.Bereik, Vragen<T>.AantalPerOuder(ouder), rij => KeyValuePair.Create(rij.GetString(0), rij.GetInt32(1)), new TextList(ouders))).ToDictionary();

    /// <summary>Stelt een vraag waarin <c>$1</c> de sleutels van de kijker zijn.</summary>
    internal async ValueTask<List<TUit>> Lees<TUit>(Bereik bereik, Sql vraag, Func<DbDataReader, TUit> lees, params object?[] waarden) =>
        await LeesAls(await Kijker(bereik), vraag, lees, waarden);

    /// <summary>Hetzelfde, als een andere kijker.</summary>
    internal ValueTask<List<TUit>> LeesAls<TUit>(Kijker kijker, Sql vraag, Func<DbDataReader, TUit> lees, params object?[] waarden) =>
        database.Read(kijker.SleutelLijst, session => session.List(vraag, lees, [new TextList(kijker.SleutelLijst), .. waarden]));

    // Wie het tegelijk vraagt, wacht op hetzelfde antwoord.
    private Task<Kijker> Kijker()
    {
        lock (_slot)
            return _kijker ??= kijkers.Voor(aanroeper).AsTask();
    }

    private static object?[] Grenzen(Pagina pagina) => [pagina.Na ?? VoorAlles, pagina.Voor ?? NaAlles, pagina.Aantal + 1];
}
