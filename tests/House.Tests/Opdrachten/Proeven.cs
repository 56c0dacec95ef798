using Xunit;

namespace Regionetwerk.House.Tests.Opdrachten;

/// <summary>Every mutation of the schema, once. A mutation without a line here fails <see cref="OpdrachtTests"/>.</summary>
public static class Proeven
{
    private const string Groningen = "GM0014";
    private const string Loa = "landelijk-ondersteuningsaanbod";

    /// <summary>The role of mutations for whoever has not signed in.</summary>
    public const string Niemand = "niemand";

    /// <summary>By name.</summary>
    public static IReadOnlyDictionary<string, Proef> Alle { get; } = new Proef[]
    {
        new("programmaVastleggen", _ => Task.FromResult(RecordProeven.Programma())),
        new("programmaWijzigen", ProgrammaProeven.Wijzigen),
        new("financieringOpgeven", ProgrammaProeven.Opgeven),
        new("opgaveWijzigen", ProgrammaProeven.OpgaveWijzigen),
        new("fteVastleggen", ProgrammaProeven.FteVastleggen),
        new("betalerToelaten", RecordProeven.BetalerToelaten),
        new("budgetToekennen", _ => Task.FromResult(GeldProeven.Budget())),
        new("budgetSluiten", GeldProeven.BudgetSluiten),
        new("financieringVastleggen", GeldProeven.FinancieringVastleggen),
        new("financieringWijzigen", GeldProeven.FinancieringWijzigen),
        new("bestedingBoeken", GeldProeven.BestedingBoeken),
        new("bestedingTerugboeken", GeldProeven.BestedingTerugboeken),
        new("toekenningVastleggen", BudgetProeven.ToekenningVastleggen),
        new("terugbetalingBoeken", BudgetProeven.TerugbetalingBoeken),
        new("terugbetalingTerugboeken", BudgetProeven.TerugbetalingTerugboeken),
        new("geldDoorgeven", BudgetProeven.GeldDoorgeven),
        new("doorgifteIntrekken", BudgetProeven.DoorgifteIntrekken),
        new("doorgifteOntvangen", BudgetProeven.DoorgifteOntvangen, Namens: Groningen),
        new("deadlineVastleggen", BudgetProeven.DeadlineVastleggen),
        new("deadlineAfronden", BudgetProeven.DeadlineAfronden),
        new("deadlineVervallen", BudgetProeven.DeadlineVervallen),
        new("regelingVastleggen", _ => Task.FromResult(RegelingProeven.Vastleggen()), Namens: Loa),
        new("regelingHerzien", RegelingProeven.Herzien, Namens: Loa),
        new("zichtbaarheidWijzigen", RecordProeven.ZichtbaarheidWijzigen),
        new("bijeenkomstAankondigen", _ => Task.FromResult(BijeenkomstProeven.Aankondigen())),
        new("bijeenkomstWijzigen", BijeenkomstProeven.Wijzigen),
        new("bijeenkomstAfgelasten", BijeenkomstProeven.Afgelasten),
        new("aanwezigheidVastleggen", BijeenkomstProeven.AanwezigheidVastleggen),
        new("notitiePubliceren", BijeenkomstProeven.NotitiePubliceren),
        new("aanmeldenVoorBijeenkomst", BijeenkomstProeven.Aanmelden, Rol: Niemand),
        new("aanmeldingBevestigen", BijeenkomstProeven.Bevestigen, Rol: Niemand),
        new("afmelden", BijeenkomstProeven.Afmelden, Rol: Niemand),
        new("contactVastleggen", _ => Task.FromResult(RecordProeven.Contact())),
        new("toestemmingVastleggen", RecordProeven.ToestemmingVastleggen),
        new("toestemmingIntrekken", RecordProeven.ToestemmingIntrekken),
        new("contactBevestigen", RecordProeven.ContactBevestigen),
        new("contactWissen", RecordProeven.ContactWissen),
        new("kennisitemVastleggen", _ => Task.FromResult(KennisProeven.Vastleggen())),
        new("kennisitemWijzigen", KennisProeven.Wijzigen),
        new("kennisitemIntrekken", KennisProeven.Intrekken),
        new("kennisOvernemen", KennisProeven.Overnemen, Namens: Groningen),
        new("overnameWijzigen", KennisProeven.OvernameWijzigen, Namens: Groningen),
        new("overnameIntrekken", KennisProeven.OvernameIntrekken, Namens: Groningen),
        new("reactiePlaatsen", KennisProeven.Reageren, Namens: Groningen),
        new("reactieIntrekken", KennisProeven.ReactieIntrekken, Namens: Groningen),
        new("reactieVerbergen", KennisProeven.Verbergen),
        new("reactieTonen", KennisProeven.Tonen),
        new("jaarVolledigVerklaren", RecordProeven.JaarVolledigVerklaren, Rol: "beheerder"),
        new("organisatieRegistreren", _ => Task.FromResult(RecordProeven.Organisatie()), Namens: Loa, Rol: "beheerder"),
        new("organisatieOpnemen", _ => Task.FromResult(ToelatingProeven.Opnemen()), Namens: Loa, Rol: "beheerder"),
        new("organisatieSluiten", ToelatingProeven.Sluiten, Namens: Loa, Rol: "beheerder"),
        new("directoryToelaten", _ => Task.FromResult(ToelatingProeven.Directory()), Namens: Loa, Rol: "beheerder"),
        new("appToelaten", _ => Task.FromResult(ToelatingProeven.App()), Namens: Loa, Rol: "beheerder"),
        new("toelatingIntrekken", ToelatingProeven.Intrekken, Namens: Loa, Rol: "beheerder"),
        new("netwerkOprichten", _ => Task.FromResult(GroepProeven.Netwerk()), Rol: "beheerder"),
        new("werkgroepOprichten", _ => Task.FromResult(GroepProeven.Werkgroep()), Rol: "beheerder"),
        new("lidUitnodigen", GroepProeven.LidUitnodigen, Rol: "beheerder"),
        new("lidmaatschapAanvaarden", GroepProeven.Aanvaarden, Namens: Groningen, Rol: "beheerder"),
        new("lidmaatschapBeeindigen", GroepProeven.Beeindigen, Namens: Groningen, Rol: "beheerder"),
        new("ambassadeurAanmelden", AmbassadeurProeven.Aanmelden),
        new("ambassadeurWijzigen", AmbassadeurProeven.Wijzigen),
        new("ambassadeurAfwezig", AmbassadeurProeven.Afwezig),
        new("ambassadeurAfmelden", AmbassadeurProeven.Afmelden),
        new("aanvraagDoen", AmbassadeurProeven.Doen),
        new("aanvraagIntrekken", AmbassadeurProeven.Intrekken),
        new("aanvraagAanbieden", AmbassadeurProeven.Aanbieden),
        new("aanbodIntrekken", AmbassadeurProeven.AanbodIntrekken),
        new("aanbodAanvaarden", AmbassadeurProeven.Aanvaarden),
        new("aanbodAfwijzen", AmbassadeurProeven.Afwijzen),
        new("inzetVerslag", AmbassadeurProeven.Verslag),
        new("inzetAfzeggen", AmbassadeurProeven.Afzeggen),
    }.ToDictionary(proef => proef.Mutatie);

    /// <summary>The names, for theories.</summary>
    public static TheoryData<string> Namen => [.. Alle.Keys];
}
