using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Tests.Opslag;
using Regionetwerk.Storage.Zoeken;
using Xunit;

namespace Regionetwerk.Storage.Tests.Zoeken;

/// <summary>A bijeenkomst and its notitie as somebody finds them who is not signed in.</summary>
public sealed class BijeenkomstZoekTests : IAsyncLifetime
{
    private static readonly Guid Bijeenkomst = Guid.NewGuid();

    private static readonly BijeenkomstInhoud Inhoud = new(
        BijeenkomstSoort.Studiedag, "Zwaluwnest", new(2026, 4, 1), new(14, 0), new(16, 0), 1, null, [new(new(14, 0), new(15, 0), "Kwetteren", [new("Lector", "Hogeschool")])]);

    private readonly Proefopslag _opslag = new();
    private int _versie;

    public async ValueTask InitializeAsync() => await Voeg(
        new BijeenkomstAangekondigd(Bijeenkomst, "GM0405", Inhoud, Deling.Openbaar),
        Tekst("plaats", "Buurthuis"),
        Tekst("link", "https://example.nl/geheimpad"),
        Tekst("omschrijving", "Nestelen in de wijk"));

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Theory]
    [InlineData("zwaluwnest", true)]
    [InlineData("studiedag", true)]
    [InlineData("nestelen wijk", true)]
    [InlineData("buurthuis", true)]
    [InlineData("kwetteren", true)]
    [InlineData("lector hogeschool", true)]
    [InlineData("geheimpad", false)]
    public async Task A_bijeenkomst_is_found_by_its_announcement_and_not_by_where_it_is_followed(string vraag, bool gevonden) =>
        Assert.Equal(gevonden, await Vindt(vraag));

    [Theory]
    [InlineData(NotitieVoor.Iedereen, true)]
    [InlineData(NotitieVoor.Deelnemers, false)]
    public async Task A_notitie_is_found_when_it_is_for_who_sees_the_bijeenkomst(NotitieVoor voor, bool gevonden)
    {
        await Voeg(
            new NotitieGepubliceerd(Bijeenkomst, voor, new(2026, 4, 2)),
            Tekst("notitie", "Over ooievaars"),
            Tekst("notitie-tips", "Klepperen helpt"),
            Tekst("notitie-links", "Vogelgids\thttps://example.nl"));

        foreach (var vraag in new[] { "ooievaars", "klepperen", "vogelgids" })
            Assert.Equal(gevonden, await Vindt(vraag));
        Assert.Equal(gevonden ? 1 : 0, _opslag.Waarde<long>("SELECT count(*) FROM zoektermen WHERE term = 'klepperen'"));
    }

    [Fact]
    public async Task Once_shared_with_fewer_it_is_found_by_its_owner_alone()
    {
        await Voeg(new BijeenkomstGedeeld(Bijeenkomst, Deling.Intern));

        Assert.False(await Vindt("zwaluwnest"));
        Assert.NotEmpty((await new Zoeker(new(_opslag.Database, new(_opslag.Database), Proefopslag.Hoorn)).Zoek("zwaluwnest", new())).Gevonden);
    }

    private static Wisbaar.Tekst Tekst(string veld, string waarde) => new(Bijeenkomst, veld, waarde);

    private async Task<bool> Vindt(string vraag) =>
        (await new Zoeker(new(_opslag.Database, new(_opslag.Database), null)).Zoek(vraag, new())).Gevonden.Any(gevonden => gevonden.Sleutel == $"Bijeenkomst {Bijeenkomst:N}");

    private async Task Voeg(Gebeurtenis gebeurtenis, params Wisbaar[] teksten) =>
        await _opslag.Store.AppendAsync(new([new(new($"bijeenkomst/{Bijeenkomst:N}"), _versie++, [gebeurtenis])], [.. teksten], null, "proef", Proefopslag.Hoorn, Proefopslag.Nu));
}
