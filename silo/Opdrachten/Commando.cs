using System.Collections.Immutable;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary>One command of the operator.</summary>
/// <param name="Naam">The words that call it.</param>
/// <param name="Argumenten">What comes after the name, as the help shows it; empty for nothing.</param>
/// <param name="Uitleg">What it does, in one Dutch sentence.</param>
/// <param name="VoerUitAsync">Does it. Gives the exit code: 0, or 1 when the operator has to look.</param>
public sealed record Commando(string Naam, string Argumenten, string Uitleg, Func<CommandoVraag, Task<int>> VoerUitAsync)
{
    /// <summary>How many arguments come after the name.</summary>
    public int Aantal { get; init; }

    /// <summary>Names of the options besides those of the data folder.</summary>
    public ImmutableArray<string> Opties { get; init; } = [];

    /// <summary>Whether it works on a data folder that holds no database yet.</summary>
    public bool ZonderDatabase { get; init; }

    /// <summary>Whether it only looks: then no line of it comes in the log of processing.</summary>
    public bool KijktAlleen { get; init; }
}

/// <summary>One call of a command.</summary>
/// <param name="Argumenten">As many as the command wants.</param>
/// <param name="Opties">The options that were given, by name; names are compared without case.</param>
/// <param name="Opslag">The data folder.</param>
/// <param name="Diensten">Storage and grains on the data folder, opened when they are asked for.</param>
/// <param name="Uit">Where the report goes.</param>
/// <param name="Ct">The operator wants to stop.</param>
public sealed record CommandoVraag(
    ImmutableArray<string> Argumenten,
    ImmutableDictionary<string, string> Opties,
    OpslagOpties Opslag,
    IServiceProvider Diensten,
    TextWriter Uit,
    CancellationToken Ct);
