using System.Text;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Opdrachten;

/// <summary>
/// Groningen gives every mutation, good in all but one field, in which stands something of Hoorn. What it may read answers FORBIDDEN;
/// what it may not read answers exactly as what never was.
/// </summary>
public sealed class AndermansRecordsTests(AndermansRecords records) : IClassFixture<AndermansRecords>
{
    public static TheoryData<string, string, string> Sleutels => [.. AndermansRecords.Sleutels.Select(een => (een.Mutatie, een.Veld, een.Soort))];

    // Whoever may read a bijeenkomst may come, and who comes is its owner's alone. What is booked on a budget is its owner's alone, and what is passed on
    // is there for giver and receiver; who may act for whom, for the landelijk ondersteuningsaanbod; naming a netwerk to share with or to ask, a programma to pay, or an ambassadeur to ask, changes nothing of Hoorn.
    public static TheoryData<string, string, string> SleutelsVanEenAnder =>
    [
        .. from een in AndermansRecords.Sleutels
           where een.Soort is not ("Aanmelding" or "Besteding" or "Terugbetaling" or "Deadline" or "Doorgifte" or "Aanvraag" or "Inzet" or "Toelating")
               && een.Mutatie is not "aanmeldenVoorBijeenkomst"
               && een.Veld is not ("netwerken" or "netwerkId")
               && een is not ({ Mutatie: "aanvraagAanbieden", Veld: "ambassadeurId" } or { Mutatie: "financieringVastleggen", Veld: "programmaId" })
               // Whoever may read it may do it too, and say something of it: those records are his own.
               && een is not ({ Mutatie: "kennisOvernemen", Veld: "kennisitemId" or "viaId" } or { Mutatie: "reactiePlaatsen" })
           select (een.Mutatie, een.Veld, een.Soort),
    ];

    [Fact]
    public async Task Elk_id_in_de_invoer_van_een_mutatie_wordt_hier_beproefd()
    {
        var schema = await records.Huis.Niemand.Vraag(
            "{ __schema { mutationType { fields { name args { type { ofType { inputFields { name type { name ofType { name ofType { name ofType { name } } } } } } } } } } } }");
        var inSchema =
            from mutatie in schema["__schema.mutationType.fields"].EnumerateArray()
            where mutatie.Op("args").GetArrayLength() > 0
            from veld in mutatie.Op("args.0.type.ofType.inputFields").EnumerateArray()
            where veld.Op("type").GetRawText().Contains("\"ID\"", StringComparison.Ordinal) && veld.Op("name").GetString() is not "verzoekId"
            select $"{mutatie.Op("name")}.{veld.Op("name")}";

        // Which of one's own records to erase: whose they are is told by the secret alone, and Privacy/ tries those of another.
        Assert.Equal(
            inSchema.Where(naam => naam is not "gegevensWissen.records").Order(), AndermansRecords.Sleutels.Select(een => $"{een.Mutatie}.{een.Veld}").Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Sleutels))]
    public async Task Een_verborgen_id_antwoordt_tot_op_de_letter_als_een_verzonnen_id(string mutatie, string veld, string soort)
    {
        var verborgen = await records.Probeer(mutatie, veld, records.Intern[soort]);

        verborgen.Geweigerd($"ONBEKEND input.{veld}");
        foreach (var verzonnen in Verzonnen(soort))
            Assert.Equal(verborgen.Tekst, (await records.Probeer(mutatie, veld, verzonnen)).Tekst);
    }

    [Theory]
    [MemberData(nameof(SleutelsVanEenAnder))]
    public async Task Wat_Groningen_mag_lezen_maar_niet_bezit_verandert_het_niet(string mutatie, string veld, string soort)
    {
        var ervoor = records.Huis.Gebeurtenissen();

        (await records.Probeer(mutatie, veld, records.Gedeeld[soort])).Fout("FORBIDDEN");
        Assert.Equal(ervoor, records.Huis.Gebeurtenissen());
    }

    [Fact]
    public async Task De_ontvanger_trekt_een_doorgifte_niet_in_en_de_gever_ontvangt_haar_niet()
    {
        var (hoorn, groningen) = (await records.Huis.Als("GM0405"), await records.Huis.Als("GM0014"));
        var doorgifteId = await hoorn.Doorgifte(await hoorn.Budget("GM0405", 100), "GM0014", 10);

        (await groningen.Opdracht("doorgifteIntrekken", new { doorgifteId, reden = "Niet nodig" })).Fout("FORBIDDEN");
        (await hoorn.Opdracht("doorgifteOntvangen", new { doorgifteId, omschrijving = "Terug", van = "2026-01-01", tot = "2026-12-31" })).Fout("FORBIDDEN");
    }

    [Fact]
    public async Task Alleen_het_landelijk_ondersteuningsaanbod_houdt_regelingen_bij()
    {
        var ervoor = records.Huis.Gebeurtenissen();

        foreach (var wie in new[] { "GM0405", "16AH00", "hogeschool-rotterdam" })
            (await (await records.Huis.Als(wie)).Opdracht("regelingVastleggen", new { slug = "eigen-regeling", inhoud = RegelingProeven.Inhoud })).Fout("FORBIDDEN");
        Assert.Equal(ervoor, records.Huis.Gebeurtenissen());
    }

    [Theory]
    [InlineData("programmaVastleggen", "eigenaar")]
    [InlineData("budgetToekennen", "eigenaar")]
    [InlineData("contactVastleggen", "eigenaar")]
    [InlineData("kennisitemVastleggen", "eigenaar")]
    [InlineData("bijeenkomstAankondigen", "eigenaar")]
    [InlineData("jaarVolledigVerklaren", "gemeente")]
    public async Task Niemand_legt_iets_vast_als_een_ander(string mutatie, string veld)
    {
        var ervoor = records.Huis.Gebeurtenissen();

        (await records.Probeer(mutatie, veld, "GM0405")).Fout("FORBIDDEN");
        Assert.Equal(ervoor, records.Huis.Gebeurtenissen());
    }

    [Fact]
    public async Task Wie_voor_een_school_is_aangemeld_handelt_niet_voor_haar_bestuur_en_een_bestuur_wel_voor_zijn_school()
    {
        var bestuur = (await records.Huis.Niemand.Vraag("{ school(code: \"16AH00\") { bestuur { sleutel } } }"))["school.bestuur.sleutel"].GetString()!;
        var (alsSchool, alsBestuur) = (await records.Huis.Als("16AH00"), await records.Huis.Als(bestuur));

        await alsBestuur.Budget("16AH00", 10);
        (await alsSchool.Opdracht("contactVastleggen", new { eigenaar = bestuur, naam = "Loket", functie = "Loket" })).Fout("FORBIDDEN");
        (await alsBestuur.Opdracht("contactVastleggen", new { eigenaar = "99ZZ99", naam = "Loket", functie = "Loket" })).Geweigerd("ONBEKEND input.eigenaar");
    }

    private static IEnumerable<string> Verzonnen(string soort)
    {
        yield return Id(soort, Guid.CreateVersion7().ToString("N"));
        yield return Id(soort, "ambassadeurs-die-nooit-bestonden");
        yield return Id("Onzin", "1");
        yield return Id(soort, "");
        yield return soort;
        yield return "";
        yield return "€ \0 ' OR 1=1 --";
        yield return new string('A', 10_000);
    }

    private static string Id(string soort, string sleutel) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{soort}:{sleutel}"));
}
