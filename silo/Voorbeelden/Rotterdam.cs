using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using static Regionetwerk.Silo.Voorbeelden.VoorbeeldBudget;

namespace Regionetwerk.Silo.Voorbeelden;

/// <summary>Rotterdam: the guide 003. Bridge is the only money in it, and long over: 2026 shows that nothing is in that selection.</summary>
internal static class Rotterdam
{
    public const string Code = "GM0599";

    public static async Task Laad(Func<string, VoorbeeldDeelnemer> deelnemer)
    {
        var rotterdam = deelnemer(Code);

        // 003, «Ouders en loopbaanoriëntatie»: Rotterdam-Zuid got a European subsidy; school years 2017-2018 and 2018-2019.
        var (van, tot) = (new DateOnly(2017, 8, 1), new DateOnly(2019, 7, 31));
        var bridge = await rotterdam.Programma("bridge", new(
            "Bridge: ouders en loopbaanoriëntatie",
            Aanpak: "bridge",
            Gemeente: null,
            van,
            tot,
            LeeftijdVan: null,
            LeeftijdTot: null,
            DirectVve: false,
            Sectoren: [Sector.PO, Sector.VO, Sector.MBO],
            Deling.Openbaar));
        await rotterdam.Betaal("bridge", bridge, new(
            Bron.EU,
            "Europese subsidie onder de titel Bridge, Rotterdam-Zuid (bron: 003, Ouders en loopbaanoriëntatie)",
            van,
            tot,
            Deling.Openbaar,
            (2017, 100_000),
            (2018, 250_000),
            (2019, 150_000)));
        await rotterdam.VerklaarVolledig(2018);

        // 003, «Thuis in Taal»; 004, «Rotterdamse inspiratie»: leerkringen since 2018. No money is named.
        await ZonderGeld(rotterdam, "Thuis in Taal", "thuis-in-taal", Begin(2018), [Sector.VVE, Sector.PO]);
        // 003, part B, «Ouders in de wijk»; the guide describes school year 2017-2018. No money is named.
        await ZonderGeld(rotterdam, "Wijkacademie Opvoeden", "wijkacademie-opvoeden", van, [Sector.PO, Sector.VO]);
        await deelnemer(Landelijk.HogeschoolRotterdam).Contact("thuis-in-taal", "Leerkring Thuis in Taal", Deling.Landelijk);
    }

    private static Task<Guid> ZonderGeld(
        VoorbeeldDeelnemer rotterdam, string naam, string aanpak, DateOnly van, ImmutableArray<Sector> sectoren) =>
        rotterdam.Programma(aanpak, new(
            naam,
            aanpak,
            Gemeente: null,
            van,
            Tot: null,
            LeeftijdVan: null,
            LeeftijdTot: null,
            DirectVve: false,
            sectoren,
            Deling.Openbaar));
}
