using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Regionetwerk.Storage.Gebeurtenissen;

namespace Regionetwerk.Storage.Archief;

/// <summary>Writes the files of an archive one after the other, as they come, and remembers what the manifest has to say of them.</summary>
internal sealed class Bestandsschrijver(ZipArchive zip)
{
    private static readonly byte[] Regeleinde = "\n"u8.ToArray();

    public ImmutableArray<Manifestbestand> Geschreven { get; private set; } = [];

    public async Task SchrijfAsync<T>(string naam, IAsyncEnumerable<T> regels, CancellationToken ct)
    {
        using var afdruk = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (aantal, bytes) = (0L, 0L);
        await using (var bestand = await zip.CreateEntry(naam, CompressionLevel.Fastest).OpenAsync(ct))
        {
            await foreach (var regel in regels.WithCancellation(ct))
            {
                foreach (var deel in new[] { JsonSerializer.SerializeToUtf8Bytes(regel, StoredJson.Options), Regeleinde })
                {
                    afdruk.AppendData(deel);
                    bytes += deel.Length;
                    await bestand.WriteAsync(deel, ct);
                }
                aantal++;
            }
        }
        Geschreven = Geschreven.Add(new(naam, aantal, bytes, Convert.ToHexStringLower(afdruk.GetCurrentHash())));
    }

    public async Task SluitAfAsync(Manifest manifest, CancellationToken ct)
    {
        await using var bestand = await zip.CreateEntry(Manifest.Bestand).OpenAsync(ct);
        await bestand.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(manifest, StoredJson.Options), ct);
    }
}
