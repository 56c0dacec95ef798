namespace Regionetwerk.Storage.Referentie;

/// <summary>The file of gemeenten: what its columns mean, and which values are possible.</summary>
internal static class GemeentenBestand
{
    private const string Naam = "gemeenten-2024.tsv";
    private const int MeesteInwoners = 20_000_000;

    private static readonly string[] kolommen =
    [
        "code", "naam", "provincie_code", "provincie", "veiligheidsregio_code", "veiligheidsregio", "corop_code", "corop", "rmc_code",
        "rmc", "onderwijsgebied_code", "onderwijsgebied", "inwoners", "kinderen_tot_15", "stedelijkheid", "adressendichtheid",
        "pct_opleiding_laag", "pct_huishoudens_laag_inkomen", "bijstand_per_1000_inwoners", "gem_huishoudensgrootte", "gem_inkomen_per_inwoner_x1000",
    ];

    public static ReferentieBestand Open() => ReferentieBestand.Open(Naam, kolommen);

    public static ReferentieBestand Open(TextReader reader) => ReferentieBestand.Open(Naam, reader, kolommen);

    public static IEnumerable<GemeenteGegevens> Lees(ReferentieBestand bestand)
    {
        var peildatum = bestand.KopDatum("peildatum");
        var vorige = "";
        foreach (var regel in bestand.Regels())
        {
            var gemeente = Gemeente(regel, peildatum);
            if (string.CompareOrdinal(vorige, gemeente.Code) >= 0)
                throw regel.Fout("code", $"{gemeente.Code} staat na {vorige}; de codes staan op volgorde en elk een keer");
            vorige = gemeente.Code;
            yield return gemeente;
        }
    }

    private static GemeenteGegevens Gemeente(ReferentieRegel regel, DateOnly peildatum)
    {
        var inwoners = regel.Geheel("inwoners", 1, MeesteInwoners);
        return new()
        {
            Code = regel.Gemeentecode("code"),
            Naam = regel.Tekst("naam"),
            ProvincieCode = regel.Tekst("provincie_code"),
            Provincie = regel.Tekst("provincie"),
            Veiligheidsregio = Regio(regel, "veiligheidsregio"),
            Corop = Regio(regel, "corop"),
            RmcRegio = Regio(regel, "rmc"),
            Onderwijsgebied = Regio(regel, "onderwijsgebied"),
            Inwoners = inwoners,
            KinderenTot15 = regel.Geheel("kinderen_tot_15", 0, inwoners),
            Stedelijkheid = regel.GeheelOfLeeg("stedelijkheid", 1, 5),
            Adressendichtheid = regel.GeheelOfLeeg("adressendichtheid", 1, 20_000),
            PctOpleidingLaag = regel.GetalOfLeeg("pct_opleiding_laag", 100),
            PctHuishoudensLaagInkomen = regel.GetalOfLeeg("pct_huishoudens_laag_inkomen", 100),
            BijstandPer1000Inwoners = regel.GetalOfLeeg("bijstand_per_1000_inwoners", 1_000),
            GemiddeldeHuishoudensgrootte = regel.GetalOfLeeg("gem_huishoudensgrootte", 20),
            GemiddeldInkomenPerInwonerX1000 = regel.GetalOfLeeg("gem_inkomen_per_inwoner_x1000", 1_000),
            Peildatum = peildatum,
        };
    }

    private static Regio Regio(ReferentieRegel regel, string kolom) => new(regel.Tekst(kolom + "_code"), regel.Tekst(kolom));
}
