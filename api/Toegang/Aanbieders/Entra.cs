using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Regionetwerk.Api.Toegang.Aanbieders;

/// <summary>What is different at Entra ID, where one provider speaks for many directories.</summary>
public static class Entra
{
    private const string Directory = "tid";

    // Stands in the metadata of many directories where that of a token has its own.
    private const string Plaats = "{tenantid}";

    /// <summary>Whether a token says that it is of a directory that we trust.</summary>
    public static bool Vertrouwt(Aanbieder aanbieder, JsonWebToken token) =>
        Van(token) is { } directory
        && token.Issuer.Contains(directory, StringComparison.OrdinalIgnoreCase)
        && (aanbieder.Directory == directory || !Guid.TryParse(aanbieder.Directory, out _))
        && (aanbieder.Directories.IsEmpty || aanbieder.Directories.Contains(directory));

    /// <summary>Whether it is a token of version 1.</summary>
    public static bool IsOud(JsonWebToken token) => !token.Issuer.TrimEnd('/').EndsWith("/v2.0", StringComparison.Ordinal);

    /// <summary>Who must have issued this token: of the metadata, with the directory of the token itself.</summary>
    public static string Uitgever(string uitgever, JsonWebToken token) => uitgever.Replace(Plaats, Van(token), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether this key may sign for the directory of this token: some keys are of one alone.</summary>
    public static bool IsVan(JsonWebKey sleutel, JsonWebToken token) =>
        !sleutel.AdditionalData.TryGetValue("issuer", out var uitgever)
        || (uitgever?.ToString() is { } van && Uitgever(van, token).TrimEnd('/') == token.Issuer.TrimEnd('/'));

    /// <summary>An access token names the app that got it; an id token does not.</summary>
    public static bool IsToegangstoken(JsonWebToken token) => token.TryGetPayloadValue<string>("azp", out _) || token.TryGetPayloadValue<string>("appid", out _);

    private static string? Van(JsonWebToken token) =>
        token.TryGetPayloadValue<string>(Directory, out var directory) && Guid.TryParseExact(directory, "D", out _) ? directory.ToLowerInvariant() : null;
}
