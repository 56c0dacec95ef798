namespace Regionetwerk.Grains.Kern;

/// <summary>
/// Iets dat is gebeurd en blijft staan. Een gebeurtenis draagt sleutels, codes, datums, bedragen en korte namen; wat mensen
/// in eigen woorden typen en alles over personen staat in <see cref="Wisbaar"/>, zodat het gewist kan worden.
/// </summary>
public abstract record Gebeurtenis;

/// <summary>De naam en versie waaronder een gebeurtenis is opgeslagen. Eenmaal gebruikt veranderen zij nooit meer.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpslagnaamAttribute(string naam, int versie = 1) : Attribute
{
    public string Naam { get; } = naam;

    public int Versie { get; } = versie;
}
