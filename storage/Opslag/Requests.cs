using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Orleans;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Gebeurtenissen;

namespace Regionetwerk.Storage.Opslag;

/// <summary>Requests that were carried out, so that the same one again gets the same answer.</summary>
internal static class Requests
{
    private static readonly Sql Find = new("SELECT payload, key FROM requests WHERE organisatie = $1 AND id = $2 AND at >= $3");

    private static readonly Sql Insert = new("""
        INSERT INTO requests (organisatie, id, payload, key, at) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (organisatie, id) DO UPDATE SET payload = excluded.payload, key = excluded.key, at = excluded.at WHERE requests.at < $6
        """) { IsExpectation = true };

    private static readonly Sql ForgetOld = new("""
        DELETE FROM requests
        WHERE at < $1 AND (organisatie, id) IN (SELECT organisatie, id FROM requests WHERE at < $1 ORDER BY at LIMIT $2)
        """);

    /// <summary>SHA-256 of what was asked of which actor, whatever id it was given.</summary>
    public static byte[] Hash(Request request)
    {
        var type = request.Payload.GetType();
        var name = type.GetCustomAttribute<AliasAttribute>(inherit: false)?.Alias ?? type.Name;
        var command = JsonSerializer.Serialize(request.Payload, type, StoredJson.Canonical);
        return SHA256.HashData(Encoding.UTF8.GetBytes($"{request.Actor}\n{name}\n{command}"));
    }

    /// <summary>What was answered before, or <see langword="null"/> when the request is new.</summary>
    /// <param name="since">What was answered before this, in milliseconds since 1970, is forgotten.</param>
    public static ValueTask<AppendResult?> Earlier(Session session, Request request, byte[] hash, long since) => session.First(
        Find,
        row => row.GetFieldValue<byte[]>(0).AsSpan().SequenceEqual(hash)
            ? (AppendResult)new AppendResult.Repeated(row.GetString(1))
            : new AppendResult.RequestIdTaken(),
        request.Organisatie,
        request.Id,
        since);

    /// <summary>Keeps the answer to a request that is new, or so old that its answer is forgotten.</summary>
    /// <exception cref="RowsException">The same request was carried out by another node just now.</exception>
    public static ValueTask Remember(Session session, Request request, byte[] hash, string key, long at, long since) =>
        session.RunOne(Insert, request.Organisatie, request.Id, hash, key, at, since);

    /// <summary>Forgets some of what is too old.</summary>
    public static ValueTask<int> Forget(Session session, long before, int most) => session.RunNow(ForgetOld, before, most);
}
