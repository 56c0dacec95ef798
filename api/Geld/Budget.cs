using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Schema;
using Regionetwerk.Api.Scholen;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Geld;

/// <summary>Geld dat een organisatie heeft voor een periode.</summary>
[Node]
public sealed class Budget(BudgetRij rij) : INode
{
    [GraphQLIgnore]
    public BudgetRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Budget", rij.Id);

    /// <summary>Waar het geld vandaan komt.</summary>
    public Bron Bron => rij.Bron;

    /// <summary>Waar voor geld dat afloopt; onwaar voor geld dat naar verwachting ieder jaar terugkomt.</summary>
    public bool Tijdelijk => rij.Tijdelijk;

    /// <summary>Eerste dag waarop het geld besteed mag worden.</summary>
    public DateOnly Van => rij.Van;

    /// <summary>Laatste dag, die dag meegerekend.</summary>
    public DateOnly Tot => rij.Tot;

    /// <summary>Voor de hele periode: alle toekenningen die nu gelden samen.</summary>
    public Bedrag Toegekend => Bedrag.UitCenten(rij.Toegekend);

    /// <summary>Aan een gesloten budget verandert niets meer.</summary>
    public bool Gesloten => rij.Gesloten;

    public Zichtbaarheid Zichtbaarheid => rij.Zichtbaarheid;

    /// <summary>Waar voor verzonnen bedragen in voorbeeldgegevens.</summary>
    public bool Voorbeeldcijfers => rij.Voorbeeld;

    [NodeResolver]
    public static async Task<Budget?> Lees(string sleutel, BudgetLoader budgetten) =>
        await budgetten.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Wat bij een budget hoort.</summary>
[ExtendObjectType<Budget>]
public static class BudgetVelden
{
    /// <summary>In woorden; leeg wanneer de tekst is gewist.</summary>
    public static async Task<string> Omschrijving([Parent] Budget budget, OmschrijvingLoader teksten) =>
        await teksten.LoadAsync(budget.Rij.Id) ?? "";

    /// <summary>De som van de financieringen. Alleen voor de eigenaar, anders null.</summary>
    public static async ValueTask<Bedrag?> Vastgelegd([Parent] Budget budget, Zicht zicht) =>
        (await zicht.Kijker(Bereik.FinancieringLezen)).IsEigenaar(budget.Rij.Eigenaar) ? Bedrag.UitCenten(budget.Rij.Vastgelegd) : null;

    /// <summary>De som van de bestedingen. Alleen voor de eigenaar, anders null.</summary>
    public static async ValueTask<Bedrag?> Besteed([Parent] Budget budget, Zicht zicht) =>
        (await zicht.Kijker(Bereik.FinancieringLezen)).IsEigenaar(budget.Rij.Eigenaar) ? Bedrag.UitCenten(budget.Rij.Besteed) : null;

    /// <summary>De organisatie die het geld heeft; bij een school haar bestuur.</summary>
    public static Task<Organisatie?> Eigenaar(
        [Parent] Budget budget, SchoolLoader scholen, OrganisatieLoader organisaties) =>
        EigenaarVan.Organisatie(budget.Rij.Eigenaar, scholen, organisaties);

    /// <summary>Waarvoor het geld is vastgelegd, voor zover u het programma ook mag zien.</summary>
    [UsePaging]
    public static async Task<Connection<Financiering>> Financieringen(
        [Parent] Budget budget, PagingArguments pagina, FinancieringenVanBudget bladen, AantalFinancieringenVanBudget aantal) =>
        (await bladen.LoadAsync((budget.Rij.Id, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Financiering(rij), _ => new(aantal.LoadAsync(budget.Rij.Id)));
}
