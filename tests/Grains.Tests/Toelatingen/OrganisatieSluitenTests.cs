using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Grains.Toelatingen;

namespace Regionetwerk.Grains.Tests.Toelatingen;

public sealed class OrganisatieSluitenTests
{
    private const string Entra = "aaaa0000-0000-4000-8000-000000000001";
    private const string Bestuur = "bestuur-41234";
    private const string School = "16AH00";
    private static readonly Aanroeper Beheerder = new(Organisatie.Loa, [Rol.Beheerder], "p1");
    private static readonly OrganisatieGesloten HoornDicht = new(Hoorn);
    private static readonly ToelatingGegeven VanHoorn = new(BudgetId, new(Entra, "beleid"), Hoorn, Rol.Medewerker);
    private static readonly ToelatingGegeven VanGroningen = new(ProgrammaId, new(Entra, "stad"), Groningen, Rol.Medewerker);
    private static readonly ToelatingGegeven VanSchool = new(ContactId, new(Entra, "team"), School, Rol.Medewerker);

    [Fact]
    public void Met_de_organisatie_gaan_al_haar_toelatingen_en_die_van_een_ander_blijven()
    {
        ToelatingGegeven app = new(Guid.CreateVersion7(), new(Entra, Client: "app"), Hoorn, Rol.Lezer, [Bereik.KennisLezen]);

        Sluiten(Hoorn, gebeurd: [VanHoorn, VanGroningen, app]).Dan(
            [HoornDicht, .. new[] { VanHoorn.Toelating, app.Toelating }.Order().Select(id => new ToelatingIngetrokken(id))]);
    }

    [Fact]
    public void Een_school_sluit_met_haar_bestuur() => Sluiten(Bestuur, [School], VanHoorn, VanSchool)
        .Dan(new OrganisatieGesloten(Bestuur), new ToelatingIngetrokken(VanSchool.Toelating));

    [Fact]
    public void Wie_niet_bestaat_of_niet_sluiten_kan_wordt_geweigerd()
    {
        Sluiten(School).Geweigerd(Code.Ongeldig, "organisatie");
        Sluiten(Organisatie.Loa).Geweigerd(Code.Ongeldig, "organisatie");
        Sluiten(Hoorn, gebeurd: HoornDicht).Geweigerd(Code.AlGesloten, "organisatie");
        Als(staat => Toelaten.Beslis(staat, new OrganisatieSluiten("wie"), false, new HashSet<string>(), Beheerder)).Geweigerd(Code.Onbekend, "organisatie");
    }

    [Fact]
    public void Een_app_sluit_niemand() =>
        Assert.Throws<GeenToegangException>(() => Als(staat => Toelaten.Beslis(
            staat, new OrganisatieSluiten(Hoorn), true, new HashSet<string>(), Beheerder with { App = "de-app", Bereiken = [Bereik.Schrijven] })));

    [Fact]
    public void Namens_wie_gesloten_is_wordt_niemand_toegelaten_ook_niet_namens_haar_school()
    {
        Als(staat => Toelaten.Beslis(staat, Toelaat(Hoorn), true, NieuwId, Beheerder), HoornDicht).Geweigerd(Code.Gesloten, "organisatie");
        Als(staat => Toelaten.Beslis(staat, new AppToelaten("app", Entra, Hoorn, [Bereik.KennisLezen], Rol.Lezer), true, NieuwId, Beheerder), HoornDicht)
            .Geweigerd(Code.Gesloten, "organisatie");
        Als(staat => Toelaten.Beslis(staat, Toelaat(School), true, NieuwId, Beheerder, Bestuur), new OrganisatieGesloten(Bestuur))
            .Geweigerd(Code.Gesloten, "organisatie");
        Als(staat => Toelaten.Beslis(staat, Toelaat(Groningen), true, NieuwId, Beheerder), HoornDicht).Gebeurt<ToelatingGegeven>();
    }

    [Fact]
    public void Wie_opnieuw_wordt_opgenomen_doet_weer_mee_samen_met_haar_eerste_toelating_of_niet()
    {
        ToelatingGegeven eerste = new(NieuwId, new(Entra, "nieuw"), Hoorn, Rol.Beheerder);

        Opnemen(Toelaat(Hoorn), HoornDicht).Dan(new OrganisatieHeropend(Hoorn), eerste);
        Opnemen(Toelaat(Hoorn) with { Directory = "onzin" }, HoornDicht).Geweigerd(Code.Ongeldig, "directory");
        Opnemen(Toelaat(Hoorn), HoornDicht, new OrganisatieHeropend(Hoorn)).Dan(eerste);
    }

    private static DirectoryToelaten Toelaat(string organisatie) => new(Entra, "nieuw", null, organisatie, Rol.Beheerder);

    private static Gevolg<ToelatingenStaat> Opnemen(DirectoryToelaten eerste, params Gebeurtenis[] gebeurd) => Als(
        staat => Toelaten.Beslis(
            staat, OrganisatieStaat.Leeg, new(null, null, eerste), true, NieuwId, Stroom.Actor("organisatie", eerste.Organisatie), Beheerder),
        gebeurd);

    private static Gevolg<ToelatingenStaat> Sluiten(string organisatie, string[]? scholen = null, params Gebeurtenis[] gebeurd) => Als(
        staat => Toelaten.Beslis(staat, new OrganisatieSluiten(organisatie), true, new HashSet<string>(scholen ?? []), Beheerder), gebeurd);

    private static Gevolg<ToelatingenStaat> Als(Func<ToelatingenStaat, Besluit> beslis, params Gebeurtenis[] gebeurd) =>
        Gegeven<ToelatingenStaat>([.. gebeurd]).Als(beslis);
}
