using System.Collections.Immutable;
using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Programmas;
using static Regionetwerk.Grains.Tests.Ambassadeurs.AmbassadeurVoorbeeld;

namespace Regionetwerk.Grains.Tests.Ambassadeurs;

public sealed class PassendheidTests
{
    private static readonly Middelpunt Plaats = new("GM1640", "Leudal", 190_000, 361_000);
    private static readonly Kandidaat Wie = new(Id(1), [Sector.SBO], Op(12), [AmbassadeurThema.Armoede], 8, 2, 0, []);
    private static readonly Zoekvraag Vraag = new(Sector.SBO, AmbassadeurThema.Armoede, Plaats, Urgentie.DezeMaand, []);

    [Fact]
    public void Een_voorstel_zegt_in_gewone_woorden_waarom() => Assert.Equal(
        ["Werkt in het SBO", "12 km van Leudal", "Kent het thema", "Heeft deze maand nog 6 van 8 uur"], Assert.Single(Rangschik(Wie)).Redenen);

    [Fact]
    public void Wat_niet_past_staat_er_ook_bij() => Assert.Equal(
        [
            "Werkt niet in het SBO, wel in de VVE en het PO", "Afstand onbekend", "Heeft dit thema niet genoemd",
            "Heeft deze maand geen uur meer, volgende maand nog 8 van 8 uur", "Is er niet tot en met 27-11-2026",
        ],
        Assert.Single(Rangschik(Wie with
        {
            Sectoren = [Sector.VVE, Sector.PO],
            Standplaats = null,
            Themas = [AmbassadeurThema.Intervisie],
            DezeMaand = 8,
            Afwezig = [new(Vandaag, new(2026, 11, 27))],
        })).Redenen);

    [Fact]
    public void Eerst_telt_de_sector_dan_de_afstand_dan_het_thema_dan_de_uren()
    {
        var best = Wie with { Id = Id(9), DezeMaand = 0 };
        var minderUren = Wie with { Id = Id(8), VolgendeMaand = 2 };
        var anderThema = best with { Id = Id(7), Themas = [] };
        var verder = best with { Id = Id(6), Standplaats = Op(35) };
        var andereSector = best with { Id = Id(5), Sectoren = [Sector.PO] };

        Assert.Equal([Id(9), Id(8), Id(7), Id(6), Id(5)], Volgorde([andereSector, verder, anderThema, minderUren, best]));
    }

    [Fact]
    public void Een_paar_kilometer_beslist_alleen_wanneer_verder_alles_gelijk_is()
    {
        var dichtbij = Wie with { Id = Id(2), Standplaats = Op(3), Themas = [] };
        Assert.Equal([Id(1), Id(2)], Volgorde([dichtbij, Wie]));
        Assert.Equal([Id(2), Id(1)], Volgorde([Wie, dichtbij with { Themas = Wie.Themas }]));
    }

    [Fact]
    public void De_volgorde_is_altijd_dezelfde_in_welke_volgorde_men_hen_ook_noemt()
    {
        Kandidaat[] gelijk = [.. Enumerable.Range(1, 20).Select(n => Wie with { Id = Id(n) })];
        Assert.Equal([Id(1), Id(2), Id(3)], Rangschik(gelijk).Select(voorstel => voorstel.Ambassadeur));
        Assert.Equal([Id(1), Id(2), Id(3)], Rangschik([.. gelijk.Reverse()]).Select(voorstel => voorstel.Ambassadeur));
    }

    [Fact]
    public void Wie_nee_zei_vol_zit_of_al_die_tijd_weg_is_staat_er_niet_bij()
    {
        Assert.Empty(Passendheid.Rangschik(Vraag with { Niet = [Id(1)] }, [Wie], Vandaag));
        Assert.Empty(Rangschik(Wie with { DezeMaand = 8, VolgendeMaand = 9 }));
        Assert.Empty(Rangschik(Wie with { Afwezig = [new(new(2026, 11, 1), new(2026, 12, 31))] }));
    }

    [Fact]
    public void Wie_pas_volgende_maand_tijd_heeft_past_niet_bij_wat_deze_week_nodig_is()
    {
        var volgende = Wie with { Id = Id(2), DezeMaand = 8, VolgendeMaand = 0 };
        Assert.Equal([Id(1)], Passendheid.Rangschik(Vraag with { Urgentie = Urgentie.DezeWeek }, [volgende, Wie], Vandaag).Select(voorstel => voorstel.Ambassadeur));
    }

    [Fact]
    public void Waar_iemand_werkt_is_het_nul_kilometer() =>
        Assert.Equal("Werkt in Leudal zelf", Assert.Single(Rangschik(Wie with { Standplaats = Plaats })).Redenen[1]);

    [Fact]
    public void Een_gemeente_is_gedekt_binnen_veertig_kilometer_en_per_sector()
    {
        var leemten = Dekking.Leemten([Plaats, Op(40), Op(41)], [(Plaats, [Sector.SBO])]);

        Assert.Equal(["GM0041"], leemten.Single(leemte => leemte.Sector is Sector.SBO).Gemeenten);
        Assert.Equal((0, 3), leemten.Where(leemte => leemte.Sector is Sector.PO).Select(leemte => (leemte.Ambassadeurs, leemte.Gemeenten.Length)).Single());
    }

    [Theory]
    [InlineData(Urgentie.DezeWeek, 1, Wachttijd.Nieuw)]
    [InlineData(Urgentie.DezeWeek, 5, Wachttijd.Loopt)]
    [InlineData(Urgentie.DezeWeek, 6, Wachttijd.TeLang)]
    [InlineData(Urgentie.DezeMaand, 6, Wachttijd.Loopt)]
    [InlineData(Urgentie.DezeMaand, 15, Wachttijd.TeLang)]
    [InlineData(Urgentie.DitKwartaal, 15, Wachttijd.Loopt)]
    [InlineData(Urgentie.DitKwartaal, 43, Wachttijd.TeLang)]
    public void Hoe_dringender_hoe_eerder_een_aanvraag_te_lang_wacht(Urgentie urgentie, int dagen, Wachttijd klasse) =>
        Assert.Equal(klasse, Wachten.Klasse(urgentie, dagen));

    private static Guid Id(int nummer) => new(nummer, 0, 0, new byte[8]);

    private static Middelpunt Op(int kilometer) => new($"GM{kilometer:D4}", $"Op {kilometer} km", Plaats.X + (kilometer * 1_000), Plaats.Y);

    private static IEnumerable<Guid> Volgorde(Kandidaat[] wie) => Passendheid.Rangschik(Vraag, wie, Vandaag, wie.Length).Select(voorstel => voorstel.Ambassadeur);

    private static ImmutableArray<Voorstel> Rangschik(params Kandidaat[] wie) => Passendheid.Rangschik(Vraag, wie, Vandaag);
}
