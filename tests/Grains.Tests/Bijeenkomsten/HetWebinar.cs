using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Bijeenkomsten;

/// <summary>Een webinar van Hoorn met twee plaatsen, op 3 juli 2025 om half tien. Nu is het de avond ervoor.</summary>
internal static class HetWebinar
{
    public static readonly DateTimeOffset Nu = new(2025, 7, 2, 18, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Aanvang = new(2025, 7, 3, 7, 30, 0, TimeSpan.Zero);

    public static BijeenkomstInhoud Inhoud { get; } = new(
        BijeenkomstSoort.Webinar,
        "Samenwerken met ouders",
        new(2025, 7, 3),
        new(9, 30),
        new(11, 0),
        2,
        null,
        [new(new(9, 35), new(10, 0), "Presentatie", [new("Lector", "Hogeschool Rotterdam")])]);

    public static BijeenkomstTeksten Teksten { get; } = new(null, "https://example.nl/webinar", null, "Microfoon uit.");

    public static BijeenkomstAangekondigd Aangekondigd { get; } = new(BijeenkomstId, Hoorn, Inhoud, Deling.Openbaar);

    public static Guid Wie(int nummer) => new($"0190a000-0000-7000-8000-00000001{nummer:0000}");

    public static string Geheim(int nummer) => $"geheim-{nummer}";

    public static AanmeldingGevraagd Gevraagd(int nummer) => new(BijeenkomstId, Wie(nummer), Aanmeldgeheim.Afdruk(Geheim(nummer)), Nu);

    /// <summary>Zoveel mensen die bevestigden; wie er boven de twee is, wacht.</summary>
    public static Gebeurtenis[] Bevestigd(int aantal) =>
    [
        Aangekondigd,
        .. Enumerable.Range(1, aantal).SelectMany(nummer => (Gebeurtenis[])[Gevraagd(nummer), new AanmeldingBevestigd(BijeenkomstId, Wie(nummer), nummer > 2)]),
    ];
}
