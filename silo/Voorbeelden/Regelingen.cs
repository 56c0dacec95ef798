using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Regelingen;
using static Regionetwerk.Silo.Voorbeelden.VoorbeeldBudget;

namespace Regionetwerk.Silo.Voorbeelden;

/// <summary>What public sources say of the schemes that the texts name. What no source was found for is said to be unknown.</summary>
internal static class Regelingen
{
    public const string Goab = "goab-2023-2026";
    public const string KansrijkeWijk1 = "kansrijke-wijk-2023-2025";
    public const string KansrijkeWijk2 = "kansrijke-wijk-2026-2028";
    public const string Brugfunctionaris = "subsidieregeling-brugfunctionaris";

    private const string Sisa = "Via SiSa, de verantwoording van specifieke uitkeringen (artikel 17a Financiële-verhoudingswet)";
    private const string VoorSisa = "15 juli na het jaar (Regeling informatieverstrekking sisa, tekst van 2016)";

    // The day on which the sources of anchors.md were gathered.
    private static readonly DateOnly Gelezen = new(2026, 11, 20);

    public static async Task Laad(VoorbeeldDeelnemer loa)
    {
        await loa.Regeling(Goab, new(
            "Specifieke uitkering gemeentelijk onderwijsachterstandenbeleid, periode 2023-2026",
            Bron.Goab,
            Begin(2023),
            Eind(2026),
            Doorschuiven.Ja,
            Sisa,
            AanvraagTot: null,
            VoorSisa,
            VerantwoordenVoorDatum: null,
            "Besluit specifieke uitkeringen gemeentelijk onderwijsachterstandenbeleid, Stb. 2018, 315 (BWBR0041370); goab.eu, vragen over doorschuiven: binnen een periode mag het",
            "https://goab.eu/vragen/goa-middelen-doorschuiven",
            Gelezen,
            ["De code in SiSa", "De tekst van de huidige bepaling over terugbetalen", "Of geld van 2026 naar 2027 mag", "De regels van de volgende periode"]));
        await loa.Regeling(KansrijkeWijk1, new(
            "Regeling kansrijke wijk, eerste tranche 2023-2025",
            Bron.SpukKansrijkeWijk,
            Begin(2023),
            Eind(2025),
            Doorschuiven.Onbekend,
            Sisa,
            AanvraagTot: null,
            VoorSisa,
            VerantwoordenVoorDatum: null,
            "Regeling kansrijke wijk van 26 juni 2023, Stcrt. 2023, 17605, op grond van Stb. 2022, 452",
            Link: null,
            Gelezen,
            ["De code in SiSa", "Of geld van een jaar naar een volgend jaar mag", "De bepaling over terugbetalen"]));
        await loa.Regeling(KansrijkeWijk2, new(
            "Regeling kansrijke wijk, tweede tranche 2026-2028",
            Bron.SpukKansrijkeWijk,
            Begin(2026),
            Eind(2028),
            Doorschuiven.Onbekend,
            Sisa,
            AanvraagTot: null,
            VoorSisa,
            VerantwoordenVoorDatum: null,
            "Stcrt. 2025, 20924, gewijzigd bij Stcrt. 2025, 32385",
            Link: null,
            Gelezen,
            ["De code in SiSa", "De definitieve tekst over doorschuiven: volgens het ontwerp mag het tot en met 2028 (gemeente.nu)", "De bepaling over terugbetalen"]));
        await loa.Regeling(Brugfunctionaris, new(
            "Subsidieregeling brugfunctionaris",
            Bron.SubsidieregelingBrugfunctionaris,
            new DateOnly(2024, 8, 1),
            new DateOnly(2027, 7, 31),
            Doorschuiven.Onbekend,
            Verantwoording: null,
            AanvraagTot: new DateOnly(2024, 2, 16),
            VerantwoordenVoor: null,
            VerantwoordenVoorDatum: null,
            "dus-i.nl, nieuwsbrieven van OCW, vo-raad.nl (2 juli 2025): aanvragen door het schoolbestuur van 8 januari tot en met 16 februari 2024, voor drie jaar",
            Link: null,
            Gelezen,
            [
                "De eerste dag: hier afgeleid van drie schooljaren, tot het eind van 2026-2027",
                "Het bedrag per school",
                "De stand van de verlenging sinds juli 2025",
                "Hoe en wanneer wordt verantwoord",
            ]));
    }
}
