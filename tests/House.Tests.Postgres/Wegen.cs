namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>The ways in that the table is held against: here those on which the database itself decides along, as everything above it was tried on SQLite.</summary>
internal static class Wegen
{
    public static IReadOnlyList<IWeg> Alle { get; } = [new Velden(), new Lijstweg(), new Zoekweg(), new Volgweg()];

    /// <summary>Of a part nothing is counted.</summary>
    public static bool Geteld => false;
}
