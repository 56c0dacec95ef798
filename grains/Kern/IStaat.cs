namespace Regionetwerk.Grains.Kern;

/// <summary>De stand van één stroom gebeurtenissen; onveranderlijk, opgebouwd door <see cref="Pas"/>.</summary>
public interface IStaat<TZelf>
    where TZelf : class, IStaat<TZelf>
{
    /// <summary>De stand voordat er iets gebeurd is.</summary>
    static abstract TZelf Leeg { get; }

    /// <summary>Omhoog wanneer de vorm van de stand verandert: bewaarde momentopnamen van een andere versie tellen dan niet.</summary>
    static abstract int MomentopnameVersie { get; }

    /// <summary>De stand na deze gebeurtenis. Een gebeurtenis die niet bij deze stroom hoort, is een fout in de opslag.</summary>
    TZelf Pas(Gebeurtenis gebeurtenis);
}

/// <summary>Een gebeurtenis die niet in deze stroom thuishoort: de opslag is beschadigd of van een nieuwere versie.</summary>
public sealed class VreemdeGebeurtenisException(Gebeurtenis gebeurtenis, Type staat)
    : InvalidOperationException($"De gebeurtenis {gebeurtenis.GetType().Name} hoort niet in een stroom van {staat.Name}.");
