using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Storage.Lezen;

/// <summary>Een aanroeper als lezer: een verzameling sleutels. Een rij bestaat voor wie een sleutel van haar publiek heeft.</summary>
public sealed class Kijker
{
    private readonly HashSet<string> _sleutels;

    internal Kijker(Aanroeper? aanroeper, IEnumerable<string> sleutels)
    {
        Aanroeper = aanroeper;
        _sleutels = [.. sleutels];
        SleutelLijst = [.. _sleutels.Order(StringComparer.Ordinal)];
    }

    /// <summary>Wie er kijkt; leeg wanneer niet aangemeld.</summary>
    public Aanroeper? Aanroeper { get; }

    /// <summary>De sleutels, op volgorde.</summary>
    internal IReadOnlyList<string> SleutelLijst { get; }

    /// <summary>Of de kijker deze sleutel in handen heeft.</summary>
    internal bool Heeft(string sleutel) => _sleutels.Contains(sleutel);

    /// <summary>Of de kijker handelt voor deze eigenaar van records.</summary>
    public bool IsEigenaar(string eigenaar) => _sleutels.Contains(Publiek.Sleutels.Eigenaar(eigenaar));

    /// <summary>Dezelfde kijker zonder wat alleen de eigen organisatie ziet: zo ziet ieder met dezelfde rechten hetzelfde.</summary>
    internal Kijker AlleenGedeeld() => new(Aanroeper, _sleutels.Where(sleutel => !Publiek.Sleutels.IsEigenaar(sleutel)));
}
