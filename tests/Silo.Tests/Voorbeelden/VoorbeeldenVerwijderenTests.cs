using System.Text.RegularExpressions;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Post;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Silo.Hosting;
using Regionetwerk.Silo.Opdrachten;
using Regionetwerk.Storage.Agenda;
using Regionetwerk.Storage.Kennis;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Voorbeelden;
using Xunit;

namespace Regionetwerk.Silo.Tests.Voorbeelden;

public sealed class VoorbeeldenVerwijderenTests
{
    // Of the read model all, whatever it has: a new table is emptied too. The landelijk ondersteuningsaanbod is no sample.
    private static readonly string[] TabellenMetVoorbeelden =
        [.. Leesmodel().Except(["organisaties"]), "snapshots", "requests", "teksten", "personen", "agenda_adressen", "post", "links"];

    [Fact]
    public async Task Removing_the_samples_leaves_a_database_as_it_would_be_without_them()
    {
        await using var huis = new Proefhuis();
        await huis.BereidVoorAsync(Voorbeeldbeleid.Laad);
        await new AgendaAdressen(huis.Dienst<Database>(), TimeProvider.System).MaakAsync(new("onderwijsbesturen-hoorn", [Rol.Lezer], "p"), null);
        await new Linkboek(huis.Dienst<Database>()).NoteAsync("https://voorbeeld.test/", found: true, 200, DateTimeOffset.UnixEpoch);
        await Schrijf(huis, Guid.Parse(huis.Rijen("SELECT id FROM programmas").First()));

        var verwijderd = await huis.Dienst<VoorbeeldenVerwijderen>().VoerUitAsync();

        Assert.Empty(verwijderd.Hindernissen);
        Assert.True(verwijderd.Stromen > 0);
        Assert.All(TabellenMetVoorbeelden, tabel => Assert.Empty(huis.Rijen($"SELECT * FROM {tabel}")));
        Assert.Equal(["organisatie/landelijk-ondersteuningsaanbod 1"], huis.Rijen("SELECT id, version FROM streams"));
        Assert.Equal(["landelijk-ondersteuningsaanbod"], huis.Rijen("SELECT sleutel FROM organisaties"));
    }

    [Fact]
    public async Task Removed_samples_do_not_come_back_at_the_next_start()
    {
        await using var huis = new Proefhuis();
        await huis.BereidVoorAsync(Voorbeeldbeleid.Laad);
        await huis.Dienst<VoorbeeldenVerwijderen>().VoerUitAsync();

        await huis.HerstartAsync();
        await huis.BereidVoorAsync(Voorbeeldbeleid.Laad);

        Assert.Empty(huis.Rijen("SELECT id FROM programmas"));
        await huis.BereidVoorAsync(Voorbeeldbeleid.Weiger);
    }

    [Fact]
    public async Task What_is_no_sample_stays_exactly_as_it_was()
    {
        await using var huis = new Proefhuis();
        await huis.BereidVoorAsync(Voorbeeldbeleid.Laad);
        var (programma, budget) = await EchtProgrammaMetGeld(huis, "GM0405");
        var echt = Boeken(huis, programma, budget);

        var verwijderd = await huis.Dienst<VoorbeeldenVerwijderen>().VoerUitAsync();

        Assert.Empty(verwijderd.Hindernissen);
        Assert.Equal(echt, Boeken(huis, programma, budget));
        Assert.Equal(4, echt.Count);
        Assert.Equal([budget.ToString("N")], huis.Rijen("SELECT record FROM teksten"));
    }

    [Fact]
    public async Task A_real_financiering_on_a_sample_programma_stands_in_the_way()
    {
        await using var huis = new Proefhuis();
        await huis.BereidVoorAsync(Voorbeeldbeleid.Laad);
        var voorbeeld = Guid.Parse(huis.Rijen("SELECT id FROM programmas WHERE naam = 'Samen van Start'").Single());
        var (_, budget) = await EchtProgrammaMetGeld(huis, "GM0405");
        await huis.Als("GM0405").FinancieringVastleggen(new(budget, voorbeeld, 2026, Bedrag.UitEuro(100)));
        var eerst = huis.Rijen("SELECT * FROM events ORDER BY position");

        using var uit = new StringWriter();
        await huis.HerstartAsync();
        var code = await Opdrachtregel.VoerUitAsync(["remove-samples", .. huis.Instellingen], uit, uit, TestContext.Current.CancellationToken);

        Assert.Equal(Opdrachtregel.Mislukt, code);
        Assert.Contains("van GM0405 rust op programma Samen van Start", uit.ToString());
        Assert.Equal(eerst, huis.Rijen("SELECT * FROM events ORDER BY position"));
    }

    [Fact]
    public async Task A_real_programma_that_an_organisation_from_the_samples_may_pay_stands_in_the_way()
    {
        await using var huis = new Proefhuis();
        await huis.BereidVoorAsync(Voorbeeldbeleid.Laad);
        var (programma, _) = await EchtProgrammaMetGeld(huis, "GM0405");
        await huis.Als("GM0405").BetalerToelaten(new(programma, "kindcentra-hoorn"));

        var verwijderd = await huis.Dienst<VoorbeeldenVerwijderen>().VoerUitAsync();

        Assert.Equal(
            [new Hindernis("programma", programma.ToString("N"), "GM0405", "betaler kindcentra-hoorn")], verwijderd.Hindernissen);
    }

    [Fact]
    public async Task A_year_that_the_gemeente_itself_declared_stays_declared()
    {
        await using var huis = new Proefhuis();
        await huis.BereidVoorAsync(Voorbeeldbeleid.Laad);
        await Verklaar(huis, 2027, volledig: true);
        await Verklaar(huis, 2024, volledig: true);
        await Verklaar(huis, 2024, volledig: false);

        await huis.Dienst<VoorbeeldenVerwijderen>().VoerUitAsync();

        Assert.Equal(["GM0405 2027"], huis.Rijen("SELECT gemeente, jaar FROM jaarverklaringen"));
        Assert.Equal(["1", "2", "3"], huis.Rijen("SELECT version FROM events WHERE stream = 'gemeente/GM0405' ORDER BY position"));
        await huis.HerstartAsync();
        await Verklaar(huis, 2028, volledig: true);
        Assert.Equal(["GM0405 2027", "GM0405 2028"], huis.Rijen("SELECT gemeente, jaar FROM jaarverklaringen ORDER BY jaar"));
    }

    private static async Task Verklaar(Proefhuis huis, int jaar, bool volledig)
    {
        var gemeente = (IGemeenteGrain)huis.Als("GM0405");
        Assert.Empty((await gemeente.JaarVerklaren(new(jaar, volledig))).Weigeringen);
    }

    private static async Task<(Guid Programma, Guid Budget)> EchtProgrammaMetGeld(Proefhuis huis, string eigenaar)
    {
        var (begin, eind) = (new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        var programma = await huis.Als(eigenaar).ProgrammaVastleggen(
            new("Echt programma", null, null, begin, eind, 4, 12, DirectVve: false, [Sector.PO], Deling.Openbaar));
        var budget = await huis.Als(eigenaar).BudgetToekennen(
            new(Bron.Fonds, "Echt geld", begin, eind, Bedrag.UitEuro(1_000), Deling.Openbaar));
        var (programmaId, budgetId) = (Guid.Parse(programma.Sleutel!), Guid.Parse(budget.Sleutel!));
        await huis.Als(eigenaar).FinancieringVastleggen(new(budgetId, programmaId, 2026, Bedrag.UitEuro(500)));
        return (programmaId, budgetId);
    }

    private static List<string> Boeken(Proefhuis huis, Guid programma, Guid budget) =>
    [
        .. huis.Rijen($"""
            SELECT e.*, s.version FROM events e JOIN streams s ON s.id = e.stream
             WHERE stream IN ('programma/{programma:N}', 'budget/{budget:N}') ORDER BY position
            """),
        .. huis.Rijen($"SELECT id, eigenaar, programma, bedrag, budget_publiek, jaar FROM financieringen WHERE programma = '{programma:N}'"),
    ];

    // An append that only checks that nothing changed takes mail along as any other.
    private static Task<AppendResult> Schrijf(Proefhuis huis, Guid over) => huis.Dienst<IEventStore>().AppendAsync(
        new([], [], null, "sleutel", VoorbeeldenMerk.Aanroeper, DateTimeOffset.UnixEpoch)
        {
            Letters = [new(over, Briefsoort.AanmeldingBevestigen, over)],
        });

    private static IEnumerable<string> Leesmodel()
    {
        var storage = typeof(VoorbeeldenVerwijderen).Assembly;
        var script = storage.GetManifestResourceNames().Single(naam => naam.EndsWith("leesmodel.sqlite.sql", StringComparison.Ordinal));
        using var bron = new StreamReader(storage.GetManifestResourceStream(script)!);
        return [.. Regex.Matches(bron.ReadToEnd(), @"CREATE TABLE \{m\}(\w+)").Select(tabel => tabel.Groups[1].Value)];
    }
}
