namespace Regionetwerk.Storage.Zoeken;

/// <summary>Alles wat te vinden is.</summary>
internal static class Zoekbronnen
{
    public static IReadOnlyList<IZoekbron> Alle { get; } =
    [
        new GemeenteZoekbron(), new AanpakZoekbron(), new RegelingZoekbron(), new ProgrammaZoekbron(), new KennisZoekbron(), new BijeenkomstZoekbron(),
    ];
}
