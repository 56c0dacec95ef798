using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Opdrachten;

/// <summary>Regelingen.</summary>
internal static class RegelingProeven
{
    /// <summary>What little is known of a regeling.</summary>
    public static object Inhoud { get; } = Met("2026-01-01");

    public static Stap Vastleggen()
    {
        var slug = $"regeling-{Guid.NewGuid():N}";
        return Stap.Van(new { slug, inhoud = Inhoud }, new { slug, inhoud = Met("2026-02-02") }, new { regeling = Verwacht(slug, 1, "2026-01-01") });
    }

    public static async Task<Stap> Herzien(DraaiendHuis huis)
    {
        var slug = $"regeling-{Guid.NewGuid():N}";
        (await (await huis.Als("landelijk-ondersteuningsaanbod")).Opdracht("regelingVastleggen", new { slug, inhoud = Inhoud })).Gelukt();
        return Stap.Van(
            new { slug, inhoud = Met("2026-03-03") }, new { slug, inhoud = Met("2026-04-04") }, new { regeling = Verwacht(slug, 2, "2026-03-03") });
    }

    private static object Met(string peildatum) => new
    {
        naam = "Regeling",
        bron = "FONDS",
        van = "2026-01-01",
        doorschuiven = "ONBEKEND",
        bronvermelding = "Voor een test",
        peildatum,
        onbekend = new[] { "Het einde" },
    };

    private static object Verwacht(string slug, int versie, string peildatum) => new
    {
        slug,
        huidig = new
        {
            versie,
            naam = "Regeling",
            bron = "FONDS",
            van = "2026-01-01",
            tot = (string?)null,
            doorschuiven = "ONBEKEND",
            peildatum,
            onbekend = new[] { "Het einde" },
        },
    };
}
