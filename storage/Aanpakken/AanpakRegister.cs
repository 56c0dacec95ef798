using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Regionetwerk.Grains.Aanpakken;

namespace Regionetwerk.Storage.Aanpakken;

/// <summary>
/// The catalogue: the aanpakken and kaders of the five texts, immutable, from the reference files that the product carries. As with the
/// gemeenten there is no table of it: what is shipped is what is shown.
/// </summary>
public sealed partial class AanpakRegister
{
    private static readonly Lazy<AanpakRegister> ingebouwd = new(static () =>
    {
        using var aanpakken = AanpakkenBestand.Open();
        using var kaders = KadersBestand.Open();
        return new(AanpakkenBestand.Lees(aanpakken), KadersBestand.Lees(kaders), aanpakken.Kop("bronvermelding"));
    });

    private readonly FrozenDictionary<string, AanpakGegevens> opSlug;
    private readonly FrozenDictionary<string, TagGegevens> opSleutel;

    private AanpakRegister(IEnumerable<AanpakGegevens> aanpakken, IReadOnlyList<KaderGegevens> kaders, string bronvermelding)
    {
        (Kaders, Bronvermelding) = ([.. kaders], bronvermelding);
        opSleutel = Kaders.SelectMany(kader => kader.Tags).ToFrozenDictionary(tag => tag.Sleutel);
        Alle = [.. aanpakken.Select(MetTags)];
        opSlug = Alle.ToFrozenDictionary(aanpak => aanpak.Slug);
    }

    /// <summary>The catalogue that is built into the product; read at first use, in milliseconds, and shared.</summary>
    public static AanpakRegister Ingebouwd => ingebouwd.Value;

    /// <summary>All aanpakken, in the order of their slug.</summary>
    public ImmutableArray<AanpakGegevens> Alle { get; }

    /// <summary>All kaders, in the order of the file.</summary>
    public ImmutableArray<KaderGegevens> Kaders { get; }

    /// <summary>Where the catalogue comes from.</summary>
    public string Bronvermelding { get; }

    /// <summary>Reads a catalogue from elsewhere than the built-in files, in the same format.</summary>
    /// <exception cref="InvalidDataException">A fault in a file, with its name and line number, or a tag that no kader has.</exception>
    public static AanpakRegister Lees(TextReader aanpakken, TextReader kaders)
    {
        using var aanpakkenBestand = AanpakkenBestand.Open(aanpakken);
        using var kadersBestand = KadersBestand.Open(kaders);
        return new(AanpakkenBestand.Lees(aanpakkenBestand), KadersBestand.Lees(kadersBestand), aanpakkenBestand.Kop("bronvermelding"));
    }

    /// <summary>The aanpak of this slug; null when the texts do not name it.</summary>
    public AanpakGegevens? Vind(string slug) => opSlug.GetValueOrDefault(slug);

    /// <summary>The kader of this slug.</summary>
    public KaderGegevens? VindKader(string slug) => Kaders.FirstOrDefault(kader => kader.Slug == slug);

    /// <summary>The tag of this key, <c>kader:tag</c>.</summary>
    public TagGegevens? VindTag(string sleutel) => opSleutel.GetValueOrDefault(sleutel);

    // Dimensies and doelgroepen are tags too, as far as a kader has them; they stand in the file once.
    private AanpakGegevens MetTags(AanpakGegevens aanpak)
    {
        string[] tags = [.. aanpak.Tags, .. aanpak.Dimensies.Select(Tag), .. aanpak.Doelgroepen.Select(Tag).Where(opSleutel.ContainsKey)];
        return tags.FirstOrDefault(tag => !opSleutel.ContainsKey(tag) && VindKader(tag) is null) is { } onbekend
            ? throw new InvalidDataException($"{aanpak.Slug}: geen kader heeft de tag '{onbekend}'.")
            : aanpak with { Tags = [.. tags] };
    }

    private static string Tag(Dimensie dimensie) => $"dimensies:{Kebab(dimensie)}";

    private static string Tag(Doelgroep doelgroep) => $"doelgroepen:{Kebab(doelgroep)}";

    private static string Kebab<T>(T waarde)
        where T : struct, Enum => Hoofdletter().Replace(waarde.ToString(), "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Hoofdletter();
}
