using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Regionetwerk.Api.Paginas.Opmaak;

/// <summary>
/// Style sheets and scripts, from inside the assembly: the working directory is the user's. Their address holds a hash of all of them, so that a
/// browser may keep them for ever, and a script that imports another gets the one of the same version.
/// </summary>
public sealed class Opmaakbestanden
{
    private const string Voorvoegsel = "Paginas/Opmaak/";
    private const string VoorAltijd = "public, max-age=31536000, immutable";
    private const int Hashlengte = 12;

    private readonly FrozenDictionary<string, byte[]> _bestanden;
    private readonly string _hash;

    /// <summary>Reads them.</summary>
    public Opmaakbestanden()
    {
        var assembly = typeof(Opmaakbestanden).Assembly;
        var namen = assembly.GetManifestResourceNames().Where(naam => naam.StartsWith(Voorvoegsel, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        _bestanden = namen.ToFrozenDictionary(naam => naam[Voorvoegsel.Length..], naam => Ingebed.Bytes(naam));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (naam, inhoud) in _bestanden.OrderBy(bestand => bestand.Key, StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(naam));
            hash.AppendData(inhoud);
        }
        _hash = Convert.ToHexStringLower(hash.GetHashAndReset())[..Hashlengte];
    }

    /// <summary>The names of the files.</summary>
    public IEnumerable<string> Namen => _bestanden.Keys;

    /// <summary>Where the file of this name is.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public string Adres(string naam) =>
        _bestanden.ContainsKey(naam) ? $"/opmaak/{_hash}/{naam}" : throw new ArgumentException($"There is no file {naam}.", nameof(naam));

    internal void Map(IEndpointRouteBuilder app) => app.MapMethods("/opmaak/{hash}/{naam}", ["GET", "HEAD"], Antwoord).DisableRateLimiting();

    private IResult Antwoord(string hash, string naam, HttpResponse antwoord)
    {
        if (!_bestanden.TryGetValue(naam, out var inhoud))
            return TypedResults.NotFound();
        // A page of another version, during an update: better a file of now than none, but not to be kept under that name.
        antwoord.Headers.CacheControl = hash == _hash ? VoorAltijd : "no-cache";
        return TypedResults.Bytes(inhoud, Soort(naam));
    }

    private static string Soort(string naam) => Path.GetExtension(naam) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".mjs" => "text/javascript; charset=utf-8",
        _ => "image/svg+xml",
    };
}
