using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Tests.Leden;
using static Regionetwerk.Grains.Tests.Ambassadeurs.AmbassadeurVoorbeeld;

namespace Regionetwerk.Grains.Tests.Ambassadeurs;

public sealed class VertrekTests
{
    private static readonly Besluit Vertrek = Groep.Vertrokken(Groningen);

    [Fact]
    public void Met_wie_vertrekt_gaan_de_ambassadeurs_mee_en_staat_weer_open_wat_hun_gevraagd_was() => Assert.Equal(
        [
            new Elders(Stroom.Ambassadeur(AmbassadeurId), new AmbassadeurAfgemeld(AmbassadeurId)),
            new Elders(Stroom.Aanvraag(AanvraagId), new AanbodIngetrokken(AanvraagId, AanbodId)),
        ],
        Ambassadeur.Beslis(Vertrek, [DeAmbassadeur()], [Stand<AanvraagStaat>(Gedaan, Aangeboden)]).Elders);

    [Fact]
    public void Wat_gepland_is_blijft_gepland() => Assert.Equal(
        [new Elders(Stroom.Ambassadeur(AmbassadeurId), new AmbassadeurAfgemeld(AmbassadeurId))],
        Ambassadeur.Beslis(Vertrek, [DeAmbassadeur()], [Stand<AanvraagStaat>(Gedaan, Aangeboden, Aanvaard)]).Elders);

    [Fact]
    public void Wie_al_was_afgemeld_wordt_niet_nog_eens_afgemeld() =>
        Assert.Empty(Ambassadeur.Beslis(Vertrek, [DeAmbassadeur(new AmbassadeurAfgemeld(AmbassadeurId))], []).Elders);
}
