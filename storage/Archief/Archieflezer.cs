using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text.Json;
using Regionetwerk.Storage.Gebeurtenissen;

namespace Regionetwerk.Storage.Archief;

/// <summary>
/// An archive that came in, of which nothing is believed: files of other names, sizes beyond the limits or other than announced, and bytes that
/// are not those of the manifest are refused. Nothing is unpacked to disk.
/// </summary>
public sealed class Archieflezer : IAsyncDisposable
{
    private readonly ZipArchive _zip;
    private readonly Archieflimieten _limieten;

    private Archieflezer(ZipArchive zip, Archieflimieten limieten, Manifest manifest) => (_zip, _limieten, Manifest) = (zip, limieten, manifest);

    /// <summary>What it says of itself.</summary>
    public Manifest Manifest { get; }

    /// <summary>Opens an archive and checks all of it.</summary>
    /// <exception cref="ArchiefException">It is not whole, or no archive of this version.</exception>
    public static async Task<Archieflezer> OpenAsync(string pad, Archieflimieten limieten, CancellationToken ct)
    {
        ZipArchive? zip = null;
        try
        {
            var bestand = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (bestand.Length > limieten.Bestand)
            {
                await bestand.DisposeAsync();
                throw new ArchiefException($"Het archief is {bestand.Length} bytes groot; het mogen er ten hoogste {limieten.Bestand} zijn.");
            }
            zip = await ZipArchive.CreateAsync(bestand, ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null, ct);
            var lezer = new Archieflezer(zip, limieten, await LeesManifestAsync(zip, limieten, ct));
            foreach (var een in lezer.Manifest.Bestanden)
                await lezer.KeurAsync(een, ct);
            return lezer;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException or JsonException or ArchiefException)
        {
            if (zip is not null)
                await zip.DisposeAsync();
            throw e as ArchiefException ?? new ArchiefException($"Het archief '{pad}' is niet te lezen: {e.Message}", e);
        }
    }

    /// <summary>The lines of a file, from the first.</summary>
    internal async IAsyncEnumerable<T> LeesAsync<T>(string naam, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var regel in RegelsAsync(Manifest.Bestanden.Single(een => een.Naam == naam), ct))
            yield return Ontleed<T>(naam, regel);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _zip.DisposeAsync();

    private static async Task<Manifest> LeesManifestAsync(ZipArchive zip, Archieflimieten limieten, CancellationToken ct)
    {
        var namen = zip.Entries.Select(een => een.FullName).ToList();
        if (!namen.ToHashSet(StringComparer.Ordinal).SetEquals([.. Archiefbestand.Alle, Manifest.Bestand]) || namen.Count != Archiefbestand.Alle.Length + 1)
            throw new ArchiefException($"Dit is geen archief van Regionetwerk: er hoort precies in te zitten: {Manifest.Bestand}, {string.Join(", ", Archiefbestand.Alle)}.");
        var ruimte = new byte[limieten.Manifest + 1];
        await using var bestand = await zip.GetEntry(Manifest.Bestand)!.OpenAsync(ct);
        var gelezen = await bestand.ReadAtLeastAsync(ruimte, ruimte.Length, throwOnEndOfStream: false, ct);
        var manifest = gelezen < ruimte.Length ? JsonSerializer.Deserialize<Manifest>(ruimte.AsSpan(0, gelezen), StoredJson.Options) : null;
        if (manifest is not { Formaat: Manifest.Naam })
            throw new ArchiefException("Dit is geen archief van Regionetwerk.");
        if (manifest.Versie != Manifest.Nu)
            throw new ArchiefException($"Het archief is van versie {manifest.Versie}; deze installatie leest versie {Manifest.Nu}.");
        if (!manifest.Bestanden.Select(een => een.Naam).SequenceEqual(Archiefbestand.Alle))
            throw new ArchiefException("De inhoudsopgave van het archief noemt andere bestanden dan er horen te zijn.");
        if (manifest.Bestanden.Any(een => een.Bytes < 0) || manifest.Bestanden.Sum(een => (decimal)een.Bytes) > limieten.Uitgepakt)
            throw new ArchiefException($"Het archief is uitgepakt groter dan de {limieten.Uitgepakt} bytes die het ten hoogste mag zijn.");
        return manifest;
    }

    private async Task KeurAsync(Manifestbestand bestand, CancellationToken ct)
    {
        using var afdruk = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var regels = 0L;
        await foreach (var regel in RegelsAsync(bestand, ct))
        {
            afdruk.AppendData(regel);
            afdruk.AppendData("\n"u8);
            regels++;
        }
        if (regels != bestand.Regels || !Convert.ToHexStringLower(afdruk.GetCurrentHash()).Equals(bestand.Sha256, StringComparison.OrdinalIgnoreCase))
            throw new ArchiefException($"Het bestand {bestand.Naam} in het archief is niet meer zoals het gemaakt is. Er is niets teruggezet.");
    }

    // What was announced is the most that is unpacked, whatever the zip itself says.
    private async IAsyncEnumerable<byte[]> RegelsAsync(Manifestbestand bestand, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var pijp = PipeReader.Create(await _zip.GetEntry(bestand.Naam)!.OpenAsync(ct));
        try
        {
            for (var bytes = 0L; ;)
            {
                var gelezen = await pijp.ReadAsync(ct);
                var rest = gelezen.Buffer;
                while (rest.PositionOf((byte)'\n') is { } einde)
                {
                    var regel = rest.Slice(0, einde).ToArray();
                    bytes += regel.Length + 1;
                    rest = rest.Slice(rest.GetPosition(1, einde));
                    yield return regel;
                }
                if (rest.Length > _limieten.Regel || bytes + rest.Length > bestand.Bytes)
                    throw new ArchiefException($"Het bestand {bestand.Naam} in het archief is groter dan de inhoudsopgave zegt, of heeft een regel van meer dan {_limieten.Regel} bytes.");
                if (gelezen.IsCompleted && (!rest.IsEmpty || bytes != bestand.Bytes))
                    throw new ArchiefException($"Het bestand {bestand.Naam} in het archief is niet heel.");
                pijp.AdvanceTo(rest.Start, rest.End);
                if (gelezen.IsCompleted)
                    yield break;
            }
        }
        finally
        {
            await pijp.CompleteAsync();
        }
    }

    private static T Ontleed<T>(string naam, byte[] regel)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(regel, StoredJson.Options) ?? throw new JsonException("null");
        }
        catch (JsonException e)
        {
            throw new ArchiefException($"Een regel van {naam} in het archief is niet te lezen: {e.Message}", e);
        }
    }
}
