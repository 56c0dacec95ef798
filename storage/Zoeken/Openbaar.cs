using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>Het publiek van wat voor iedereen is.</summary>
internal static class Openbaar
{
    public static IReadOnlyList<string> Sleutels { get; } = [Publiek.Sleutels.Openbaar];

    public static ValueTask<long> Nummer(WriteSession db) => db.Publieken.Nummer(Sleutels);
}
