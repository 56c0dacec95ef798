using System.Collections.Immutable;

namespace Regionetwerk.Storage.Archief;

/// <summary>What is in an archive: <c>manifest.json</c>, the last file in it.</summary>
/// <param name="Formaat">Always <see cref="Naam"/>.</param>
/// <param name="Versie">Of the archive; <see cref="Nu"/>.</param>
/// <param name="Organisatie">Whose it is.</param>
/// <param name="Gemaakt">When.</param>
/// <param name="Bestanden">Every other file.</param>
public sealed record Manifest(string Formaat, int Versie, string Organisatie, DateTimeOffset Gemaakt, ImmutableArray<Manifestbestand> Bestanden)
{
    /// <summary>Says that it is one of ours.</summary>
    public const string Naam = "regionetwerk-archief";

    /// <summary>The version that is written, and the only one that is read.</summary>
    public const int Nu = 1;

    /// <summary>The file that holds the manifest.</summary>
    public const string Bestand = "manifest.json";
}

/// <summary>A file of lines of JSON.</summary>
/// <param name="Naam">In the archive.</param>
/// <param name="Regels">How many.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Sha256">Of its bytes, in hexadecimal digits.</param>
public sealed record Manifestbestand(string Naam, long Regels, long Bytes, string Sha256);
