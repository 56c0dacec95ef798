using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Werkgroepen;

namespace Regionetwerk.Grains.Tests.Leden;

public sealed class LidUitnodigenTests
{
    private static readonly LidUitnodigen Opdracht = new(Groningen);

    [Fact]
    public void Wie_is_uitgenodigd_is_nog_geen_lid()
    {
        var staat = Als(Opdracht, Groep.Opgericht()).Dan(Groep.Uitgenodigd(Groningen));

        Assert.Equal([Hoorn], staat.Leden.Leden.Keys);
        Assert.Equal([Groningen], staat.Leden.Uitgenodigd.Keys);
    }

    [Fact]
    public void Wie_geen_lid_is_nodigt_niemand_uit() =>
        Als(new("GM0599"), Groep.Opgericht(), wie: Groningen).Geweigerd(Code.Onbekend, "groepId");

    [Fact]
    public void Wie_alleen_is_uitgenodigd_nodigt_niemand_uit() =>
        Als(new("GM0599"), Groep.Opgericht(Groep.Uitgenodigd(Groningen)), wie: Groningen).Geweigerd(Code.Onbekend, "groepId");

    [Fact]
    public void Wie_vertrokken_is_nodigt_niemand_meer_uit() =>
        Als(new("GM0599"), Groep.Opgericht(Groep.Lid(Groningen), Groep.Vertrokken(Groningen)), wie: Groningen).Geweigerd(Code.Onbekend, "groepId");

    [Fact]
    public void Een_netwerk_dat_er_niet_is_bestaat_niet() => Als(Opdracht, []).Geweigerd(Code.Onbekend, "groepId");

    [Fact]
    public void Een_organisatie_die_er_niet_is_bestaat_niet() =>
        Als(Opdracht, Groep.Opgericht(), bestaat: false).Geweigerd(Code.Onbekend, "organisatie");

    [Fact]
    public void Een_lid_wordt_niet_nog_eens_uitgenodigd() =>
        Als(Opdracht, Groep.Opgericht(Groep.Lid(Groningen))).Geweigerd(Code.AlLid, "organisatie");

    [Fact]
    public void Wie_al_is_uitgenodigd_wordt_niet_nog_eens_uitgenodigd() =>
        Als(Opdracht, Groep.Opgericht(Groep.Uitgenodigd(Groningen))).Geweigerd(Code.AlLid, "organisatie");

    [Fact]
    public void Wie_afsloeg_of_vertrok_kan_opnieuw_uitgenodigd_worden() =>
        Als(Opdracht, Groep.Opgericht(Groep.Uitgenodigd(Groningen), Groep.Vertrokken(Groningen))).Gebeurt<LidUitgenodigd>();

    [Fact]
    public void Een_netwerk_mag_precies_zo_groot_zijn_als_de_grens() =>
        Als(Opdracht, Groep.Opgericht([.. Vol(Limieten.Leden - 2)])).Gebeurt<LidUitgenodigd>();

    [Fact]
    public void Een_vol_netwerk_neemt_niemand_meer_op_uitgenodigden_meegeteld() =>
        Als(Opdracht, Groep.Opgericht([.. Vol(Limieten.Leden - 1)])).Geweigerd(Code.Ongeldig, "organisatie");

    [Fact]
    public void Een_netwerk_heeft_geen_trekker() =>
        Als(Opdracht with { Rol = LidRol.Trekker }, Groep.Opgericht()).Geweigerd(Code.Ongeldig, "rol");

    [Fact]
    public void Een_werkgroep_kan_een_tweede_trekker_uitnodigen()
    {
        var lid = Stand<WerkgroepStaat>(new LidToegetreden(GroepSoort.Werkgroep, "lea-0a1b2c3d", Hoorn, LidRol.Trekker)).Leden;

        var besluit = Lidmaatschap.Beslis(lid, Opdracht with { Rol = LidRol.Trekker }, GroepSoort.Werkgroep, "lea-0a1b2c3d", Hoorn, bestaat: true);

        Assert.Equal([new LidUitgenodigd(GroepSoort.Werkgroep, "lea-0a1b2c3d", Groningen, LidRol.Trekker)], besluit.Gebeurtenissen);
    }

    private static IEnumerable<Gebeurtenis> Vol(int aantal) =>
        Enumerable.Range(0, aantal).Select(i => (Gebeurtenis)(i % 2 == 0 ? Groep.Lid($"lid-{i}") : Groep.Uitgenodigd($"lid-{i}")));

    private static Gevolg<NetwerkStaat> Als(
        LidUitnodigen opdracht, ImmutableArray<Gebeurtenis> gebeurd, string wie = Hoorn, bool bestaat = true) =>
        Gegeven<NetwerkStaat>(gebeurd).Als(staat => Lidmaatschap.Beslis(staat.Leden, opdracht, GroepSoort.Netwerk, Groep.Slug, wie, bestaat));
}
