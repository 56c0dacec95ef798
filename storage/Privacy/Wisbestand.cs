using System.Globalization;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Privacy;

/// <summary>
/// <c>gewist.log</c> in the data folder: what was erased, a line each, beside the books. Whoever puts a backup back leaves this file where it
/// is; what it names is erased again.
/// </summary>
public sealed class Wisbestand(OpslagOpties opties)
{
    /// <summary>Where it is.</summary>
    public string Pad { get; } = Path.GetFullPath(Path.Combine(opties.Map, "gewist.log"));

    /// <summary>Adds to it, and waits until that is on disk.</summary>
    public async Task AddAsync(IReadOnlyList<Gewist> records, CancellationToken ct)
    {
        if (records.Count == 0)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(Pad)!);
        await using var bestand = new FileStream(Pad, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        await using (var schrijver = new StreamWriter(bestand, leaveOpen: true))
        {
            foreach (var gewist in records)
                await schrijver.WriteAsync($"{Regel(gewist)}\n".AsMemory(), ct);
        }
        bestand.Flush(flushToDisk: true);
    }

    /// <summary>What it says; nothing when it is not there.</summary>
    public IReadOnlyList<Guid> Lees() => File.Exists(Pad) ? Lees(Pad) : [];

    /// <summary>What such a file says. A last line that was cut off is left out.</summary>
    /// <exception cref="InvalidDataException">It is another file.</exception>
    public static IReadOnlyList<Guid> Lees(string pad)
    {
        var regels = File.ReadAllText(pad).Split('\n');
        return [.. regels.SkipLast(1).Where(regel => regel.Length > 0).Select((regel, nummer) => Record(regel)
            ?? throw new InvalidDataException($"Regel {nummer + 1} van {pad} is geen moment met een sleutel."))];
    }

    /// <summary>One line: when, and which record.</summary>
    public static string Regel(Gewist gewist) => $"{gewist.Op.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)} {gewist.Record:N}";

    private static Guid? Record(string regel) =>
        regel.TrimEnd('\r').Split(' ') is [_, var id] && Guid.TryParseExact(id, "N", out var record) ? record : null;
}
