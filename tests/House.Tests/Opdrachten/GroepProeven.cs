using Regionetwerk.House.Tests.Draaien;
using static Regionetwerk.House.Tests.Draaien.Inrichting;

namespace Regionetwerk.House.Tests.Opdrachten;

/// <summary>Netwerken and werkgroepen, and who is in them.</summary>
internal static class GroepProeven
{
    private const string Hoorn = "GM0405";
    private const string Groningen = "GM0014";
    private static readonly object HoornZelf = new { sleutel = Hoorn };

    public static Stap Netwerk()
    {
        var naam = Nieuw("Netwerk");
        return Stap.Van(
            new { soort = "LEERKRING", naam, zichtbaarheid = "LANDELIJK" },
            new { soort = "REGIO", naam, zichtbaarheid = "LANDELIJK" },
            new { netwerk = new { naam, soort = "LEERKRING", zichtbaarheid = "LANDELIJK", oprichter = HoornZelf, leden = Leden(("LID", "LID", Hoorn)) } });
    }

    public static Stap Werkgroep()
    {
        var naam = Nieuw("Werkgroep");
        return Stap.Van(
            new { soort = "LEA", niveau = "BESTUURLIJK", naam, gemeente = Hoorn },
            new { soort = "VVE", niveau = "BESTUURLIJK", naam, gemeente = Hoorn },
            new
            {
                werkgroep = new
                {
                    naam,
                    soort = "LEA",
                    niveau = "BESTUURLIJK",
                    zichtbaarheid = "INTERN",
                    gemeente = new { code = Hoorn },
                    oprichter = HoornZelf,
                    leden = Leden(("TREKKER", "LID", Hoorn)),
                },
            });
    }

    public static async Task<Stap> LidUitnodigen(DraaiendHuis huis)
    {
        var naam = Nieuw("Werkgroep");
        var groepId = await (await huis.Als(Hoorn)).Werkgroep(naam: naam);
        return Stap.Van(
            new { groepId, organisatie = Groningen, rol = "TREKKER" },
            new { groepId, organisatie = "GM0599", rol = "TREKKER" },
            new
            {
                groep = new
                {
                    __typename = "Werkgroep",
                    naam,
                    werkgroepsoort = "LEA",
                    niveau = "UITVOEREND",
                    zichtbaarheid = "INTERN",
                    leden = Leden(("TREKKER", "UITGENODIGD", Groningen), ("TREKKER", "LID", Hoorn)),
                },
            });
    }

    public static async Task<Stap> Aanvaarden(DraaiendHuis huis)
    {
        var naam = Nieuw("Netwerk");
        var (groepId, anderId) = (await Uitnodiging(huis, naam), await Uitnodiging(huis, Nieuw("Netwerk")));
        return Stap.Van(
            new { groepId },
            new { groepId = anderId },
            new
            {
                groep = new
                {
                    __typename = "Netwerk",
                    naam,
                    soort = "REGIO",
                    zichtbaarheid = "INTERN",
                    leden = Leden(("LID", "LID", Groningen), ("LID", "LID", Hoorn)),
                },
            });
    }

    public static async Task<Stap> Beeindigen(DraaiendHuis huis)
    {
        var groningen = await huis.Als(Groningen);
        var (groepId, anderId) = (await Uitnodiging(huis, Nieuw("Netwerk")), await Uitnodiging(huis, Nieuw("Netwerk")));
        await groningen.Aanvaard(groepId);
        await groningen.Aanvaard(anderId);
        return Stap.Van(new { groepId }, new { groepId = anderId }, new { groep = (object?)null });
    }

    private static async Task<string> Uitnodiging(DraaiendHuis huis, string naam)
    {
        var hoorn = await huis.Als(Hoorn);
        var groepId = await hoorn.Netwerk(naam: naam);
        await hoorn.NodigUit(groepId, Groningen);
        return groepId;
    }

    private static object Leden(params (string Rol, string Status, string Sleutel)[] leden) => new
    {
        totalCount = leden.Length,
        nodes = leden.Select(lid => new { rol = lid.Rol, status = lid.Status, organisatie = new { sleutel = lid.Sleutel } }),
    };
}
