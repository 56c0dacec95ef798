using System.Collections.Immutable;
using Regionetwerk.Grains.Opslag;
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

    /// <summary>Wat er tegelijk in andere stromen gebeurt: alles samen, of niets.</summary>
    public ImmutableArray<Elders> Elders { get; private init; } = [];

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

    /// <summary>Hetzelfde besluit, waarmee tegelijk ook dit gebeurt in een andere stroom, die voor het besluit gelezen is.</summary>
    public Besluit En(Elders elders) => this with { Elders = Elders.Add(elders) };

    public static implicit operator Besluit(Gebeurtenis gebeurtenis) => Tot(gebeurtenis);

    public static implicit operator Besluit(Weigering weigering) => Weiger(weigering);
}

/// <summary>Een gebeurtenis in een andere stroom dan waar de opdracht over gaat.</summary>
public sealed record Elders(StreamId Stroom, Gebeurtenis Gebeurtenis);
