using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Eigenaren;

public abstract partial class EigenaarGrain
{
    /// <summary>Door dezelfde methoden als straks de opdrachten zelf, zodat een proef niet anders kan oordelen dan zij.</summary>
    public Task<Beproefd> Beproeven(Beproeven proef) => OpProef(async () =>
    {
        var uitkomsten = ImmutableArray.CreateBuilder<Uitkomst>(proef.Opdrachten.Length);
        foreach (var opdracht in proef.Opdrachten)
        {
            uitkomsten.Add(await (opdracht switch
            {
                BudgetToekennen budget => BudgetToekennen(budget),
                BestedingBoeken besteding => BestedingBoeken(besteding),
                _ => throw new ArgumentException($"{opdracht.GetType().Name} kan niet beproefd worden.", nameof(proef)),
            }));
        }
        return new Beproefd(uitkomsten.MoveToImmutable());
    });
}
