using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.Building;

namespace Regionetwerk.Api.Privacy;

/// <summary>Vraag wat er bij uw e-mailadres bewaard wordt.</summary>
/// <param name="Email">Uw e-mailadres; daar gaat de link heen.</param>
public sealed record MijnGegevensAanvragenInput(string Email);

/// <summary>Wat er van het vragen kwam. Het zegt niet of dit adres bekend is.</summary>
/// <param name="Gevraagd">Waar wanneer er een e-mail komt; drie keer per dag voor hetzelfde adres.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record MijnGegevensAanvragenPayload(bool Gevraagd, IReadOnlyList<IFout> Fouten);

/// <summary>Wis uw gegevens.</summary>
/// <param name="Geheim">Uit de e-mail; zonder geheim gaat het om uw account.</param>
/// <param name="Records">Welke contacten en aanmeldingen; zonder dit alles.</param>
public sealed record GegevensWissenInput(string? Geheim, [property: ID] IReadOnlyList<string>? Records);

/// <summary>Wat er van het wissen kwam.</summary>
/// <param name="Gewist">Hoeveel records; wat al weg was, telt niet mee.</param>
/// <param name="Blijft">Wat er blijft staan, zonder te zeggen wie u bent.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record GegevensWissenPayload(int Gewist, IReadOnlyList<string> Blijft, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over de eigen gegevens; ook voor wie geen account heeft.</summary>
[MutationType]
public static class PrivacyMutaties
{
    /// <summary>Stuurt naar een e-mailadres een link waarmee de eigen gegevens te zien en te wissen zijn; hij geldt 24 uur.</summary>
    public static async Task<MijnGegevensAanvragenPayload> MijnGegevensAanvragen(MijnGegevensAanvragenInput input, Gegevensbeheer beheer)
    {
        var fouten = await beheer.VraagAsync(input.Email);
        return new(fouten.Count == 0, WeigeringFout.Lijst(fouten));
    }

    /// <summary>
    /// Wist uw gegevens: vanaf het antwoord staan zij nergens meer in wat te lezen is. Wie het herhaalt, wist niets dubbel.
    /// </summary>
    public static async Task<GegevensWissenPayload> GegevensWissen(GegevensWissenInput input, Gegevensbeheer beheer, CancellationToken ct)
    {
        var (gewist, blijft, fouten) = await beheer.WisAsync(input.Geheim, input.Records, ct);
        return new(gewist, blijft, WeigeringFout.Lijst(fouten));
    }
}
