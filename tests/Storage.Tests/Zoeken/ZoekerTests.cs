using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Aanpakken;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Tests.Opslag;
using Regionetwerk.Storage.Zoeken;
using Xunit;

namespace Regionetwerk.Storage.Tests.Zoeken;

/// <summary>What is found and by whom, on the database itself.</summary>
public sealed class ZoekerTests : IAsyncDisposable
{
    private static readonly Aanroeper Groningen = new("GM0014", [Rol.Medewerker], "p2");
    private static readonly Aanroeper Rotterdam = new("GM0599", [Rol.Lezer], "p3");

    private readonly Proefopslag _opslag = new();

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Theory]
    [InlineData("voorlezen")]
    [InlineData("voorleest")]
    [InlineData("VOORLÉZEN")]
    [InlineData("voorgelezen")]
    [InlineData("voorlees")]
    [InlineData("voorlees kleuter")]
    [InlineData("ouderbetrokkenheid")]
    [InlineData("betrokkenheid van ouders")]
    [InlineData("ouder")]
    [InlineData("kleu")]
    [InlineData("orientatie")]
    [InlineData("loopbaan-oriëntatie")]
    [InlineData("Hoorn")]
    [InlineData("sbo")]
    [InlineData("speciaal basisonderwijs")]
    public async Task A_programma_is_found_by_other_forms_parts_and_beginnings_of_its_words(string vraag)
    {
        var programma = await Programma("Voorlezen aan kleuters: ouderbetrokkenheid en loopbaanoriëntatie", Deling.Openbaar);

        Assert.Contains(Sleutel(programma), await Vind(null, vraag));
    }

    [Theory]
    [InlineData("")]
    [InlineData("de van het")]
    [InlineData("xqzzy")]
    [InlineData("\" OR 1=1 --")]
    [InlineData("titelstammen : x* NEAR(a b) ^ - +")]
    [InlineData("'); DROP TABLE zoekdocumenten; --")]
    [InlineData("a\0b")]
    [InlineData("(((")]
    [InlineData("/k:O")]
    [InlineData("😀 \U0001F469\u200D\U0001F469 \uD800")]
    [InlineData("& | ! <-> :* \\")]
    public async Task What_somebody_types_is_never_code(string vraag) => Assert.Empty(await Vind(null, vraag + " qqqq"));

    [Fact]
    public async Task A_very_long_question_is_cut_off_and_answered()
    {
        var programma = await Programma("Wijkmoeders", Deling.Openbaar);

        Assert.Contains(Sleutel(programma), await Vind(null, "wijkmoeders " + string.Concat(Enumerable.Repeat("onzin ", 10_000))));
    }

    [Theory]
    [InlineData(Zichtbaarheid.Intern, false, false, false)]
    [InlineData(Zichtbaarheid.Netwerk, false, false, true)]
    [InlineData(Zichtbaarheid.Landelijk, false, true, true)]
    [InlineData(Zichtbaarheid.Openbaar, true, true, true)]
    public async Task A_document_is_found_by_its_owner_and_the_circle_that_the_owner_chose(
        Zichtbaarheid zichtbaarheid, bool niemand, bool vreemde, bool lid)
    {
        var programma = Sleutel(await Programma("Wijkmoeders", new(zichtbaarheid, zichtbaarheid is Zichtbaarheid.Netwerk ? ["leerkring"] : [])));
        await _opslag.Voeg(new("netwerk/leerkring"), 0, new LidToegetreden(GroepSoort.Netwerk, "leerkring", "GM0599", LidRol.Lid));

        Assert.Contains(programma, await Vind(Proefopslag.Hoorn, "wijkmoeders"));
        Assert.Equal(niemand, (await Vind(null, "wijkmoeders")).Contains(programma));
        Assert.Equal(vreemde, (await Vind(Groningen, "wijkmoeders")).Contains(programma));
        Assert.Equal(lid, (await Vind(Rotterdam, "wijkmoeders")).Contains(programma));
    }

    [Fact]
    public async Task A_word_that_is_only_in_a_hidden_document_gives_nothing_at_all()
    {
        await Programma("Buurthuis in de wijk", Deling.Openbaar);
        await Programma("Wijkmoeders in de buurt", Deling.Openbaar);
        Zoekresultaat[] voor = [await Zoek(null, "zwaluwnest"), await Zoek(null, "zwaluwnesd"), await Zoek(null, "wijk buurt")];
        await Programma("Zwaluwnest", Deling.Intern);
        for (var i = 0; i < 30; i++)
            await Programma("Buurt buurt buurt", Deling.Intern);
        Zoekresultaat[] na = [await Zoek(null, "zwaluwnest"), await Zoek(null, "zwaluwnesd"), await Zoek(null, "wijk buurt")];

        foreach (var (een, ander) in voor.Zip(na))
        {
            Assert.Equal(een.Gevonden, ander.Gevonden);
            Assert.Equal(een.BedoeldeU, ander.BedoeldeU);
            Assert.Equal(een.Facetten.SelectMany(facet => facet.Waarden), ander.Facetten.SelectMany(facet => facet.Waarden));
        }
        Assert.Equal("zwaluwnest", (await Zoek(Proefopslag.Hoorn, "zwaluwnesd")).BedoeldeU);
    }

    [Fact]
    public async Task What_is_no_longer_visible_is_no_longer_suggested()
    {
        var programma = await Programma("Zwaluwnest", Deling.Openbaar);
        Assert.Equal("zwaluwnest", (await Zoek(null, "zwaluwnesd")).BedoeldeU);

        await _opslag.Voeg(Stroom.Programma(programma), 1, new ProgrammaGedeeld(programma, Deling.Intern));

        Assert.Null((await Zoek(null, "zwaluwnesd")).BedoeldeU);
        Assert.Empty(await Vind(null, "zwaluwnest"));
    }

    [Fact]
    public async Task A_word_that_nobody_may_see_any_more_is_nowhere_kept_and_one_that_another_document_has_stays()
    {
        var programma = await Programma("Zwaluwnest in Heibloem", Deling.Openbaar);
        await Programma("Samen in Heibloem", Deling.Openbaar);

        await _opslag.Voeg(Stroom.Programma(programma), 1, new ProgrammaGedeeld(programma, Deling.Intern));
        Assert.Equal(["heibloem", "samen"], Termen("O"));
        Assert.Contains("zwaluwnest", Termen("T:GM0405"));

        await _opslag.Voeg(Stroom.Programma(programma), 2, new ProgrammaGewijzigd(
            programma, "Ooievaarsnest", null, new(2025, 1, 1), null, null, null, false, [Sector.PO]));
        Assert.DoesNotContain("zwaluwnest", Termen("T:GM0405"));
        Assert.Contains("ooievaarsnest", Termen("T:GM0405"));
    }

    [Fact]
    public async Task A_changed_name_is_found_and_the_old_one_is_not()
    {
        var programma = await Programma("Zwaluwnest", Deling.Openbaar);
        await _opslag.Voeg(Stroom.Programma(programma), 1, new ProgrammaGewijzigd(
            programma, "Ooievaarsnest", null, new(2025, 1, 1), null, null, null, false, [Sector.PO]));

        Assert.Empty(await Vind(null, "zwaluwnest"));
        Assert.Contains(Sleutel(programma), await Vind(null, "ooievaarsnest"));
    }

    [Fact]
    public async Task A_choice_leaves_out_what_does_not_have_it_and_facets_count_what_is_left()
    {
        await Programma("Wijkmoeders", Deling.Openbaar);
        await new Zoekindex(_opslag.Database).BrengBijAsync();

        var zonder = await Zoek(null, "hoorn", new() { Gemeente = "GM0405" });
        var met = await Zoek(null, "hoorn", new() { Soorten = [Zoeksoort.Programma], Sectoren = ["SBO"], Gemeente = "GM0405" });

        Assert.Equal("Gemeente GM0405", zonder.Gevonden[0].Sleutel);
        Assert.Equal(2, zonder.Gevonden.Count);
        Assert.Single(met.Gevonden);
        Assert.Equal([new("Programma", 1)], met.Facetten[0].Waarden);
        Assert.Empty((await Zoek(null, "hoorn", new() { Sectoren = ["MBO"] })).Gevonden);
    }

    [Fact]
    public async Task The_index_is_filled_once_and_then_keeps_itself()
    {
        var index = new Zoekindex(_opslag.Database);
        await Programma("Kwetterhuis", Deling.Openbaar);
        var eerst = await Vind(null, "kwetterhuis");
        var alles = GemeenteRegister.Ingebouwd.Alle.Length + AanpakRegister.Ingebouwd.Alle.Length + 1;

        Assert.Equal(alles, await index.BrengBijAsync());
        Assert.Null(await index.BrengBijAsync());
        Assert.Equal(alles, await index.VulOpnieuwAsync());

        Assert.Equal(eerst, await Vind(null, "kwetterhuis"));
    }

    private List<string> Termen(string sleutel) =>
        _opslag.Proefdatabase.Rijen($"SELECT term FROM zoektermen WHERE sleutel = '{sleutel}' AND term NOT IN ('hoorn', 'speciaal', 'basisonderwijs') ORDER BY term");

    private static string Sleutel(Guid programma) => $"Programma {programma:N}";

    private async Task<Guid> Programma(string naam, Deling deling)
    {
        var id = Guid.NewGuid();
        await _opslag.Voeg(Stroom.Programma(id), 0, new ProgrammaVastgelegd(
            id, "GM0405", naam, null, "GM0405", new(2025, 1, 1), null, null, null, false, [Sector.SBO], deling, false));
        return id;
    }

    private async Task<IEnumerable<string>> Vind(Aanroeper? aanroeper, string vraag) =>
        (await Zoek(aanroeper, vraag)).Gevonden.Select(gevonden => gevonden.Sleutel);

    private async Task<Zoekresultaat> Zoek(Aanroeper? aanroeper, string vraag, Zoekfilter? filter = null) =>
        await new Zoeker(new(_opslag.Database, new(_opslag.Database), aanroeper)).Zoek(vraag, filter ?? new());
}
