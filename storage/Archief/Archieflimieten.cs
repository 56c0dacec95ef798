namespace Regionetwerk.Storage.Archief;

/// <summary>What an archive that comes in may be at most. It says itself how large its files are; it is believed no further than this.</summary>
public sealed record Archieflimieten
{
    /// <summary>The file, in bytes.</summary>
    public long Bestand { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>All that is in it, unpacked, in bytes.</summary>
    public long Uitgepakt { get; init; } = 40L * 1024 * 1024 * 1024;

    /// <summary>One line, in bytes.</summary>
    public int Regel { get; init; } = 4 * 1024 * 1024;

    /// <summary>The manifest, in bytes.</summary>
    public int Manifest { get; init; } = 64 * 1024;
}
