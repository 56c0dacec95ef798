using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Kennis;

/// <summary>Wat van een kennisitem nodig is om over opdrachten te beslissen.</summary>
public sealed record KennisitemStaat : IStaat<KennisitemStaat>
{
    public static KennisitemStaat Leeg { get; } = new();

    public static int MomentopnameVersie => 1;

    /// <summary>Sleutel van de eigenaar; leeg zolang het kennisitem niet bestaat.</summary>
    public string Eigenaar { get; init; } = "";

    public KennisInhoud? Inhoud { get; init; }

    public Deling Deling { get; init; } = Deling.Intern;

    public bool Ingetrokken { get; init; }

    /// <summary>Reacties die de eigenaar verbergt.</summary>
    public ImmutableHashSet<Guid> Verborgen { get; init; } = [];

    /// <summary>Of het er is.</summary>
    public bool Bestaat => Eigenaar.Length > 0 && !Ingetrokken;

    public KennisitemStaat Pas(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        KennisitemVastgelegd e => this with { Eigenaar = e.Eigenaar, Inhoud = e.Inhoud, Deling = e.Deling },
        KennisitemGewijzigd e => this with { Inhoud = e.Inhoud },
        KennisitemGedeeld e => this with { Deling = e.Deling },
        KennisitemIngetrokken => this with { Ingetrokken = true },
        ReactieVerborgen e => this with { Verborgen = Verborgen.Add(e.Reactie) },
        ReactieGetoond e => this with { Verborgen = Verborgen.Remove(e.Reactie) },
        _ => throw new VreemdeGebeurtenisException(gebeurtenis, typeof(KennisitemStaat)),
    };
}
