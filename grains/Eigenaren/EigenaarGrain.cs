using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Eigenaren;

/// <summary>Wat alle eigenaren gemeen hebben. De regels staan bij <see cref="Programma"/>, <see cref="Budget"/> en <see cref="Contact"/>.</summary>
public abstract class EigenaarGrain(IEventStore store, IRegister register, TimeProvider tijd) : ActorGrain(store, tijd), IEigenaarGrain
{
    /// <summary>De gemeente waar deze eigenaar bij hoort, of leeg.</summary>
    protected abstract ValueTask<string?> EigenGemeente();

    public async Task<Uitkomst> ProgrammaVastleggen(ProgrammaVastleggen opdracht)
    {
        var id = NieuweSleutel();
        var gemeente = opdracht.Gemeente is { } code ? register.HuidigeGemeente(code) : await EigenGemeente();
        var stroom = Stroom.Programma(id);
        return await VoerUit(opdracht, stroom, id.ToString("N"), async lezing =>
            Programma.Beslis(await lezing.Lees<ProgrammaStaat>(stroom), opdracht, Sleutel, gemeente, id));
    }

    public Task<Uitkomst> ProgrammaDelen(ProgrammaDelen opdracht)
    {
        var stroom = Stroom.Programma(opdracht.Programma);
        return VoerUit(opdracht, stroom, opdracht.Programma.ToString("N"), async lezing =>
            Programma.Beslis(await lezing.Lees<ProgrammaStaat>(stroom), opdracht, Sleutel));
    }

    public async Task<Uitkomst> BetalerToelaten(BetalerToelaten opdracht)
    {
        opdracht = opdracht with { Betaler = register.HuidigeGemeente(opdracht.Betaler) ?? opdracht.Betaler };
        var stroom = Stroom.Programma(opdracht.Programma);
        var bestaat = await register.OrganisatieBestaatAsync(opdracht.Betaler) || await register.SchoolAsync(opdracht.Betaler) is not null;
        return await VoerUit(opdracht, stroom, opdracht.Programma.ToString("N"), async lezing =>
            Programma.Beslis(await lezing.Lees<ProgrammaStaat>(stroom), opdracht, Sleutel, bestaat));
    }

    public Task<Uitkomst> BudgetToekennen(BudgetToekennen opdracht)
    {
        var id = NieuweSleutel();
        var stroom = Stroom.Budget(id);
        return VoerUit(
            opdracht,
            stroom,
            id.ToString("N"),
            async lezing => Budget.Beslis(await lezing.Lees<BudgetStaat>(stroom), opdracht, Sleutel, id),
            new Wisbaar.Tekst(id, "omschrijving", opdracht.Omschrijving));
    }

    public Task<Uitkomst> BudgetDelen(BudgetDelen opdracht) => OpBudget(
        opdracht, opdracht.Budget, opdracht.Budget, (_, staat) => ValueTask.FromResult(Budget.Beslis(staat, opdracht, Sleutel)));

    public Task<Uitkomst> BudgetSluiten(BudgetSluiten opdracht) => OpBudget(
        opdracht, opdracht.Budget, opdracht.Budget, (_, staat) => ValueTask.FromResult(Budget.Beslis(staat, opdracht, Sleutel)));

    public Task<Uitkomst> FinancieringVastleggen(FinancieringVastleggen opdracht)
    {
        var id = NieuweSleutel();
        return OpBudget(opdracht, opdracht.Budget, id, async (lezing, staat) =>
            Budget.Beslis(staat, await lezing.Lees<ProgrammaStaat>(Stroom.Programma(opdracht.Programma)), opdracht, Sleutel, id));
    }

    public Task<Uitkomst> FinancieringWijzigen(FinancieringWijzigen opdracht)
    {
        var wijziging = NieuweSleutel();
        return OpBudget(
            opdracht,
            opdracht.Budget,
            opdracht.Financiering,
            (_, staat) => ValueTask.FromResult(Budget.Beslis(staat, opdracht, Sleutel, wijziging)),
            new Wisbaar.Tekst(wijziging, "reden", opdracht.Reden));
    }

    public Task<Uitkomst> BestedingBoeken(BestedingBoeken opdracht)
    {
        var id = NieuweSleutel();
        return OpBudget(
            opdracht,
            opdracht.Budget,
            id,
            (_, staat) => ValueTask.FromResult(Budget.Beslis(staat, opdracht, Sleutel, id)),
            new Wisbaar.Tekst(id, "omschrijving", opdracht.Omschrijving));
    }

    public Task<Uitkomst> BestedingTerugboeken(BestedingTerugboeken opdracht) => OpBudget(
        opdracht,
        opdracht.Budget,
        opdracht.Besteding,
        async (_, staat) => Budget.Beslis(staat, await register.BestedingAsync(opdracht.Besteding), opdracht, Sleutel),
        new Wisbaar.Tekst(opdracht.Besteding, "reden", opdracht.Reden));

    public Task<Uitkomst> ContactVastleggen(ContactVastleggen opdracht)
    {
        var id = NieuweSleutel();
        var stroom = Stroom.Contact(id);
        return VoerUit(
            opdracht,
            stroom,
            id.ToString("N"),
            async lezing => Contact.Beslis(await lezing.Lees<ContactStaat>(stroom), opdracht, Sleutel, id),
            new Wisbaar.Persoon(id, opdracht.Naam, opdracht.Functie, opdracht.Email, opdracht.Telefoon));
    }

    public Task<Uitkomst> ContactDelen(ContactDelen opdracht)
    {
        var stroom = Stroom.Contact(opdracht.Contact);
        return VoerUit(opdracht, stroom, opdracht.Contact.ToString("N"), async lezing =>
            Contact.Beslis(await lezing.Lees<ContactStaat>(stroom), opdracht, Sleutel));
    }

    public Task<Uitkomst> ContactWissen(ContactWissen opdracht)
    {
        var stroom = Stroom.Contact(opdracht.Contact);
        return VoerUit(
            opdracht,
            stroom,
            opdracht.Contact.ToString("N"),
            async lezing => Contact.Beslis(await lezing.Lees<ContactStaat>(stroom), opdracht, Sleutel),
            new Wisbaar.Weg(opdracht.Contact));
    }

    private Task<Uitkomst> OpBudget(
        Opdracht opdracht,
        Guid budget,
        Guid antwoord,
        Func<Lezing, BudgetStaat, ValueTask<Besluit>> beslis,
        params System.Collections.Immutable.ImmutableArray<Wisbaar> wisbaar)
    {
        var stroom = Stroom.Budget(budget);
        return VoerUit(
            opdracht,
            stroom,
            antwoord.ToString("N"),
            async lezing => await beslis(lezing, await lezing.Lees<BudgetStaat>(stroom)),
            wisbaar);
    }
}
