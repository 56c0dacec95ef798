using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Grains.Toelatingen;

namespace Regionetwerk.Grains.Tests.Toelatingen;

public sealed class ToelatenTests
{
    private const string Entra = "aaaa0000-0000-4000-8000-000000000001";
    private static readonly Aanroeper Beheerder = new(Organisatie.Loa, [Rol.Beheerder], "p1");
    private static readonly DirectoryToelaten Opdracht = new($" {Entra.ToUpperInvariant()} ", "Beleid", null, Hoorn, Rol.Medewerker);
    private static readonly AppToelaten App = new("de-app", Entra, Hoorn, [Bereik.Schrijven, Bereik.KennisLezen, Bereik.Schrijven], Rol.Medewerker);
    private static readonly ToelatingGegeven Eerste = new(BudgetId, new(Entra, "beheer"), Organisatie.Loa, Rol.Beheerder);

    [Fact]
    public void Een_directory_staat_er_zoals_een_token_haar_noemt() => Als(Opdracht)
        .Dan(new ToelatingGegeven(NieuwId, new(Entra, "Beleid"), Hoorn, Rol.Medewerker));

    [Fact]
    public void Dezelfde_toelating_wordt_niet_twee_keer_gegeven_en_een_andere_rol_of_organisatie_wel()
    {
        ToelatingGegeven al = new(BudgetId, new(Entra, "Beleid"), Hoorn, Rol.Medewerker);

        Als(Opdracht, gebeurd: al).Geweigerd(Code.BestaatAl, null);
        Als(Opdracht with { Rol = Rol.Lezer }, gebeurd: al).Gebeurt<ToelatingGegeven>();
        Als(Opdracht with { Organisatie = Groningen }, gebeurd: al).Gebeurt<ToelatingGegeven>();
    }

    [Theory]
    [InlineData("hoorn.nl", "directory")]
    [InlineData("http://uitgever.example", "directory")]
    [InlineData(" ", "directory")]
    public void Een_directory_is_een_id_of_een_adres(string directory, string veld) => Als(Opdracht with { Directory = directory }).Geweigerd(Code.Ongeldig, veld);

    [Fact]
    public void Wat_niet_samengaat_of_niet_bestaat_wordt_geweigerd()
    {
        Als(Opdracht with { Approl = "redactie" }).Geweigerd(Code.Ongeldig, "approl");
        Als(Opdracht with { Rol = Rol.Operator }).Geweigerd(Code.Ongeldig, "rol");
        Als(Opdracht, bestaat: false).Geweigerd(Code.Onbekend, "organisatie");
        Als(staat => Toelaten.Beslis(staat, App with { Bereiken = [] }, true, NieuwId, Beheerder)).Geweigerd(Code.Ongeldig, "bereiken");
    }

    [Fact]
    public void Een_app_krijgt_elk_bereik_een_keer_en_een_toelating_per_organisatie()
    {
        ToelatingGegeven gegeven = new(NieuwId, new(Entra, Client: "de-app"), Hoorn, Rol.Medewerker, [Bereik.KennisLezen, Bereik.Schrijven]);

        Als(staat => Toelaten.Beslis(staat, App, true, NieuwId, Beheerder)).Dan(gegeven);
        Als(staat => Toelaten.Beslis(staat, App with { Rol = Rol.Lezer }, true, NieuwId, Beheerder), gegeven).Geweigerd(Code.BestaatAl, null);
    }

    [Fact]
    public void De_laatste_beheerder_blijft_en_een_app_telt_daarvoor_niet()
    {
        ToelatingGegeven app = new(ProgrammaId, new(Entra, Client: "de-app"), Organisatie.Loa, Rol.Beheerder, [Bereik.Schrijven]);
        ToelatingGegeven tweede = new(ContactId, new(Entra, "ook beheer"), Organisatie.Loa, Rol.Beheerder);

        Als(Intrekken(Eerste), Eerste, app).Geweigerd(Code.LaatsteBeheerder, "toelatingId");
        Als(Intrekken(Eerste), Eerste, tweede).Dan(new ToelatingIngetrokken(Eerste.Toelating));
        Als(Intrekken(app), Eerste, app).Dan(new ToelatingIngetrokken(app.Toelating));
    }

    [Fact]
    public void Wie_het_platform_draait_en_wat_al_is_ingetrokken_is_hier_onbekend()
    {
        ToelatingGegeven draait = new(ProgrammaId, new(Entra, "draaien"), Organisatie.Loa, Rol.Operator);

        Als(Intrekken(draait), Eerste, draait).Geweigerd(Code.Onbekend, "toelatingId");
        Als(Intrekken(Eerste)).Geweigerd(Code.Onbekend, "toelatingId");
    }

    [Fact]
    public void Een_app_laat_niemand_toe_ook_zichzelf_niet()
    {
        var app = Beheerder with { App = "de-app", Bereiken = [.. Enum.GetValues<Bereik>()] };

        Assert.Throws<GeenToegangException>(() => Als(staat => Toelaten.Beslis(staat, Opdracht, true, NieuwId, app)));
        Assert.Throws<GeenToegangException>(() => Als(staat => Toelaten.Beslis(staat, App, true, NieuwId, app)));
        Assert.Throws<GeenToegangException>(() => Als(staat => Toelaten.Beslis(staat, new ToelatingIntrekken(Eerste.Toelating), app)));
    }

    [Fact]
    public void Alleen_het_platform_zelf_laat_de_eerste_beheerder_toe_en_zolang_er_geen_is()
    {
        PlatformToelaten opdracht = new(Entra, null, "p-iemand", Rol.Beheerder);

        Als(staat => Toelaten.Beslis(staat, opdracht, NieuwId, Aanroeper.Systeem)).Gebeurt<ToelatingGegeven>();
        Als(staat => Toelaten.Beslis(staat, opdracht, NieuwId, Aanroeper.Systeem), Eerste).Geweigerd(Code.BestaatAl, null);
        Als(staat => Toelaten.Beslis(staat, opdracht with { Rol = Rol.Operator }, NieuwId, Aanroeper.Systeem), Eerste).Gebeurt<ToelatingGegeven>();
        Assert.Throws<GeenToegangException>(() => Als(staat => Toelaten.Beslis(staat, opdracht, NieuwId, Beheerder)));
    }

    [Fact]
    public void Een_nieuwe_organisatie_komt_er_samen_met_haar_eerste_toelating_of_niet()
    {
        var eerste = Opdracht with { Organisatie = "bibliotheek" };
        OrganisatieOpnemen nieuw = new(OrganisatieSoort.Partner, "Bibliotheek", eerste);

        var besluit = Opnemen(nieuw, bestaat: false);
        Assert.IsType<ToelatingGegeven>(Assert.Single(besluit.Gebeurtenissen));
        Assert.IsType<OrganisatieGeregistreerd>(Assert.Single(besluit.Elders).Gebeurtenis);
        Assert.Equal("directory", Assert.Single(Opnemen(nieuw with { Eerste = eerste with { Directory = "onzin" } }, bestaat: false).Weigeringen).Veld);
        Assert.Equal("naam", Assert.Single(Opnemen(nieuw, bestaat: true).Weigeringen).Veld);
        Assert.Equal("naam", Assert.Single(Opnemen(nieuw with { Soort = null }, bestaat: false).Weigeringen).Veld);
        Assert.Empty(Opnemen(nieuw with { Soort = null, Naam = null }, bestaat: true).Elders);
    }

    private static Besluit Opnemen(OrganisatieOpnemen opdracht, bool bestaat) => Toelaten.Beslis(
        ToelatingenStaat.Leeg, OrganisatieStaat.Leeg, opdracht, bestaat, NieuwId, Stroom.Actor("organisatie", "bibliotheek"), Beheerder);

    private static Func<ToelatingenStaat, Besluit> Intrekken(ToelatingGegeven toelating) =>
        staat => Toelaten.Beslis(staat, new ToelatingIntrekken(toelating.Toelating), Beheerder);

    private static Gevolg<ToelatingenStaat> Als(DirectoryToelaten opdracht, bool bestaat = true, params Gebeurtenis[] gebeurd) =>
        Als(staat => Toelaten.Beslis(staat, opdracht, bestaat, NieuwId, Beheerder), gebeurd);

    private static Gevolg<ToelatingenStaat> Als(Func<ToelatingenStaat, Besluit> beslis, params Gebeurtenis[] gebeurd) =>
        Gegeven<ToelatingenStaat>([.. gebeurd]).Als(beslis);
}
