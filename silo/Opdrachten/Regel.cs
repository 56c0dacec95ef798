using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary>A command line taken apart: words, and options as <c>--name value</c> or <c>--name=value</c>.</summary>
internal sealed record Regel(ImmutableArray<string> Woorden, ImmutableDictionary<string, string> Opties)
{
    public static bool Lees(string[] args, [NotNullWhen(true)] out Regel? regel, out string bezwaar)
    {
        var woorden = ImmutableArray.CreateBuilder<string>();
        var opties = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        (regel, bezwaar) = (null, "");
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                woorden.Add(args[i]);
                continue;
            }
            var delen = args[i][2..].Split('=', 2);
            if (delen.Length == 1 && i + 1 == args.Length)
            {
                bezwaar = $"De optie '{args[i]}' heeft geen waarde.";
                return false;
            }
            opties[delen[0]] = delen.Length == 2 ? delen[1] : args[++i];
        }
        regel = new(woorden.ToImmutable(), opties.ToImmutable());
        return true;
    }

    /// <summary>Whether the line calls the command of this name, of one word or more.</summary>
    public bool BegintMet(string naam) => Woorden.Take(naam.Split(' ').Length).SequenceEqual(naam.Split(' '));

    /// <summary>The words after the name.</summary>
    public ImmutableArray<string> Na(string naam) => [.. Woorden.Skip(naam.Split(' ').Length)];
}
