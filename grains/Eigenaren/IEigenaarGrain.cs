using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Eigenaren;

/// <summary>Een actor die programma's, budgetten en contacten bezit: een gemeente, een school of een andere organisatie.</summary>
[Alias("eigenaar")]
public interface IEigenaarGrain : IGrainWithStringKey
{
    [Alias("programma-vastleggen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> ProgrammaVastleggen(ProgrammaVastleggen opdracht);

    [Alias("programma-wijzigen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> ProgrammaWijzigen(ProgrammaWijzigen opdracht);

    [Alias("financiering-opgeven"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> FinancieringOpgeven(FinancieringOpgeven opdracht);

    [Alias("opgave-wijzigen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> OpgaveWijzigen(OpgaveWijzigen opdracht);

    [Alias("fte-vastleggen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> FteVastleggen(FteVastleggen opdracht);

    [Alias("programma-delen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> ProgrammaDelen(ProgrammaDelen opdracht);

    [Alias("betaler-toelaten"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> BetalerToelaten(BetalerToelaten opdracht);

    [Alias("budget-toekennen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> BudgetToekennen(BudgetToekennen opdracht);

    [Alias("toekenning-vastleggen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> ToekenningVastleggen(ToekenningVastleggen opdracht);

    [Alias("terugbetaling-boeken"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> TerugbetalingBoeken(TerugbetalingBoeken opdracht);

    [Alias("terugbetaling-terugboeken"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> TerugbetalingTerugboeken(TerugbetalingTerugboeken opdracht);

    [Alias("geld-doorgeven"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> GeldDoorgeven(GeldDoorgeven opdracht);

    [Alias("doorgifte-intrekken"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> DoorgifteIntrekken(DoorgifteIntrekken opdracht);

    [Alias("doorgifte-ontvangen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> DoorgifteOntvangen(DoorgifteOntvangen opdracht);

    [Alias("deadline-vastleggen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> DeadlineVastleggen(DeadlineVastleggen opdracht);

    [Alias("deadline-afronden"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> DeadlineAfronden(DeadlineAfronden opdracht);

    [Alias("deadline-vervallen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> DeadlineVervallen(DeadlineVervallen opdracht);

    [Alias("budget-delen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> BudgetDelen(BudgetDelen opdracht);

    [Alias("budget-sluiten"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> BudgetSluiten(BudgetSluiten opdracht);

    [Alias("financiering-vastleggen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> FinancieringVastleggen(FinancieringVastleggen opdracht);

    [Alias("financiering-wijzigen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> FinancieringWijzigen(FinancieringWijzigen opdracht);

    [Alias("besteding-boeken"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> BestedingBoeken(BestedingBoeken opdracht);

    [Alias("besteding-terugboeken"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> BestedingTerugboeken(BestedingTerugboeken opdracht);

    [Alias("contact-vastleggen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> ContactVastleggen(ContactVastleggen opdracht);

    [Alias("contact-delen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> ContactDelen(ContactDelen opdracht);

    [Alias("toestemming-vastleggen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> ToestemmingVastleggen(ToestemmingVastleggen opdracht);

    [Alias("toestemming-intrekken"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> ToestemmingIntrekken(ToestemmingIntrekken opdracht);

    [Alias("contact-bevestigen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> ContactBevestigen(ContactBevestigen opdracht);

    [Alias("contact-wissen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> ContactWissen(ContactWissen opdracht);

    [Alias("kennisitem-vastleggen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> KennisitemVastleggen(KennisitemVastleggen opdracht);

    [Alias("kennisitem-wijzigen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> KennisitemWijzigen(KennisitemWijzigen opdracht);

    [Alias("kennisitem-delen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> KennisitemDelen(KennisitemDelen opdracht);

    [Alias("kennisitem-intrekken"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> KennisitemIntrekken(KennisitemIntrekken opdracht);

    [Alias("kennis-overnemen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> KennisOvernemen(KennisOvernemen opdracht);

    [Alias("overname-wijzigen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> OvernameWijzigen(OvernameWijzigen opdracht);

    [Alias("overname-intrekken"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> OvernameIntrekken(OvernameIntrekken opdracht);

    [Alias("reactie-plaatsen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> ReactiePlaatsen(ReactiePlaatsen opdracht);

    [Alias("reactie-intrekken"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> ReactieIntrekken(ReactieIntrekken opdracht);

    [Alias("reactie-verbergen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> ReactieVerbergen(ReactieVerbergen opdracht);

    [Alias("reactie-tonen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> ReactieTonen(ReactieTonen opdracht);

    [Alias("bijeenkomst-aankondigen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> BijeenkomstAankondigen(BijeenkomstAankondigen opdracht);

    [Alias("bijeenkomst-wijzigen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> BijeenkomstWijzigen(BijeenkomstWijzigen opdracht);

    [Alias("bijeenkomst-delen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> BijeenkomstDelen(BijeenkomstDelen opdracht);

    [Alias("bijeenkomst-afgelasten"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> BijeenkomstAfgelasten(BijeenkomstAfgelasten opdracht);

    [Alias("aanwezigheid-vastleggen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> AanwezigheidVastleggen(AanwezigheidVastleggen opdracht);

    [Alias("notitie-publiceren"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> NotitiePubliceren(NotitiePubliceren opdracht);

    /// <summary>Van het platform zelf.</summary>
    [Alias("deelnemers-herinneren"), Vereist(Rol.Beheerder)]
    Task<Uitkomst> DeelnemersHerinneren(DeelnemersHerinneren opdracht);

    /// <summary>Van het platform zelf.</summary>
    [Alias("aanmeldingen-wissen"), Vereist(Rol.Beheerder)]
    Task<Uitkomst> AanmeldingenWissen(AanmeldingenWissen opdracht);

    /// <summary>Van het platform zelf, voor wie bewees dat het om de eigen gegevens gaat.</summary>
    [Alias("aanmelding-wissen"), Vereist(Rol.Beheerder)]
    Task<Uitkomst> AanmeldingWissen(AanmeldingWissen opdracht);

    /// <summary>Voor wie de bijeenkomst mag zien; ook zonder account wanneer zij openbaar is.</summary>
    [Alias("aanmelden-voor-bijeenkomst"), Openbaar]
    Task<Uitkomst> AanmeldenVoorBijeenkomst(AanmeldenVoorBijeenkomst opdracht);

    /// <summary>Voor wie het geheim heeft.</summary>
    [Alias("aanmelding-bevestigen"), Openbaar]
    Task<Uitkomst> AanmeldingBevestigen(AanmeldingBevestigen opdracht);

    /// <summary>Voor wie het geheim heeft.</summary>
    [Alias("afmelden"), Openbaar]
    Task<Uitkomst> Afmelden(Afmelden opdracht);

    [Alias("ambassadeur-aanmelden"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> AmbassadeurAanmelden(AmbassadeurAanmelden opdracht);

    [Alias("ambassadeur-wijzigen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> AmbassadeurWijzigen(AmbassadeurWijzigen opdracht);

    [Alias("ambassadeur-afwezig"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> AmbassadeurAfwezig(AmbassadeurAfwezig opdracht);

    [Alias("ambassadeur-afmelden"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> AmbassadeurAfmelden(AmbassadeurAfmelden opdracht);

    [Alias("aanvraag-doen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> AanvraagDoen(AanvraagDoen opdracht);

    [Alias("aanvraag-intrekken"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> AanvraagIntrekken(AanvraagIntrekken opdracht);

    [Alias("aanbod-aanvaarden"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> AanbodAanvaarden(AanbodAanvaarden opdracht);

    [Alias("aanbod-afwijzen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> AanbodAfwijzen(AanbodAfwijzen opdracht);

    [Alias("inzet-verslag"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> InzetVerslag(InzetVerslag opdracht);

    [Alias("inzet-afzeggen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> InzetAfzeggen(InzetAfzeggen opdracht);

    [Alias("beproeven"), Vereist(Rol.Medewerker)]
    Task<Beproefd> Beproeven(Beproeven proef);
}
