using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Silo.Voorbeelden;

/// <summary>
/// The participants that are no gemeente, and the network of ambassadeurs. An organisation that the texts do not name bears a generic
/// name: nobody is said to pay an amount that is made up.
/// </summary>
internal static class Landelijk
{
    public const string Ambassadeurs = "ambassadeurs-brugfunctionarissen";
    public const string BesturenHoorn = "onderwijsbesturen-hoorn";
    public const string KindcentraHoorn = "kindcentra-hoorn";
    public const string BesturenGroningen = "schoolbesturen-groningen";
    public const string HogeschoolRotterdam = "hogeschool-rotterdam";

    public static async Task Laad(Func<string, VoorbeeldDeelnemer> deelnemer)
    {
        var loa = deelnemer(Organisatie.Loa);
        await loa.Registreer(BesturenHoorn, OrganisatieSoort.Schoolbestuur, "Onderwijsbesturen in Hoorn (voorbeeld)");
        await loa.Registreer(KindcentraHoorn, OrganisatieSoort.Partner, "Kindcentra in Hoorn (voorbeeld)");
        await loa.Registreer(BesturenGroningen, OrganisatieSoort.Schoolbestuur, "Schoolbesturen in Groningen (voorbeeld)");
        await loa.Registreer(HogeschoolRotterdam, OrganisatieSoort.Partner, "Hogeschool Rotterdam");

        await Regelingen.Laad(loa);

        // 001, «Ambassadeurs»: the landelijk ondersteuningsaanbod began a network; there is an ambassadeur for SBO too.
        await loa.RichtOp(Ambassadeurs, new NetwerkOprichten(NetwerkSoort.Ambassadeurs, "Ambassadeurs brugfunctionarissen", Deling.Landelijk));
        await loa.Contact("ambassadeurs", "Ambassadeurs brugfunctionarissen", Deling.Landelijk);
        var sbo = await loa.Contact("ambassadeur-sbo", "Ambassadeur brugfunctionarissen voor het speciaal basisonderwijs", Deling.Landelijk);

        // 001, «Brugfunctionarissen»: gemeente and schools of Groningen told of it; a school leader there is an ambassadeur.
        await loa.NeemOp(GroepSoort.Netwerk, Ambassadeurs, deelnemer(Groningen.Code));
        await loa.NeemOp(GroepSoort.Netwerk, Ambassadeurs, deelnemer(BesturenGroningen));

        // Hours, and where the ambassadeur for SBO works, the texts do not name: made up, and the label says so.
        await loa.Ambassadeur(Ambassadeurs, sbo, new(
            "Ambassadeur SBO (uren en standplaats zijn een voorbeeld)", [Sector.SBO], "GM0344", [AmbassadeurThema.EducatiefPartnerschap], UrenPerMaand: 8));
        var besturen = deelnemer(BesturenGroningen);
        var schoolleider = await besturen.Contact("ambassadeur.groningen", "Schoolleider en ambassadeur brugfunctionarissen", Deling.Intern);
        await besturen.Ambassadeur(Ambassadeurs, schoolleider, new(
            "Schoolleider (uren zijn een voorbeeld)",
            [Sector.PO],
            Groningen.Code,
            [AmbassadeurThema.SamenwerkingMetHetTeam, AmbassadeurThema.PositieVanDeFunctie, AmbassadeurThema.Armoede],
            UrenPerMaand: 8));
    }
}
