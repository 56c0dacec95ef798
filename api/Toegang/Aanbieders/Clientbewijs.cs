using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Regionetwerk.Api.Toegang.Aanbieders;

/// <summary>How we show a provider that we are ourselves: a statement signed with our key (private_key_jwt, RFC 7523), or a secret.</summary>
public static class Clientbewijs
{
    private const string SoortBewering = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private static readonly TimeSpan Geldig = TimeSpan.FromMinutes(1);

    /// <summary>What goes along with a request to its token endpoint.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file holds no key that can be used.</exception>
    public static Dictionary<string, string> Voor(Aanbieder aanbieder, string tokenadres, DateTimeOffset nu)
    {
        var geheim = aanbieder.Geheim!;
        if (geheim.Sleutelbestand is null)
            return new() { ["client_secret"] = geheim.Tekst ?? Inhoud(geheim.Geheimbestand!) };
        return new()
        {
            ["client_assertion_type"] = SoortBewering,
            ["client_assertion"] = Bewering(aanbieder.ClientId, tokenadres, Lees(geheim.Sleutelbestand, geheim.Sleutelnaam), nu.UtcDateTime),
        };
    }

    private static string Bewering(string clientId, string tokenadres, SigningCredentials sleutel, DateTime nu) =>
        new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = clientId,
            Audience = tokenadres,
            IssuedAt = nu,
            NotBefore = nu,
            Expires = nu + Geldig,
            // 128 bits of chance: it is used once.
            Subject = new ClaimsIdentity([new("sub", clientId), new("jti", Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)))]),
            SigningCredentials = sleutel,
        });

    private static SigningCredentials Lees(string bestand, string? naam)
    {
        var pem = File.ReadAllText(bestand);
        if (pem.Contains("BEGIN CERTIFICATE", StringComparison.Ordinal))
        {
            // Entra ID finds the key by the fingerprint of the certificate, which goes along by itself.
            var certificaat = X509Certificate2.CreateFromPem(pem, pem);
            SecurityKey metCertificaat = certificaat.GetRSAPrivateKey() is not null
                ? new X509SecurityKey(certificaat)
                : throw new InvalidDataException("het certificaat heeft geen RSA-sleutel");
            metCertificaat.KeyId = naam ?? metCertificaat.KeyId;
            return new(metCertificaat, SecurityAlgorithms.RsaSha256) { CryptoProviderFactory = Fabriek() };
        }
        var sleutel = Kaal(pem);
        sleutel.KeyId = naam ?? Base64Url.EncodeToString(sleutel.ComputeJwkThumbprint());
        return new(sleutel, sleutel is RsaSecurityKey ? SecurityAlgorithms.RsaSha256 : SecurityAlgorithms.EcdsaSha256) { CryptoProviderFactory = Fabriek() };
    }

    // Of what kind it is, the file does not always say.
    private static SecurityKey Kaal(string pem)
    {
        var rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(pem);
            return rsa.KeySize >= 2048 ? new RsaSecurityKey(rsa) : throw new InvalidDataException("de sleutel heeft minder dan 2048 bits");
        }
        catch (CryptographicException)
        {
            var ec = ECDsa.Create();
            ec.ImportFromPem(pem);
            return ec.KeySize == 256 ? new ECDsaSecurityKey(ec) : throw new InvalidDataException("de sleutel is niet van de kromme P-256");
        }
    }

    // What is made for one key is not kept for the next, which may have the same name.
    private static CryptoProviderFactory Fabriek() => new() { CacheSignatureProviders = false };

    private static string Inhoud(string bestand) => File.ReadAllText(bestand).Trim() is { Length: > 0 } tekst
        ? tekst
        : throw new InvalidDataException($"{bestand} is leeg");
}
