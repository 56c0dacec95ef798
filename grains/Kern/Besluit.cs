using System.Collections.Immutable;
using Regionetwerk.Grains.Post;

namespace Regionetwerk.Grains.Kern;

/// <summary>
/// Wat het domein van een opdracht vindt: gebeurtenissen, of weigeringen. Beide leeg betekent: het was al zo.
/// </summary>
public sealed record Besluit
{
    private Besluit(ImmutableArray<Gebeurtenis> gebeurtenissen, ImmutableArray<Weigering> weigeringen) =>
        (Gebeurtenissen, Weigeringen) = (gebeurtenissen, weigeringen);

    public ImmutableArray<Gebeurtenis> Gebeurtenissen { get; }

    public ImmutableArray<Weigering> Weigeringen { get; }

    /// <summary>E-mail die met de gebeurtenissen meegaat; zonder gebeurtenis wordt er niets van verstuurd.</summary>
    public ImmutableArray<Brief> Post { get; private init; } = [];

    public bool Geweigerd => Weigeringen.Length > 0;

    /// <summary>De opdracht vraagt niets nieuws.</summary>
    public static Besluit Niets { get; } = new([], []);

    public static Besluit Tot(params ImmutableArray<Gebeurtenis> gebeurtenissen) => new(gebeurtenissen, []);

    public static Besluit Weiger(params ImmutableArray<Weigering> weigeringen) => new([], weigeringen);

    /// <summary>Hetzelfde besluit, met e-mail erbij.</summary>
    public Besluit MetPost(params ImmutableArray<Brief> brieven) => this with { Post = [.. Post, .. brieven] };

    public static implicit operator Besluit(Gebeurtenis gebeurtenis) => Tot(gebeurtenis);

    public static implicit operator Besluit(Weigering weigering) => Weiger(weigering);
}
