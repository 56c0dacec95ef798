namespace Regionetwerk.House.Tests.Knooppunten.Spel;

/// <summary>The last few of something: what clients work on together, so that they get in each other's way.</summary>
internal sealed class Laatste<T>(int aantal)
{
    private readonly List<T> _alle = [];

    public bool Leeg => _alle.Count == 0;

    public void Bij(T een)
    {
        _alle.Add(een);
        if (_alle.Count > aantal)
            _alle.RemoveAt(0);
    }

    public T Een(Random kans) => _alle[kans.Next(_alle.Count)];

    public T? Vind(Predicate<T> welke) => _alle.Find(welke);
}
