using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Kennis;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Kennis;

/// <summary>Who sees an overname and a reactie follows from the records that they hang on, whenever those are shared otherwise.</summary>
public sealed class KennisProjectieTests : IAsyncDisposable
{
    private static readonly Aanroeper Groningen = new("GM0014", [Rol.Lezer], "p2");
    private static readonly Aanroeper Rotterdam = new("GM0599", [Rol.Lezer], "p3");
    private static readonly KennisInhoud Inhoud = new(KennisSoort.Video, "Voorlezen", null, null, null, [KennisThema.Taal, KennisThema.Voorlezen], [Sector.SBO], [], null, null);
    private static readonly DateOnly Dag = new(2026, 3, 1);

    private readonly Proefopslag _opslag = new();

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task An_overname_is_there_for_whoever_sees_both_ends_and_always_for_whose_programma_it_is()
    {
        var (item, programma, overname) = (await Item(Deling.Openbaar), await _opslag.Programma(Deling.Openbaar, eigenaar: "GM0014"), Guid.NewGuid());
        await _opslag.Voeg(Stroom.Programma(programma), 1, new KennisOvergenomen(programma, overname, item, null, Dag));

        Assert.Equal((true, true, true), await Ziet<OvernameRij>(overname));
        await _opslag.Voeg(Stroom.Programma(programma), 2, new ProgrammaGedeeld(programma, Deling.Landelijk));
        Assert.Equal((false, true, true), await Ziet<OvernameRij>(overname));
        await _opslag.Voeg(Stroom.Kennisitem(item), 1, new KennisitemGedeeld(item, Deling.Intern));
        Assert.Equal((false, true, false), await Ziet<OvernameRij>(overname));
        await _opslag.Voeg(Stroom.Programma(programma), 3, new OvernameIngetrokken(programma, overname));
        Assert.Equal((false, false, false), await Ziet<OvernameRij>(overname));
    }

    [Fact]
    public async Task A_reactie_that_is_hidden_is_there_for_its_writer_alone_and_its_item_for_nobody_once_withdrawn()
    {
        var (item, reactie) = (await Item(Deling.Landelijk), Guid.NewGuid());
        await _opslag.Voeg(Stroom.Reacties(item, "GM0014"), 0, new ReactieGeplaatst(item, reactie, "GM0014", Dag));

        Assert.Equal((false, true, true), await Ziet<ReactieRij>(reactie));
        await _opslag.Voeg(Stroom.Kennisitem(item), 1, new ReactieVerborgen(item, reactie, Guid.NewGuid()));
        Assert.Equal((false, true, false), await Ziet<ReactieRij>(reactie));
        await _opslag.Voeg(Stroom.Kennisitem(item), 2, new ReactieGetoond(item, reactie));
        Assert.Equal((false, true, true), await Ziet<ReactieRij>(reactie));
        await _opslag.Voeg(Stroom.Kennisitem(item), 3, new KennisitemIngetrokken(item));
        Assert.Equal((false, true, false), await Ziet<ReactieRij>(reactie));
        Assert.Equal((false, false, false), await Ziet<KennisitemRij>(item));
        Assert.Null(await Zicht(Proefopslag.Hoorn).Zoek<KennisitemRij>($"{item:N}"));
    }

    [Fact]
    public async Task A_filter_finds_a_word_and_not_a_part_of_one()
    {
        await Item(Deling.Openbaar);
        var register = GemeenteRegister.Ingebouwd;
        Task<int> Aantal(KennisitemFilter filter) => Zicht(null).Aantal<KennisitemRij>(filter.Voorwaarde(register)).AsTask();

        Assert.Equal(1, await Aantal(new() { Thema = KennisThema.Taal, Sector = Sector.SBO, TitelBevat = "LEZ" }));
        Assert.Equal(0, await Aantal(new() { Thema = KennisThema.Thuistaal }));
        Assert.Equal(0, await Aantal(new() { Sector = Sector.SO }));
        Assert.Equal(0, await Aantal(new() { TitelBevat = "%" }));
    }

    [Fact]
    public void Every_source_of_the_five_texts_can_be_read_and_bears_a_name_of_its_own()
    {
        var bronnen = Kennisbronnen.Lees();

        Assert.NotEmpty(bronnen);
        Assert.Equal(bronnen.Length, bronnen.Select(bron => bron.Slug).Distinct().Count());
        Assert.All(bronnen, bron => Assert.True(Slug.Is(bron.Slug), bron.Slug));
    }

    private async Task<Guid> Item(Deling deling)
    {
        var id = Guid.NewGuid();
        await _opslag.Voeg(Stroom.Kennisitem(id), 0, new KennisitemVastgelegd(id, "GM0405", null, Inhoud, Dag, deling, false));
        return id;
    }

    // For nobody in particular, Groningen, and Rotterdam.
    private async Task<(bool, bool, bool)> Ziet<T>(Guid id)
        where T : class, IRij<T> => (
        await Zicht(null).Zoek<T>($"{id:N}") is not null,
        await Zicht(Groningen).Zoek<T>($"{id:N}") is not null,
        await Zicht(Rotterdam).Zoek<T>($"{id:N}") is not null);

    private Zicht Zicht(Aanroeper? lezer) => new(_opslag.Database, new(_opslag.Database), lezer);
}
