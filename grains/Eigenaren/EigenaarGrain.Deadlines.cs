using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Eigenaren;

public abstract partial class EigenaarGrain
{
    public Task<Uitkomst> DeadlineVastleggen(DeadlineVastleggen opdracht)
    {
        var id = NieuweSleutel();
        return OpBudget(
            opdracht,
            opdracht.Budget,
            id,
            (_, staat) => ValueTask.FromResult(Budget.Beslis(staat, opdracht, Sleutel, id)),
            new Wisbaar.Tekst(id, "omschrijving", opdracht.Omschrijving));
    }

    public Task<Uitkomst> DeadlineAfronden(DeadlineAfronden opdracht) => OpBudget(
        opdracht, opdracht.Budget, opdracht.Deadline, (_, staat) => ValueTask.FromResult(Budget.Beslis(staat, opdracht, Sleutel)));

    public Task<Uitkomst> DeadlineVervallen(DeadlineVervallen opdracht) => OpBudget(
        opdracht,
        opdracht.Budget,
        opdracht.Deadline,
        (_, staat) => ValueTask.FromResult(Budget.Beslis(staat, opdracht, Sleutel)),
        new Wisbaar.Tekst(opdracht.Deadline, "reden", opdracht.Reden));
}
