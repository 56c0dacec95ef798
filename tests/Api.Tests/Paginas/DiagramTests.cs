using Regionetwerk.Api.Paginas.Diagrammen;
using Regionetwerk.Api.Paginas.Vergelijken;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Storage.Geld;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

public sealed class DiagramTests
{
    private static readonly DateOnly Peildatum = new(2021, 1, 1);

    private static readonly Regionetwerk.Api.Paginas.Vergelijken.GemeenteMix[] Gemeenten =
    [
        new(
            new("GM0014", "Groningen", Peildatum), true, true, true, true,
            [new(Bron.GemeenteOnderwijs, 1_200_000, 0.6, false), new(Bron.SubsidieregelingBrugfunctionaris, 550_000, 0.275, true), new(Bron.SpukKansrijkeWijk, 250_000, 0.125, true)],
            2_000_000, null, 0.4),
        new(new("GM0405", "Hoorn", Peildatum), true, true, true, true, [new(Bron.Goab, 400_000, 1, false)], 400_000, null, 0),
        new(new("GM0599", "Rotterdam", Peildatum), true, false, false, false, [], 0),
        new(new("GM0363", "Amsterdam <&>", Peildatum), false, false, false, false, []),
    ];

    private static readonly Groep Groep = new(2, [], 1_200_000);

    private static readonly Vergelijkkeuze Keuze = new(["GM0014", "GM0405"], 2026, Norm.Absoluut, null, null, 10);

    [Fact]
    public void Het_diagram_van_een_vergelijking_ziet_er_zo_uit() => Momentopname.Gelijk("diagram.svg", Woorden.Diagram(Gemeenten, Groep, Keuze).Teken().ReplaceLineEndings("\n") + "\n");

    [Fact]
    public void Het_beeld_van_een_vergelijking_ziet_er_zo_uit() => Momentopname.Gelijk(
        "beeld.svg",
        Beeld.Teken(Gemeenten, Groep, [Bron.Goab, Bron.SpukKansrijkeWijk, Bron.SubsidieregelingBrugfunctionaris, Bron.GemeenteOnderwijs], Keuze, "https://voorbeeld.nl/vergelijken", new(2026, 11, 23)) + "\n");

    [Fact]
    public void Het_vooruitzicht_zegt_wanneer_tijdelijk_geld_wegvalt()
    {
        var diagram = Vooruitblik.Diagram(new(new("GM0014", "Groningen"), [new(2026, 100, 50, 0), new(2027, 100, 20, 0), new(2028, 0, 0, 100)], [], []));

        Assert.Equal("In 2027 valt €\u00a030 tijdelijk geld weg ten opzichte van 2026. Vanaf 2028 is er geen tijdelijk geld meer vastgelegd.", diagram.Beschrijving);
        Assert.Equal(["€\u00a0150", "€\u00a0120", "€\u00a0100 verondersteld"], diagram.Staven.Select(staaf => staaf.Waarde));
    }

    [Fact]
    public void Het_vooruitzicht_noemt_een_leeg_jaar_niet_het_einde_wanneer_er_later_weer_tijdelijk_geld_is()
    {
        var diagram = Vooruitblik.Diagram(new(new("GM0014", "Groningen"), [new(2026, 100, 50, 0), new(2027, 100, 0, 0), new(2028, 100, 20, 0)], [], []));

        Assert.EndsWith(" In 2027 is er geen tijdelijk geld vastgelegd, in 2028 wel weer.", diagram.Beschrijving);
    }

    [Fact]
    public void Wie_het_meest_vastlegt_hangt_af_van_waardoor_gedeeld_wordt()
    {
        Regionetwerk.Api.Paginas.Vergelijken.GemeenteMix[] gemeenten = [Gemeenten[0] with { Genormeerd = 8.5 }, Gemeenten[1] with { Genormeerd = 9.25 }];

        Assert.StartsWith(
            "Van deze gemeenten legde Hoorn het meest vast (€\u00a09,25 per inwoner) en Groningen het minst (€\u00a08,50 per inwoner).",
            Woorden.Beschrijving(gemeenten, Norm.PerInwoner, "per inwoner"));
    }

    [Fact]
    public void Een_bron_die_tijdelijk_en_structureel_betaalt_telt_als_geheel()
    {
        var gemeente = Gemeenten[0] with { Mix = [new(Bron.Goab, 300, 0.6, true), new(Bron.Goab, 100, 0.2, false), new(Bron.Welzijn, 100, 0.2, false)] };

        Assert.Equal(400, gemeente.Van(Bron.Goab)!.Value.Bedrag);
        Assert.Equal(0.8, gemeente.Van(Bron.Goab)!.Value.Aandeel, 6);
        Assert.Null(gemeente.Van(Bron.Fonds));
    }

    [Theory]
    [InlineData(2_000_000, 500_000, 4)]
    [InlineData(500_000, 200_000, 3)]
    [InlineData(3.27, 1, 4)]
    [InlineData(0, 2.5e-10, 1)]
    public void Een_as_heeft_ronde_stappen(double hoogste, double stap, int aantal)
    {
        var schaal = new Schaal(hoogste);

        Assert.Equal((stap, aantal), (schaal.Stap, schaal.Aantal), (een, ander) => Math.Abs(een.Item1 - ander.Item1) < 1e-9 && een.Item2 == ander.Item2);
    }

    [Fact]
    public void Geen_twee_vullingen_zijn_alleen_door_hun_kleur_te_onderscheiden()
    {
        var bronnen = Enum.GetValues<Bron>().Select(bron => Vulling.Van(bron)).ToList();

        Assert.Equal(bronnen.Count, bronnen.Select(vulling => vulling.Patroon).Distinct().Count());
        Assert.Equal(3, new[] { Vulling.Structureel, Vulling.Tijdelijk, Vulling.Verondersteld }.Select(vulling => vulling.Patroon).Distinct().Count());
    }
}
