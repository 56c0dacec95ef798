using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Gemeenten;

/// <summary>Verklaar dat wat over een jaar gedeeld is volledig is, of trek dat in.</summary>
[GenerateSerializer, Immutable, Alias("jaar-verklaren")]
public sealed record JaarVerklaren(int Jaar, bool Volledig) : Opdracht;

/// <summary>De gemeente verklaart dat een jaar volledig gedeeld is, of trekt dat in.</summary>
[Opslagnaam("jaar-verklaard")]
public sealed record JaarVerklaard(string Gemeente, int Jaar, bool Volledig) : Gebeurtenis;

/// <summary>Wat de gemeente over zichzelf verklaart.</summary>
public sealed record GemeenteStaat : IStaat<GemeenteStaat>
{
    public static GemeenteStaat Leeg { get; } = new();

    public static int MomentopnameVersie => 1;

    /// <summary>De jaren die volledig gedeeld zijn.</summary>
    public ImmutableHashSet<int> VolledigeJaren { get; init; } = [];

    public GemeenteStaat Pas(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        JaarVerklaard { Volledig: true } e => this with { VolledigeJaren = VolledigeJaren.Add(e.Jaar) },
        JaarVerklaard e => this with { VolledigeJaren = VolledigeJaren.Remove(e.Jaar) },
        _ => throw new VreemdeGebeurtenisException(gebeurtenis, typeof(GemeenteStaat)),
    };
}

/// <summary>De regels van een gemeente.</summary>
public static class Gemeente
{
    public static Besluit Beslis(GemeenteStaat staat, JaarVerklaren opdracht, string gemeente)
    {
        Weigering[] fouten = [.. Invoer.Jaar(opdracht.Jaar, "jaar")];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        return staat.VolledigeJaren.Contains(opdracht.Jaar) == opdracht.Volledig
            ? Besluit.Niets
            : new JaarVerklaard(gemeente, opdracht.Jaar, opdracht.Volledig);
    }
}
