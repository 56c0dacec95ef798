using Regionetwerk.Api.Hosting;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>Houdt het aantal bestanden dat tegelijk gemaakt wordt, en daarmee het geheugen ervoor, onder een grens.</summary>
public sealed class Uitvoerplaatsen(ApiLimieten limieten)
{
    private int _bezet;

    /// <summary>Neemt een plaats; onwaar wanneer er geen vrij is.</summary>
    public bool Neem()
    {
        if (Interlocked.Increment(ref _bezet) <= limieten.MaxUitvoerTegelijk)
            return true;
        GeefTerug();
        return false;
    }

    /// <summary>Geeft een genomen plaats terug.</summary>
    public void GeefTerug() => Interlocked.Decrement(ref _bezet);
}
