using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Regionetwerk.Api.Toegang.Aanbieders;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang.Aanbieders;

/// <summary>How we show a provider that we are ourselves.</summary>
public sealed class ClientbewijsTests : IDisposable
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private readonly string _bestand = Path.GetTempFileName();

    public void Dispose() => File.Delete(_bestand);

    [Fact]
    public async Task A_statement_is_signed_with_the_key_of_now_for_that_place_once_and_for_a_minute()
    {
        using var eerste = RSA.Create(2048);
        using var tweede = RSA.Create(2048);
        Schrijf(eerste.ExportPkcs8PrivateKeyPem());
        var oud = Bewering();
        Schrijf(tweede.ExportRSAPrivateKeyPem());
        var nieuw = Bewering();

        Assert.True(await Klopt(oud, new RsaSecurityKey(eerste)));
        Assert.True(await Klopt(nieuw, new RsaSecurityKey(tweede)));
        Assert.False(await Klopt(nieuw, new RsaSecurityKey(eerste)));
        var gelezen = new JsonWebToken(nieuw);
        Assert.Equal(("client", "client", Nu.UtcDateTime.AddMinutes(1)), (gelezen.Issuer, gelezen.Subject, gelezen.ValidTo));
        Assert.NotEqual(new JsonWebToken(Bewering()).Id, gelezen.Id);
    }

    [Fact]
    public async Task A_key_on_a_curve_does_as_well()
    {
        using var sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Schrijf(sleutel.ExportPkcs8PrivateKeyPem());

        Assert.True(await Klopt(Bewering(), new ECDsaSecurityKey(sleutel)));
    }

    [Fact]
    public async Task Of_a_certificate_the_fingerprint_goes_along_by_which_Entra_finds_it()
    {
        using var sleutel = RSA.Create(2048);
        using var certificaat = new CertificateRequest("CN=regionetwerk", sleutel, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(Nu, Nu.AddYears(1));
        Schrijf($"{certificaat.ExportCertificatePem()}\n{sleutel.ExportPkcs8PrivateKeyPem()}");
        var bewering = Bewering();

        Assert.True(await Klopt(bewering, new RsaSecurityKey(sleutel)));
        Assert.Equal(Base64UrlEncoder.Encode(certificaat.GetCertHash()), new JsonWebToken(bewering).X5t);
    }

    [Fact]
    public void A_secret_in_a_file_is_sent_as_it_stands_there()
    {
        Schrijf(" geheim\n");

        Assert.Equal([KeyValuePair.Create("client_secret", "geheim")], Clientbewijs.Voor(Met(new(null, _bestand, null, null)), "https://hier.test/token", Nu));
    }

    [Fact]
    public void What_is_no_key_or_too_weak_a_one_is_refused()
    {
        using var zwak = RSA.Create(1024);
        using var ander = ECDsa.Create(ECCurve.NamedCurves.nistP521);
        foreach (var inhoud in new[] { zwak.ExportPkcs8PrivateKeyPem(), ander.ExportPkcs8PrivateKeyPem(), "onzin", "" })
        {
            Schrijf(inhoud);
            var fout = Record.Exception(() => Bewering());
            Assert.True(fout is InvalidDataException or CryptographicException or ArgumentException, $"{fout}");
        }
    }

    [Fact]
    public void A_secret_is_never_printed() => Assert.DoesNotContain("sesam", $"{Met(new("sesam", null, null, null))}", StringComparison.Ordinal);

    private void Schrijf(string inhoud) => File.WriteAllText(_bestand, inhoud);

    private string Bewering() => Clientbewijs.Voor(Met(new(null, null, _bestand, null)), "https://hier.test/token", Nu)["client_assertion"];

    private static Aanbieder Met(Clientgeheim geheim) =>
        new() { Schema = Aanbieder.Oidc, Naam = "hier", Adres = "https://hier.test", ClientId = "client", Geheim = geheim };

    private static async Task<bool> Klopt(string bewering, SecurityKey sleutel) => (await new JsonWebTokenHandler().ValidateTokenAsync(bewering, new()
    {
        ValidIssuer = "client",
        ValidAudience = "https://hier.test/token",
        IssuerSigningKey = sleutel,
        TryAllIssuerSigningKeys = true,
        LifetimeValidator = (van, tot, _, _) => van <= Nu.UtcDateTime && tot > Nu.UtcDateTime,
        CryptoProviderFactory = new() { CacheSignatureProviders = false },
    })).IsValid;
}
