namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>
/// The table beside the schema, <c>tests/snapshots/afscherming.tsv</c>: for each record and circle, and each field with a rule of its own,
/// whether it exists for each kind of caller.
/// </summary>
public sealed class Verwachtingen
{
    private readonly Dictionary<string, string[]> _regels;

    private Verwachtingen(Dictionary<string, string[]> regels) => _regels = regels;

    /// <summary>Where it is.</summary>
    public static string Bestand { get; } = Path.Combine(House.Tests.Huis.Hoofdmap, "tests", "snapshots", "afscherming.tsv");

    /// <summary>The first line.</summary>
    public static string Kop { get; } = string.Join('\t', ["wat", "deling", .. Kijkersoort.Alle.Select(een => een.Naam)]);

    /// <summary>Reads it as it was agreed on.</summary>
    public static Verwachtingen Lees() => new(
        (File.Exists(Bestand) ? File.ReadAllLines(Bestand) : [])
        .Skip(1)
        .Select(regel => regel.Split('\t'))
        .ToDictionary(cellen => $"{cellen[0]}\t{cellen[1]}", cellen => cellen[2..]));

    /// <summary>Whether this exists for that caller; nothing does that the table does not name.</summary>
    public bool Ziet(Uitgestald record, Kijkersoort kijker) =>
        _regels.TryGetValue($"{record.Soort}\t{record.Deling}", out var cellen)
        && cellen.ElementAtOrDefault(Kijkersoort.Alle.IndexOf(kijker)) is "ja";

    /// <summary>Whether the table names it.</summary>
    public bool Noemt(Uitgestald record) => _regels.ContainsKey($"{record.Soort}\t{record.Deling}");
}
