using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Post;
using Stand = Regionetwerk.Storage.Post.Poststand;

namespace Regionetwerk.Api.Post;

/// <summary>Of en hoe e-mail van het platform wordt verstuurd.</summary>
/// <param name="WordtVerstuurd">Of er een mailserver is ingesteld. Zo niet, dan wacht alle e-mail tot die er is.</param>
/// <param name="Stand">De aantallen; alleen voor een beheerder van het landelijk ondersteuningsaanbod, anders leeg.</param>
public sealed record Postbezorging(bool WordtVerstuurd, Poststand? Stand);

/// <summary>Aantallen e-mails. Wat verstuurd of opgegeven is, telt negentig dagen mee.</summary>
/// <param name="Wachten">Nog te versturen, ook wat pas later weg mag.</param>
/// <param name="Opgegeven">Niet te versturen gebleken: de mailserver weigert ze, of nam ze een dag lang niet aan.</param>
/// <param name="Verstuurd">Aangenomen door de mailserver.</param>
/// <param name="Reden">Waarom de meeste wachten die al geprobeerd zijn; leeg wanneer geen enkele mislukte.</param>
public sealed record Poststand(int Wachten, int Opgegeven, int Verstuurd, Postreden? Reden);

/// <summary>Vragen naar e-mail.</summary>
[QueryType]
public static class PostQueries
{
    /// <summary>Of het platform e-mail verstuurt.</summary>
    public static async Task<Postbezorging> Post(Stand stand, Zicht zicht) =>
        new(stand.WordtVerstuurd, zicht.Aanroeper is { Organisatie: Organisatie.Loa } wie && wie.Heeft(Rol.Beheerder) ? Tel(await stand.LeesAsync()) : null);

    private static Poststand Tel(Poststanden stand) => new(stand.Wachten, stand.Opgegeven, stand.Verstuurd, stand.Reden);
}
