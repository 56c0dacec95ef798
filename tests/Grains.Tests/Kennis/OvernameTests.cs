using System.Collections.Immutable;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using static Regionetwerk.Grains.Tests.Kennis.KennisitemTests;

namespace Regionetwerk.Grains.Tests.Kennis;

public sealed class OvernameTests
{
    private static readonly Guid ViaId = new("0190a000-0000-7000-8000-000000000021");
    private static readonly KennisOvernemen Opdracht = new(ProgrammaId, ItemId, "Zonder huisbezoek");
    private static readonly KennisOvergenomen Overgenomen = new(ProgrammaId, NieuwId, ItemId, null, Vandaag);
    private static readonly KennisitemStaat Item = Stand<KennisitemStaat>(Vastgelegd);

    [Fact]
    public void Wie_het_kennisitem_ziet_legt_bij_het_eigen_programma_vast_dat_het_dat_nadoet() => Als(Opdracht).Dan(Overgenomen);

    [Fact]
    public void Wie_het_kennisitem_niet_ziet_hoort_dat_het_niet_bestaat() => Als(Opdracht, ziet: false).Geweigerd(Code.Onbekend, "kennisitemId");

    [Fact]
    public void Wat_is_ingetrokken_neemt_niemand_over() => Als(Opdracht, item: Item with { Ingetrokken = true }).Geweigerd(Code.Onbekend, "kennisitemId");

    [Fact]
    public void Het_programma_van_een_ander_neemt_niets_over() => Als(Opdracht, eigenaar: Groningen).Geweigerd(Code.Onbekend, "programmaId");

    [Fact]
    public void Een_programma_neemt_hetzelfde_een_keer_over_en_na_intrekken_nog_eens()
    {
        Als(Opdracht, gebeurd: Overgenomen with { Overname = ViaId }).Geweigerd(Code.BestaatAl, "kennisitemId");
        Als(Opdracht, gebeurd: [Overgenomen with { Overname = ViaId }, new OvernameIngetrokken(ProgrammaId, ViaId)]).Dan(Overgenomen);
    }

    [Fact]
    public void Een_overname_noemt_waar_men_het_van_heeft()
    {
        var via = Stand<ProgrammaStaat>(HetProgramma, Overgenomen with { Overname = ViaId });

        Als(Opdracht with { Via = ViaId }, via: via).Dan(Overgenomen with { Via = ViaId });
        Als(Opdracht with { Via = NieuwId }, via: via).Geweigerd(Code.Onbekend, "viaId");
        Als(Opdracht with { Via = ViaId }).Geweigerd(Code.Onbekend, "viaId");
        Als(Opdracht with { Via = ViaId }, via: via with { Overnames = via.Overnames.SetItem(ViaId, new(NieuwId, false)) }).Geweigerd(Code.Onbekend, "viaId");
    }

    [Fact]
    public void Meer_overnames_dan_mag_worden_geweigerd() => Als(
        Opdracht,
        gebeurd: [.. Enumerable.Range(0, Limieten.Overnames).Select(_ => new KennisOvergenomen(ProgrammaId, Guid.NewGuid(), Guid.NewGuid(), null, Vandaag))])
        .Geweigerd(Code.Ongeldig, "programmaId");

    [Fact]
    public void De_eigenaar_schrijft_op_wat_er_veranderde_en_trekt_de_overname_in()
    {
        var staat = Stand<ProgrammaStaat>(HetProgramma, Overgenomen);
        var weg = new Gegeven<ProgrammaStaat>(staat).Als(al => Overname.Beslis(al, new OvernameIntrekken(ProgrammaId, NieuwId), Hoorn))
            .Dan(new OvernameIngetrokken(ProgrammaId, NieuwId));

        Assert.IsType<OvernameGewijzigd>(Overname.Beslis(staat, new OvernameWijzigen(ProgrammaId, NieuwId, "Anders"), Hoorn).Gebeurtenissen.Single());
        Assert.Empty(Overname.Beslis(weg, new OvernameIntrekken(ProgrammaId, NieuwId), Hoorn).Weigeringen);
        Assert.Equal(Code.Onbekend, Overname.Beslis(weg, new OvernameWijzigen(ProgrammaId, NieuwId, "Anders"), Hoorn).Weigeringen.Single().Code);
        Assert.Equal(Code.Onbekend, Overname.Beslis(staat, new OvernameIntrekken(ProgrammaId, NieuwId), Groningen).Weigeringen.Single().Code);
    }

    private static Gevolg<ProgrammaStaat> Als(
        KennisOvernemen opdracht,
        KennisitemStaat? item = null,
        string eigenaar = Hoorn,
        bool ziet = true,
        ProgrammaStaat? via = null,
        params ImmutableArray<Gebeurtenis> gebeurd) => Gegeven<ProgrammaStaat>([HetProgramma, .. gebeurd.IsDefault ? [] : gebeurd])
        .Als(staat => Overname.Beslis(staat, item ?? Item, opdracht, eigenaar, ziet, via, NieuwId, Vandaag));
}
