using System.Data.Common;
using System.Text.Json;
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
    private Kijker? _kijker;

    /// <summary>Wie er kijkt.</summary>
    public Kijker Kijker => _kijker ??= kijkers.Voor(aanroeper);

    /// <summary>Vergeet de sleutels: een opdracht in dit verzoek kan ze veranderd hebben.</summary>
    public void Ververs() => _kijker = null;

    /// <summary>De rij met deze sleutel, of leeg wanneer zij er voor deze kijker niet is.</summary>
    public T? Zoek<T>(string sleutel)
        where T : class, IRij<T> => Zoek<T>([sleutel]).GetValueOrDefault(sleutel);

    /// <summary>De rijen met deze sleutels, voor zover zij er voor deze kijker zijn.</summary>
    public Dictionary<string, T> Zoek<T>(IReadOnlyList<string> sleutels)
        where T : class, IRij<T> =>
        Lees(Vragen<T>.Zoek, T.Vorm.Lees, Lijst(sleutels)).ToDictionary(T.Vorm.SleutelVan);

    /// <summary>Een stuk van de lijst.</summary>
    public Blad<T> Blad<T>(Pagina pagina, Voorwaarde? voorwaarde = null)
        where T : class, IRij<T>
    {
        voorwaarde ??= Voorwaarde.Geen;
        return Lees(
            Vragen<T>.Blad(pagina, voorwaarde), T.Vorm.Lees, [pagina.Na, pagina.Voor, pagina.Aantal + 1, .. voorwaarde.Waarden]).Blad(pagina);
    }

    /// <summary>Hoeveel rijen de lijst voor deze kijker heeft.</summary>
    public int Aantal<T>(Voorwaarde? voorwaarde = null)
        where T : class, IRij<T>
    {
        voorwaarde ??= Voorwaarde.Geen;
        return Lees(Vragen<T>.Aantal(voorwaarde), rij => rij.GetInt32(0), [.. voorwaarde.Waarden])[0];
    }

    /// <summary>Voor elk van deze ouders hetzelfde stuk van haar lijst, in één vraag aan de database.</summary>
    /// <param name="ouder">De kolom, of uitdrukking, die de ouder aanwijst.</param>
    public Dictionary<string, Blad<T>> BladPerOuder<T>(string ouder, IReadOnlyList<string> ouders, Pagina pagina)
        where T : class, IRij<T>
    {
        var vraag = Vragen<T>.BladPerOuder(ouder, pagina);
        var perOuder = Lees(
            vraag,
            rij => (Ouder: rij.GetString(rij.GetOrdinal("ouder")), Rij: T.Vorm.Lees(rij)),
            pagina.Na,
            pagina.Voor,
            pagina.Aantal + 1,
            Lijst(ouders)).ToLookup(paar => paar.Ouder, paar => paar.Rij);
        return ouders.ToDictionary(sleutel => sleutel, sleutel => perOuder[sleutel].ToList().Blad(pagina));
    }

    /// <summary>Voor elk van deze ouders hoeveel rijen haar lijst heeft, in één vraag aan de database.</summary>
    public Dictionary<string, int> AantalPerOuder<T>(string ouder, IReadOnlyList<string> ouders)
        where T : class, IRij<T> =>
        Lees(Vragen<T>.AantalPerOuder(ouder), rij => (rij.GetString(0), rij.GetInt32(1)), Lijst(ouders)).ToDictionary();

    /// <summary>Stelt een vraag waarin <c>$1</c> de sleutels van de kijker zijn.</summary>
    internal List<TUit> Lees<TUit>(Sql vraag, Func<DbDataReader, TUit> lees, params ReadOnlySpan<object?> waarden) =>
        LeesAls(Kijker, vraag, lees, waarden);

    /// <summary>Hetzelfde, als een andere kijker.</summary>
    internal List<TUit> LeesAls<TUit>(Kijker kijker, Sql vraag, Func<DbDataReader, TUit> lees, params ReadOnlySpan<object?> waarden)
    {
        using var lease = database.Read();
        using var rij = lease.Session.Query(vraag, [kijker.SleutelLijst, .. waarden]);
        List<TUit> uit = [];
        while (rij.Read())
            uit.Add(lees(rij));
        return uit;
    }

    /// <summary>Een lijst als één parameter.</summary>
    internal static string Lijst(IReadOnlyList<string> waarden) => JsonSerializer.Serialize(waarden);
}
