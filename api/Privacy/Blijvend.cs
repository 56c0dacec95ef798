using Regionetwerk.Storage.Post;
using Regionetwerk.Storage.Privacy;

namespace Regionetwerk.Api.Privacy;

/// <summary>Wat er na het wissen blijft staan, in woorden voor wie het vroeg.</summary>
internal static class Blijvend
{
    /// <summary>Van wie is aangemeld.</summary>
    public const string Boeken = "Wat u namens een organisatie vastlegde, blijft in haar boeken staan, met een sleutel waar geen naam bij hoort.";

    /// <param name="bekend">Wat er voor het wissen was.</param>
    /// <param name="weg">Wat gewist is.</param>
    public static IEnumerable<string> Van(GegevensBijAdres bekend, IReadOnlySet<string> weg)
    {
        if (bekend.Contacten.Any(contact => weg.Contains(contact.Id)))
            yield return "Dat een organisatie een contact had, blijft in haar boeken staan, zonder te zeggen wie.";
        if (bekend.Ambassadeurs.Any(ambassadeur => weg.Contains(ambassadeur.Contact)))
            yield return "Bij welke inzet hoeveel uur een ambassadeur gaf, blijft staan, zonder te zeggen wie.";
        if (bekend.Deelnames.Any(deelname => weg.Contains(deelname.Id)))
            yield return "Dat iemand zich voor een bijeenkomst aanmeldde en afmeldde, blijft staan, zonder te zeggen wie.";
        if (bekend.Brieven.Any(brief => brief.Stand is Briefstand.Verstuurd))
            yield return "E-mail die al verstuurd is, kunnen wij niet terughalen.";
    }
}
