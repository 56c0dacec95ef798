namespace Regionetwerk.Storage.Zoeken.Taal;

/// <summary>Woorden waar niemand op zoekt: de lijst van de instelling <c>dutch</c> van PostgreSQL, zodat beide databases dezelfde overslaan.</summary>
internal static class Stopwoorden
{
    private static readonly HashSet<string> Alle =
    [
        .. """
            de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan zou of wat mijn men
            dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu
            ge geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens hier wie
            werd altijd doch wordt wezen kunnen ons zelf tegen na reeds wil kon niets uw iemand geweest andere
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>Of dit woord niets zegt.</summary>
    public static bool Heeft(string woord) => Alle.Contains(woord);
}
