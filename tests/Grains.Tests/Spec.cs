using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests;

/// <summary>Een regel als verhaal: gegeven wat er gebeurd is, als er een opdracht komt, dan gebeurt dit of wordt het geweigerd.</summary>
public static class Spec
{
    public static Gegeven<TStaat> Gegeven<TStaat>(params ImmutableArray<Gebeurtenis> gebeurd)
        where TStaat : class, IStaat<TStaat> => new(Stand<TStaat>(gebeurd));

    /// <summary>De stand die uit deze gebeurtenissen volgt.</summary>
    public static TStaat Stand<TStaat>(params ImmutableArray<Gebeurtenis> gebeurd)
        where TStaat : class, IStaat<TStaat> => gebeurd.Aggregate(TStaat.Leeg, (staat, gebeurtenis) => staat.Pas(gebeurtenis));
}

/// <summary>Het begin van het verhaal.</summary>
public sealed record Gegeven<TStaat>(TStaat Staat)
    where TStaat : class, IStaat<TStaat>
{
    public Gevolg<TStaat> Als(Func<TStaat, Besluit> beslis) => new(Staat, beslis(Staat));
}

/// <summary>Het eind van het verhaal.</summary>
public sealed record Gevolg<TStaat>(TStaat Staat, Besluit Besluit)
    where TStaat : class, IStaat<TStaat>
{
    /// <summary>Precies deze gebeurtenissen, die ook op de stand passen. De nieuwe stand komt terug.</summary>
    public TStaat Dan(params Gebeurtenis[] verwacht)
    {
        Assert.Empty(Besluit.Weigeringen);
        Assert.Equal(verwacht.Select(e => e.GetType()), Besluit.Gebeurtenissen.Select(e => e.GetType()));
        foreach (var (hoort, was) in verwacht.Zip(Besluit.Gebeurtenissen))
            Assert.Equivalent(hoort, was, strict: true);
        return Besluit.Gebeurtenissen.Aggregate(Staat, (staat, gebeurtenis) => staat.Pas(gebeurtenis));
    }

    /// <summary>Het gebeurt, wat het ook precies is.</summary>
    public TStaat Gebeurt<TGebeurtenis>()
        where TGebeurtenis : Gebeurtenis
    {
        Assert.Empty(Besluit.Weigeringen);
        Assert.IsType<TGebeurtenis>(Assert.Single(Besluit.Gebeurtenissen));
        return Besluit.Gebeurtenissen.Aggregate(Staat, (staat, gebeurtenis) => staat.Pas(gebeurtenis));
    }

    /// <summary>Het was al zo.</summary>
    public void DanNiets() => Dan();

    /// <summary>Er is één weigering, met deze code, over dit veld.</summary>
    public Weigering Geweigerd(string code, string? veld)
    {
        Assert.Empty(Besluit.Gebeurtenissen);
        var weigering = Assert.Single(Besluit.Weigeringen);
        Assert.Equal((code, veld), (weigering.Code, weigering.Veld));
        return weigering;
    }
}
