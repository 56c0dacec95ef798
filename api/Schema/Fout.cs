using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;

namespace Regionetwerk.Api.Schema;

/// <summary>Waarom een opdracht niet is uitgevoerd.</summary>
[InterfaceType("Fout")]
public interface IFout
{
    /// <summary>Vaste code voor programma's, zoals BUDGET_OVERSCHREDEN.</summary>
    string Code { get; }

    /// <summary>Wat er aan de hand is en wat u kunt doen.</summary>
    string Bericht { get; }

    /// <summary>Het pad in de input, zoals input.bedrag.</summary>
    string? Veld { get; }
}

/// <summary>Het domein voert de opdracht niet uit; er is niets veranderd.</summary>
[ObjectType("Weigering")]
public sealed class WeigeringFout(Weigering weigering) : IFout
{
    /// <inheritdoc/>
    public string Code => weigering.Code;

    /// <inheritdoc/>
    public string Bericht => weigering.Bericht;

    /// <inheritdoc/>
    public string? Veld => weigering.Veld is { } veld ? "input." + veld : null;

    internal static IReadOnlyList<IFout> Lijst(IEnumerable<Weigering> weigeringen) =>
        [.. weigeringen.Select(weigering => new WeigeringFout(weigering))];
}
