using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Opslag;

/// <summary>Namens wie iemand mag handelen, zoals het landelijk ondersteuningsaanbod dat bijhoudt.</summary>
public interface IToelatingen
{
    /// <summary>De toelatingen van wie zich met een gekeurd token meldt. Wie nergens bekend is, heeft er geen.</summary>
    ValueTask<ToegelatenPersoon> VoorAsync(Identiteit wie);

    /// <summary>Of deze organisatie gesloten is, of het bestuur van deze school. Wie door een toelating binnenkwam is dat dan al niet meer.</summary>
    ValueTask<bool> IsGeslotenAsync(string organisatie);

    /// <summary>Wat gelezen was, geldt niet meer: voor wie iets liet wijzigen dat misschien elders gebeurde.</summary>
    void Vergeet();
}
