namespace Regionetwerk.Storage.Controle;

/// <summary>Wat bij een controle niet klopte: alles geteld, de eerste uitgeschreven.</summary>
/// <param name="getoond">Hoeveel er ten hoogste worden uitgeschreven.</param>
public sealed class Verschillen(int getoond)
{
    private readonly List<string> _eerste = [];

    /// <summary>Hoeveel het er zijn.</summary>
    public long Aantal { get; private set; }

    /// <summary>De eerste, in woorden voor een beheerder.</summary>
    public IReadOnlyList<string> Eerste => _eerste;

    internal void Meld(string verschil)
    {
        Aantal++;
        if (_eerste.Count < getoond)
            _eerste.Add(verschil);
    }

    /// <summary>Telt verschillen die niet worden uitgeschreven.</summary>
    internal void Tel(long aantal) => Aantal += aantal;

    internal void MeldAls(bool klopt, string verschil)
    {
        if (!klopt)
            Meld(verschil);
    }
}
