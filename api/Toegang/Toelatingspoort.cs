using System.Collections.Immutable;
using System.Security.Claims;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Api.Toegang;

/// <summary>What came of the question for whom somebody acts.</summary>
/// <param name="Wie">Whoever asks, from here on; nobody when he may act for nobody.</param>
/// <param name="Soort">Whether he may.</param>
/// <param name="Keuzes">Keys of all organisations that he may act for.</param>
/// <param name="Identiteit">What the provider says of him; null for nobody, and for whoever signed in with the sign-in of Development.</param>
internal sealed record Toelatingsuitslag(ClaimsPrincipal Wie, Toelatingsoort Soort, ImmutableArray<string> Keuzes, Identiteit? Identiteit);

/// <summary>Whether somebody may act for an organisation.</summary>
internal enum Toelatingsoort
{
    /// <summary>Nobody is signed in, or he may.</summary>
    Door,

    /// <summary>Signed in, and known to no organisation.</summary>
    Onbekend,

    /// <summary>He may act for several and does not say which.</summary>
    Kiezen,

    /// <summary>He names one that he may not act for.</summary>
    VanEenAnder,
}

/// <summary>From who somebody is to whom he acts for. Looked up at every request: what was withdrawn, does not count any more.</summary>
internal sealed class Toelatingspoort(IToelatingen toelatingen)
{
    /// <summary>The header in which a client names the organisation that it acts for.</summary>
    public const string Kop = "X-Organisatie";

    /// <summary>Decides it.</summary>
    /// <param name="wie">Whoever was signed in.</param>
    /// <param name="gevraagd">The organisation that he names; null when he names none.</param>
    public async ValueTask<Toelatingsuitslag> BepaalAsync(ClaimsPrincipal wie, string? gevraagd)
    {
        if (Identiteitlezer.Lees(wie) is not { } identiteit)
        {
            // A token of Development says it itself, can name no other, and ends with the organisation.
            if (AanroeperLezer.Lees(wie) is not { } zelf)
                return new(wie, Toelatingsoort.Door, [], null);
            if (gevraagd is not null && gevraagd != zelf.Organisatie)
                return new(Niemand(), Toelatingsoort.VanEenAnder, [zelf.Organisatie], null);
            return await toelatingen.IsGeslotenAsync(zelf.Organisatie)
                ? new(Niemand(), Toelatingsoort.Onbekend, [], null)
                : new(wie, Toelatingsoort.Door, [], null);
        }
        var (persoon, mag) = await toelatingen.VoorAsync(identiteit);
        ImmutableArray<string> keuzes = [.. mag.Select(een => een.Organisatie)];
        var gekozen = gevraagd is null ? (mag is [var enige] ? enige : null) : mag.FirstOrDefault(een => een.Organisatie == gevraagd);
        if (gekozen is null)
        {
            var soort = keuzes.IsEmpty ? Toelatingsoort.Onbekend : gevraagd is null ? Toelatingsoort.Kiezen : Toelatingsoort.VanEenAnder;
            return new(Niemand(), soort, keuzes, identiteit);
        }
        Aanroeper aanroeper = new(gekozen.Organisatie, gekozen.Rollen, persoon) { App = identiteit.App, Bereiken = gekozen.Bereiken };
        return new(new([new Toegelaten(aanroeper), .. wie.Identities]), Toelatingsoort.Door, keuzes, identiteit);
    }

    private static ClaimsPrincipal Niemand() => new(new ClaimsIdentity());
}
