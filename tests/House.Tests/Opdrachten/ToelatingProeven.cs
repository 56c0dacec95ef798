using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Opdrachten;

/// <summary>Who may act for whom.</summary>
internal static class ToelatingProeven
{
    public static Stap Directory()
    {
        var directory = Guid.NewGuid().ToString();
        return Stap.Van(
            new { directory, groep = "beleid", organisatie = "GM0405", rol = "MEDEWERKER" },
            new { directory, groep = "beleid", organisatie = "GM0405", rol = "LEZER" },
            new { toelating = Verwacht(directory, "GM0405", "MEDEWERKER", groep: "beleid") });
    }

    public static Stap App()
    {
        var (client, directory) = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString());
        return Stap.Van(
            new { client, directory, organisatie = "GM0405", bereiken = new[] { "SCHRIJVEN", "KENNIS_LEZEN", "SCHRIJVEN" }, rol = "MEDEWERKER" },
            new { client, directory, organisatie = "GM0405", bereiken = new[] { "KENNIS_LEZEN" }, rol = "MEDEWERKER" },
            new { toelating = Verwacht(directory, "GM0405", "MEDEWERKER", client: client, bereiken: ["KENNIS_LEZEN", "SCHRIJVEN"]) });
    }

    public static Stap Opnemen()
    {
        var (sleutel, directory) = ($"bibliotheek-{Guid.NewGuid():N}", $"https://{Guid.NewGuid():N}.example");
        return Stap.Van(
            new { sleutel, soort = "PARTNER", naam = "Bibliotheek", directory, approl = "redactie", rol = "BEHEERDER" },
            new { sleutel = sleutel + "-anders", soort = "PARTNER", naam = "Bibliotheek", directory, rol = "BEHEERDER" },
            new { toelating = Verwacht(directory, sleutel, "BEHEERDER", approl: "redactie") });
    }

    public static async Task<Stap> Sluiten(DraaiendHuis huis)
    {
        var organisatie = await NieuweOrganisatie(huis);
        return Stap.Van(
            new { organisatie },
            new { organisatie = await NieuweOrganisatie(huis) },
            new { opgeruimd = true, organisatie = new { sleutel = organisatie } });
    }

    public static async Task<string> NieuweOrganisatie(DraaiendHuis huis)
    {
        var sleutel = $"partner-{Guid.NewGuid():N}";
        (await (await huis.Als("landelijk-ondersteuningsaanbod")).Opdracht(
            "organisatieOpnemen", new { sleutel, soort = "PARTNER", naam = $"Partner {sleutel}", directory = $"{Guid.NewGuid()}", rol = "BEHEERDER" })).Gelukt();
        return sleutel;
    }

    public static async Task<Stap> Intrekken(DraaiendHuis huis) => Stap.Van(
        new { toelatingId = await Nieuw(huis) }, new { toelatingId = await Nieuw(huis) }, new { ingetrokken = true });

    public static async Task<string> Nieuw(DraaiendHuis huis)
    {
        var landelijk = await huis.Als("landelijk-ondersteuningsaanbod");
        return (await landelijk.Opdracht("directoryToelaten", new { directory = Guid.NewGuid().ToString(), organisatie = "GM0405", rol = "LEZER" })).Id();
    }

    private static object Verwacht(
        string directory, string namens, string rol, string? groep = null, string? approl = null, string? client = null, string[]? bereiken = null) =>
        new { directory, groep, approl, persoon = (string?)null, client, namens, rol, bereiken = bereiken ?? [], organisatie = new { sleutel = namens } };
}
