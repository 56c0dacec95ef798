using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;

namespace Regionetwerk.Grains.Tests.Leden;

public sealed class LidmaatschapBeeindigenTests
{
    [Fact]
    public void Een_lid_vertrekt() =>
        Assert.Equal([Hoorn], Als(Groningen, Groep.Lid(Groningen)).Dan(Groep.Vertrokken(Groningen)).Leden.Leden.Keys);

    [Fact]
    public void Ook_de_oprichter_kan_vertrekken_als_er_een_ander_lid_is() => Als(Hoorn, Groep.Lid(Groningen)).Gebeurt<LidVertrokken>();

    [Fact]
    public void Het_laatste_lid_kan_niet_vertrekken() => Als(Hoorn).Geweigerd(Code.LaatsteLid, null);

    [Fact]
    public void Wie_alleen_uitgenodigd_is_vervangt_het_laatste_lid_niet() =>
        Als(Hoorn, Groep.Uitgenodigd(Groningen)).Geweigerd(Code.LaatsteLid, null);

    [Fact]
    public void Wie_is_uitgenodigd_kan_afslaan() =>
        Assert.Empty(Als(Groningen, Groep.Uitgenodigd(Groningen)).Dan(Groep.Vertrokken(Groningen)).Leden.Uitgenodigd);

    [Fact]
    public void Voor_wie_er_niets_mee_heeft_bestaat_het_netwerk_niet() => Als(Groningen).Geweigerd(Code.Onbekend, "groepId");

    [Fact]
    public void Wie_vertrokken_is_vertrekt_niet_nog_eens() =>
        Als(Groningen, Groep.Lid(Groningen), Groep.Vertrokken(Groningen)).Geweigerd(Code.Onbekend, "groepId");

    private static Gevolg<NetwerkStaat> Als(string wie, params ImmutableArray<Gebeurtenis> gebeurd) =>
        Gegeven<NetwerkStaat>(Groep.Opgericht(gebeurd))
            .Als(staat => Lidmaatschap.Beslis(staat.Leden, new LidmaatschapBeeindigen(), GroepSoort.Netwerk, Groep.Slug, wie));
}
