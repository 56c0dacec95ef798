using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Tests.Referentie;

/// <summary>Reference files of made-up gemeenten, to try what the real ones do not hold.</summary>
internal static class VerzonnenGemeenten
{
    public const string Kolommen =
        "code\tnaam\tprovincie_code\tprovincie\tveiligheidsregio_code\tveiligheidsregio\tcorop_code\tcorop\trmc_code\trmc\t"
        + "onderwijsgebied_code\tonderwijsgebied\tinwoners\tkinderen_tot_15\tstedelijkheid\tadressendichtheid\tpct_opleiding_laag\t"
        + "pct_huishoudens_laag_inkomen\tbijstand_per_1000_inwoners\tgem_huishoudensgrootte\tgem_inkomen_per_inwoner_x1000";

    public const string Kop = "# peildatum: 2021-01-01\n# bronvermelding: Bron: CBS\n" + Kolommen + "\n";
    public const string HerindelingKop = "oude_code\toude_naam\tnieuwe_code\tdatum\n";

    public static GemeenteRegister Lees(string gemeenten, string herindelingen = HerindelingKop)
    {
        using var gemeentenReader = new StringReader(gemeenten);
        using var herindelingenReader = new StringReader(herindelingen);
        return GemeenteRegister.Lees(gemeentenReader, herindelingenReader);
    }

    /// <summary>A row with ordinary values, except for the columns named.</summary>
    public static string Gemeente(string code, params (string Kolom, string Waarde)[] anders)
    {
        string[] velden =
        [
            code, "Een", "PV20", "P", "VR01", "V", "01", "C", "01", "R", "01", "O",
            "1000", "150", "3", "900", "25.5", "6.1", "20.05", "2.1", "28.3",
        ];
        foreach (var (kolom, waarde) in anders)
            velden[Array.IndexOf(Kolommen.Split('\t'), kolom)] = waarde;
        return string.Join('\t', velden) + "\n";
    }
}
