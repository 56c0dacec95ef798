using System.Collections.Frozen;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Storage.Wijzigingen;

/// <summary>Welk record een gebeurtenis raakt, voor zover de gebeurtenis dat zelf zegt.</summary>
/// <param name="Record">Het record.</param>
/// <param name="Thuis">Het record of de eigenaar die zegt van wie het is: een financiering en een besteding zijn bij hun budget thuis.</param>
/// <param name="Aanleiding">Wat er met het record gebeurt.</param>
/// <param name="Wordt">De kring waarmee het vanaf nu gedeeld wordt, wanneer de gebeurtenis daarover gaat.</param>
internal sealed record Raakvlak(RecordSleutel Record, string Thuis, Aanleiding Aanleiding = Aanleiding.Inhoud, Zichtbaarheid? Wordt = null)
{
    /// <summary>De namen van de gebeurtenissen die iets raken. Andere hoeft niemand te kunnen lezen.</summary>
    public static FrozenSet<string> Soorten { get; } = FrozenSet.Create(
        "programma-vastgelegd",
        "programma-gewijzigd",
        "fte-vastgelegd",
        "programma-gedeeld",
        "betaler-toegelaten",
        "budget-toegekend",
        "budget-gedeeld",
        "budget-gesloten",
        "toekenning-vastgelegd",
        "financiering-vastgelegd",
        "financiering-gewijzigd",
        "besteding-geboekt",
        "besteding-teruggeboekt",
        "contact-vastgelegd",
        "contact-gedeeld",
        "contact-gewist",
        "kennisitem-vastgelegd",
        "kennisitem-gewijzigd",
        "kennisitem-gedeeld",
        "kennisitem-ingetrokken",
        "bijeenkomst-aangekondigd",
        "bijeenkomst-gewijzigd",
        "bijeenkomst-gedeeld",
        "bijeenkomst-afgelast",
        "notitie-gepubliceerd",
        "jaar-verklaard",
        "organisatie-geregistreerd",
        "lid-toegetreden",
        "lid-vertrokken");

    /// <summary>Of de gebeurtenis ook verandert wat er bij de financieringen van dit programma staat: zij kunnen strijdig worden.</summary>
    public bool RaaktFinancieringen { get; private init; }

    /// <summary>Of de financieringen van dit budget of programma nu anders, of voor anderen, kunnen zijn.</summary>
    public bool NeemtFinancieringenMee =>
        RaaktFinancieringen || (Aanleiding is Aanleiding.Deling && Record.Soort is RecordSoort.Budget or RecordSoort.Programma);

    // Overnames en reacties staan er niet bij: wie ze ziet, hangt van meer dan een eigenaar af. Vraag ernaar bij het kennisitem.
    // Opgaven staan er niet bij: of zij er voor iemand zijn, hangt af van wat anderen vastleggen en delen.

    public static Raakvlak? Van(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        ProgrammaVastgelegd e => Inhoud(RecordSoort.Programma, e.Programma, e.Programma),
        ProgrammaGewijzigd e => Inhoud(RecordSoort.Programma, e.Programma, e.Programma) with { RaaktFinancieringen = true },
        FteVastgelegd e => Inhoud(RecordSoort.Programma, e.Programma, e.Programma),
        ProgrammaGedeeld e => Deling(RecordSoort.Programma, e.Programma, e.Deling.Zichtbaarheid),
        BetalerToegelaten e => Deling(RecordSoort.Programma, e.Programma, wordt: null),
        BudgetToegekend e => Inhoud(RecordSoort.Budget, e.Budget, e.Budget),
        BudgetGedeeld e => Deling(RecordSoort.Budget, e.Budget, e.Deling.Zichtbaarheid),
        BudgetGesloten e => Inhoud(RecordSoort.Budget, e.Budget, e.Budget),
        ToekenningVastgelegd e => Inhoud(RecordSoort.Budget, e.Budget, e.Budget),
        FinancieringVastgelegd e => Inhoud(RecordSoort.Financiering, e.Financiering, e.Budget),
        FinancieringGewijzigd e => Inhoud(RecordSoort.Financiering, e.Financiering, e.Budget),
        BestedingGeboekt e => Inhoud(RecordSoort.Besteding, e.Besteding, e.Budget),
        BestedingTeruggeboekt e => Inhoud(RecordSoort.Besteding, e.Besteding, e.Budget),
        ContactVastgelegd e => Inhoud(RecordSoort.Contact, e.Contact, e.Contact),
        ContactGedeeld e => Deling(RecordSoort.Contact, e.Contact, e.Deling.Zichtbaarheid),
        ContactToestemmingVastgelegd e => Inhoud(RecordSoort.Contact, e.Contact, e.Contact),
        ContactToestemmingIngetrokken e => Inhoud(RecordSoort.Contact, e.Contact, e.Contact),
        ContactGewist e => Deling(RecordSoort.Contact, e.Contact, Zichtbaarheid.Intern),
        KennisitemVastgelegd e => Inhoud(RecordSoort.Kennisitem, e.Kennisitem, e.Kennisitem),
        KennisitemGewijzigd e => Inhoud(RecordSoort.Kennisitem, e.Kennisitem, e.Kennisitem),
        KennisitemGedeeld e => Deling(RecordSoort.Kennisitem, e.Kennisitem, e.Deling.Zichtbaarheid),
        // Daarna ziet ook de eigenaar het niet meer.
        KennisitemIngetrokken e => new(new(RecordSoort.Kennisitem, $"{e.Kennisitem:N}"), $"{e.Kennisitem:N}", Aanleiding.Zicht),
        BijeenkomstAangekondigd e => Inhoud(RecordSoort.Bijeenkomst, e.Bijeenkomst, e.Bijeenkomst),
        BijeenkomstGewijzigd e => Inhoud(RecordSoort.Bijeenkomst, e.Bijeenkomst, e.Bijeenkomst),
        BijeenkomstGedeeld e => Deling(RecordSoort.Bijeenkomst, e.Bijeenkomst, e.Deling.Zichtbaarheid),
        BijeenkomstAfgelast e => Inhoud(RecordSoort.Bijeenkomst, e.Bijeenkomst, e.Bijeenkomst),
        NotitieGepubliceerd e => Inhoud(RecordSoort.Bijeenkomst, e.Bijeenkomst, e.Bijeenkomst),
        JaarVerklaard e => new(new(RecordSoort.Gemeente, e.Gemeente), e.Gemeente),
        OrganisatieGeregistreerd e => new(new(RecordSoort.Organisatie, e.Organisatie), e.Organisatie),
        _ => null,
    };

    private static Raakvlak Inhoud(RecordSoort soort, Guid id, Guid thuis) => new(new(soort, $"{id:N}"), $"{thuis:N}");

    private static Raakvlak Deling(RecordSoort soort, Guid id, Zichtbaarheid? wordt) => new(new(soort, $"{id:N}"), $"{id:N}", Aanleiding.Deling, wordt);
}
