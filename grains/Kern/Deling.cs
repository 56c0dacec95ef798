using System.Collections.Immutable;

namespace Regionetwerk.Grains.Kern;

/// <summary>Voor wie een record leesbaar is (domain.md, "Who owns what").</summary>
public enum Zichtbaarheid
{
    /// <summary>Alleen de organisatie die het record bezit.</summary>
    Intern,

    /// <summary>De leden van de netwerken die de eigenaar bij het record noemt.</summary>
    Netwerk,

    /// <summary>Iedere aangemelde deelnemer.</summary>
    Landelijk,

    /// <summary>Iedereen, ook zonder aanmelden.</summary>
    Openbaar,
}

/// <summary>De keuze van de eigenaar met wie een record gedeeld wordt.</summary>
/// <param name="Zichtbaarheid">De kring van lezers.</param>
/// <param name="Netwerken">De slugs van de netwerken; alleen en altijd gevuld bij <see cref="Zichtbaarheid.Netwerk"/>.</param>
[GenerateSerializer, Immutable, Alias("deling")]
public sealed record Deling(Zichtbaarheid Zichtbaarheid, ImmutableArray<string> Netwerken)
{
    public static Deling Intern { get; } = new(Zichtbaarheid.Intern, []);

    public static Deling Landelijk { get; } = new(Zichtbaarheid.Landelijk, []);

    public static Deling Openbaar { get; } = new(Zichtbaarheid.Openbaar, []);

    /// <summary>Wat er aan de keuze mankeert.</summary>
    public IEnumerable<Weigering> Toets()
    {
        if (Zichtbaarheid is Zichtbaarheid.Netwerk && Netwerken.Length == 0)
            yield return Weigeringen.Ongeldig("Noem ten minste één netwerk om mee te delen.", "netwerken");
        if (Zichtbaarheid is not Zichtbaarheid.Netwerk && Netwerken.Length > 0)
            yield return Weigeringen.Ongeldig("Netwerken horen alleen bij de zichtbaarheid NETWERK.", "netwerken");
        if (Netwerken.Length > Limieten.NetwerkenPerRecord)
            yield return TeVeelNetwerken(Netwerken.Length);
        else if (!Netwerken.All(Slug.Is))
            yield return Weigeringen.Onbekend("Een van de netwerken", "netwerken");
        else if (Netwerken.Distinct().Count() < Netwerken.Length)
            yield return Weigeringen.Ongeldig("U noemt een netwerk meer dan eens.", "netwerken");
    }

    private static Weigering TeVeelNetwerken(int aantal) =>
        Weigeringen.Ongeldig($"U noemt {aantal} netwerken; het mogen er ten hoogste {Limieten.NetwerkenPerRecord} zijn.", "netwerken");

    public bool Equals(Deling? other) =>
        other is not null && Zichtbaarheid == other.Zichtbaarheid && Netwerken.SequenceEqual(other.Netwerken);

    public override int GetHashCode() => HashCode.Combine(Zichtbaarheid, Netwerken.Length);
}
