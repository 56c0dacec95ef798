using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Storage.Lezen;

/// <summary>
/// Wat één aanroeper ziet. Alles wat gelezen wordt, gaat hierdoor: een rij die niet voor de kijker is, bestaat niet, ook niet in
/// een aantal of volgorde. Eén per verzoek.
/// </summary>
public sealed class Zicht(IDbContextFactory<Leesmodel> leesmodellen, Kijkers kijkers, Aanroeper? aanroeper)
{
    private Kijker? _kijker;

    /// <summary>Wie er kijkt.</summary>
    public async ValueTask<Kijker> KijkerAsync(CancellationToken ct) => _kijker ??= await kijkers.VoorAsync(aanroeper, ct);

    /// <summary>Vergeet de sleutels: een opdracht in dit verzoek kan ze veranderd hebben.</summary>
    public void Ververs() => _kijker = null;

    /// <summary>De rij met deze sleutel, of leeg wanneer zij er voor deze kijker niet is.</summary>
    public async Task<T?> ZoekAsync<T>(string sleutel, CancellationToken ct)
        where T : class, IRij<T> =>
        (await ZoekAsync<T>([sleutel], ct)).GetValueOrDefault(sleutel);

    /// <summary>De rijen met deze sleutels, voor zover zij er voor deze kijker zijn.</summary>
    public async Task<Dictionary<string, T>> ZoekAsync<T>(IReadOnlyList<string> sleutels, CancellationToken ct)
        where T : class, IRij<T>
    {
        await using var db = await leesmodellen.CreateDbContextAsync(ct);
        var rijen = await (await ZichtbaarAsync<T>(db, ct)).Where(Expressies.Een(T.Sleutel, sleutels)).ToListAsync(ct);
        return rijen.ToDictionary(T.Sleutel.Compile());
    }

    /// <summary>Een stuk van de lijst.</summary>
    public async Task<Blad<T>> BladAsync<T>(Expression<Func<T, bool>>? filter, Pagina pagina, CancellationToken ct)
        where T : class, IRij<T>
    {
        await using var db = await leesmodellen.CreateDbContextAsync(ct);
        var rijen = (await ZichtbaarAsync<T>(db, ct)).Where(filter ?? (_ => true));
        return (await Stuk(rijen, pagina).ToListAsync(ct)).Blad(pagina);
    }

    /// <summary>Hoeveel rijen de lijst voor deze kijker heeft.</summary>
    public async Task<int> AantalAsync<T>(Expression<Func<T, bool>>? filter, CancellationToken ct)
        where T : class, IRij<T>
    {
        await using var db = await leesmodellen.CreateDbContextAsync(ct);
        return await (await ZichtbaarAsync<T>(db, ct)).CountAsync(filter ?? (_ => true), ct);
    }

    /// <summary>Voor elk van deze ouders hetzelfde stuk van haar lijst, in één vraag aan de database.</summary>
    public async Task<Dictionary<string, Blad<T>>> BladPerOuderAsync<T>(
        Expression<Func<T, string>> ouder, Expression<Func<T, bool>>? alleen, IReadOnlyList<string> ouders, Pagina pagina, CancellationToken ct)
        where T : class, IRij<T>
    {
        await using var db = await leesmodellen.CreateDbContextAsync(ct);
        var zichtbaar = (await ZichtbaarAsync<T>(db, ct)).Where(alleen ?? (_ => true)).Where(Expressies.Een(ouder, ouders));
        var kinderen = Tussen(zichtbaar, pagina).Select(Expressies.MetOuder(ouder));
        var (sleutel, aantal) = (T.Sleutel, pagina.Aantal + 1);
        // Zo geschreven wordt het één vraag met een venster per ouder; een GroupBy met SelectMany kan EF niet vertalen.
        var eigen = kinderen.Select(kind => kind.Ouder).Distinct();
        var rijen = await (pagina.VanAchteren
            ? eigen.SelectMany(van => kinderen.Where(kind => kind.Ouder == van).Select(kind => kind.Rij).OrderByDescending(sleutel).Take(aantal))
            : eigen.SelectMany(van => kinderen.Where(kind => kind.Ouder == van).Select(kind => kind.Rij).OrderBy(sleutel).Take(aantal)))
            .ToListAsync(ct);
        var perOuder = rijen.ToLookup(ouder.Compile());
        return ouders.ToDictionary(van => van, van => Gesorteerd(perOuder[van], pagina).ToList().Blad(pagina));
    }

    /// <summary>Voor elk van deze ouders hoeveel rijen haar lijst heeft, in één vraag aan de database.</summary>
    public async Task<Dictionary<string, int>> AantalPerOuderAsync<T>(
        Expression<Func<T, string>> ouder, Expression<Func<T, bool>>? alleen, IReadOnlyList<string> ouders, CancellationToken ct)
        where T : class, IRij<T>
    {
        await using var db = await leesmodellen.CreateDbContextAsync(ct);
        var zichtbaar = (await ZichtbaarAsync<T>(db, ct)).Where(alleen ?? (_ => true)).Where(Expressies.Een(ouder, ouders));
        var aantallen = await zichtbaar.GroupBy(ouder).Select(groep => new { groep.Key, Aantal = groep.Count() }).ToListAsync(ct);
        return aantallen.ToDictionary(groep => groep.Key, groep => groep.Aantal);
    }

    private ValueTask<IQueryable<T>> ZichtbaarAsync<T>(Leesmodel db, CancellationToken ct)
        where T : class, IRij<T> => ZichtbaarAsync<T>(db, alleenGedeeld: false, ct);

    /// <summary>De ene plaats waar de database hoort wie er kijkt: de rijen die voor deze kijker bestaan.</summary>
    /// <param name="alleenGedeeld">Ook van de eigen organisatie alleen wat zij deelt.</param>
    internal async ValueTask<IQueryable<T>> ZichtbaarAsync<T>(Leesmodel db, bool alleenGedeeld, CancellationToken ct)
        where T : class, IRij<T>
    {
        var kijker = await KijkerAsync(ct);
        if (alleenGedeeld)
            kijker = kijker.AlleenGedeeld();
        var sleutels = kijker.Sleutels;
        var publieken = db.PubliekSleutels.Where(rij => sleutels.Contains(rij.Sleutel)).Select(rij => rij.Publiek);
        return db.Set<T>().AsNoTracking().Where(T.BestaatVoor(kijker, publieken));
    }

    private static IQueryable<T> Stuk<T>(IQueryable<T> rijen, Pagina pagina)
        where T : class, IRij<T>
    {
        var kandidaten = Tussen(rijen, pagina);
        return (pagina.VanAchteren ? kandidaten.OrderByDescending(T.Sleutel) : kandidaten.OrderBy(T.Sleutel)).Take(pagina.Aantal + 1);
    }

    private static IQueryable<T> Tussen<T>(IQueryable<T> rijen, Pagina pagina)
        where T : class, IRij<T>
    {
        if (pagina.Na is { } na)
            rijen = rijen.Where(Expressies.Na(T.Sleutel, na));
        return pagina.Voor is { } voor ? rijen.Where(Expressies.Voor(T.Sleutel, voor)) : rijen;
    }

    private static IEnumerable<T> Gesorteerd<T>(IEnumerable<T> rijen, Pagina pagina)
        where T : class, IRij<T>
    {
        var sleutel = T.Sleutel.Compile();
        return pagina.VanAchteren
            ? rijen.OrderByDescending(sleutel, StringComparer.Ordinal)
            : rijen.OrderBy(sleutel, StringComparer.Ordinal);
    }
}
