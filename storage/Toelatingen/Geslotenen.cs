namespace Regionetwerk.Storage.Toelatingen;

/// <summary>Wie niet meer meedoet: wie gesloten is, en elke school waarvan het bestuur dat nu is.</summary>
internal static class Geslotenen
{
    /// <summary>Hun sleutels.</summary>
    public const string Sleutels =
        "SELECT organisatie FROM sluitingen UNION ALL SELECT s.code FROM scholen s JOIN sluitingen g ON g.organisatie = s.bestuur";
}
