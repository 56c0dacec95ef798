using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;

namespace Regionetwerk.Grains.Tests.Leden;

public sealed class LidmaatschapAanvaardenTests
{
    [Fact]
    public void Wie_is_uitgenodigd_wordt_lid_door_zelf_te_aanvaarden()
    {
        var staat = Als(Groep.Uitgenodigd(Groningen)).Dan(Groep.Lid(Groningen));

        Assert.Equal([Groningen, Hoorn], staat.Leden.Leden.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(staat.Leden.Uitgenodigd);
    }

    [Fact]
    public void Een_lid_krijgt_de_rol_waarvoor_het_is_uitgenodigd()
    {
        var leden = Stand<NetwerkStaat>(Groep.Uitgenodigd(Groningen, LidRol.Trekker)).Leden;

        var besluit = Lidmaatschap.Beslis(leden, new LidmaatschapAanvaarden(), GroepSoort.Werkgroep, "lea", Groningen);

        Assert.Equal([new LidToegetreden(GroepSoort.Werkgroep, "lea", Groningen, LidRol.Trekker)], besluit.Gebeurtenissen);
    }

    [Fact]
    public void Wie_al_lid_is_hoeft_niet_nog_eens_te_aanvaarden() => Als(Groep.Lid(Groningen)).DanNiets();

    [Fact]
    public void Voor_wie_niet_is_uitgenodigd_bestaat_het_netwerk_niet() => Als().Geweigerd(Code.Onbekend, "groepId");

    [Fact]
    public void De_uitnodiging_van_een_ander_geldt_niet() => Als(Groep.Uitgenodigd("GM0599")).Geweigerd(Code.Onbekend, "groepId");

    [Fact]
    public void Een_afgeslagen_uitnodiging_geldt_niet_meer() =>
        Als(Groep.Uitgenodigd(Groningen), Groep.Vertrokken(Groningen)).Geweigerd(Code.Onbekend, "groepId");

    private static Gevolg<NetwerkStaat> Als(params ImmutableArray<Gebeurtenis> gebeurd) => Gegeven<NetwerkStaat>(Groep.Opgericht(gebeurd))
        .Als(staat => Lidmaatschap.Beslis(staat.Leden, new LidmaatschapAanvaarden(), GroepSoort.Netwerk, Groep.Slug, Groningen));
}
