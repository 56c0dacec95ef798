namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>The ways in that the table is held against: on SQLite all that there are.</summary>
internal static class Wegen
{
    public static IReadOnlyList<IWeg> Alle { get; } =
    [
        new Velden(), new Lijstweg(), new Sleutelweg(), new Zoekweg(), new Adresweg(), new Agendaweg(), new Opdrachtweg(), new Cursorweg(), new Geheugenweg(), new Vijandvraag(), new Vijandopdracht(),
        new Vijandadres(), new Volgweg(),
    ];

    /// <summary>What is counted is counted here.</summary>
    public static bool Geteld => true;
}
