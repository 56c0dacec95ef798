using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Gemeenten;

/// <summary>Voor wie een jaar volledig is.</summary>
public enum Kring
{
    /// <summary>Voor iedere aangemelde deelnemer.</summary>
    Landelijk,

    /// <summary>Voor iedereen, ook zonder aanmelden; dus ook LANDELIJK.</summary>
    Openbaar,
}

/// <summary>Verklaar dat wat over een jaar met een kring gedeeld is volledig is, of trek dat in.</summary>
[GenerateSerializer, Immutable, Alias("jaar-verklaren")]
public sealed record JaarVerklaren(int Jaar, bool Volledig, Kring Kring = Kring.Landelijk) : Opdracht;

/// <summary>De gemeente verklaart dat een jaar voor een kring volledig gedeeld is, of trekt dat in.</summary>
[Opslagnaam("jaar-verklaard", 2)]
public sealed record JaarVerklaard(string Gemeente, int Jaar, bool Volledig, Kring Kring) : Gebeurtenis;

/// <summary>Wat de gemeente over zichzelf verklaart.</summary>
public sealed record GemeenteStaat : IStaat<GemeenteStaat>
{
    public static GemeenteStaat Leeg { get; } = new();

    public static int MomentopnameVersie => 2;

    /// <summary>De jaren die volledig gedeeld zijn, met de ruimste kring waarvoor dat zo is.</summary>
    public ImmutableDictionary<int, Kring> VolledigeJaren { get; init; } = ImmutableDictionary<int, Kring>.Empty;

    public GemeenteStaat Pas(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        JaarVerklaard { Volledig: true } e => this with { VolledigeJaren = VolledigeJaren.SetItem(e.Jaar, e.Kring) },
        JaarVerklaard { Kring: Kring.Openbaar } e => this with { VolledigeJaren = VolledigeJaren.SetItem(e.Jaar, Kring.Landelijk) },
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
        Kring? was = staat.VolledigeJaren.TryGetValue(opdracht.Jaar, out var kring) ? kring : null;
        if ((was >= opdracht.Kring) == opdracht.Volledig)
            return Besluit.Niets;
        JaarVerklaard verklaard = new(gemeente, opdracht.Jaar, opdracht.Volledig, opdracht.Kring);
        // Wat niet voor deelnemers volledig is, is het ook niet voor iedereen; elke kring hoort het bij haar eigen gebeurtenis.
        return !opdracht.Volledig && was > opdracht.Kring ? Besluit.Tot(verklaard with { Kring = Kring.Openbaar }, verklaard) : verklaard;
    }
}
