using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Regionetwerk.Api.Toegang;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Uitval;
using Xunit;

namespace Regionetwerk.House.Tests.Deur;

/// <summary>Somebody who floods the door with tokens that do not hold.</summary>
public sealed class KapotteTokensTests
{
    private const int Pogingen = 10_000;
    private const int Tegelijk = 16;
    private const int HoogstensGezegd = 64 * 1024;
    private const int HoogstensGegroeid = 1024 * 1024;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Soort", "Zwaar")]
    public async Task Ten_thousand_broken_tokens_do_not_fill_the_disk_and_whoever_is_signed_in_is_answered()
    {
        Zwaar.Alleen();
        using var map = new Datamap();
        var (proces, http) = await Huisproces.Start([.. map.Instellingen, "--Tempo:Adres", "600"]);
        using var _ = proces;
        var hoorn = await Client.MeldAan(http, "GM0405", "lezer");
        var (gezegd, gegroeid) = (proces.Gezegd, Omvang(map.Pad));
        var uitkomsten = new ConcurrentDictionary<HttpStatusCode, int>();
        var soorten = Kapot(map.Pad);

        await Parallel.ForEachAsync(Enumerable.Range(0, Pogingen), new ParallelOptions { MaxDegreeOfParallelism = Tegelijk, CancellationToken = Ct }, async (nummer, ct) =>
        {
            using var vraag = new HttpRequestMessage(HttpMethod.Get, nummer % 2 is 0 ? "/graphql?query={__typename}" : "/mijn");
            vraag.Headers.TryAddWithoutValidation("Authorization", soorten[nummer % soorten.Length]);
            using var antwoord = await http.SendAsync(vraag, ct);
            uitkomsten.AddOrUpdate(antwoord.StatusCode, 1, (_, aantal) => aantal + 1);
            if (nummer % 100 is 0)
                Assert.Equal("GM0405", (await hoorn.Vraag("{ ik { organisatie { sleutel } } }"))["ik.organisatie.sleutel"].GetString());
        });

        Assert.Empty(uitkomsten.Keys.Except([HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests]));
        Assert.InRange(uitkomsten[HttpStatusCode.TooManyRequests], Pogingen / 2, Pogingen);
        Assert.InRange(proces.Gezegd - gezegd, 0, HoogstensGezegd);
        Assert.InRange(Omvang(map.Pad) - gegroeid, 0, HoogstensGegroeid);
    }

    private static string[] Kapot(string map)
    {
        var tokens = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false };
        var sleutel = new SymmetricSecurityKey(File.ReadAllBytes(Path.Combine(map, DevSleutel.Bestand)));
        var andere = new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32));
        using var rsa = RSA.Create(2048);
        var goed = Maak(sleutel, SecurityAlgorithms.HmacSha256, DateTime.UnixEpoch);
        return
        [
            "Bearer onzin",
            "Bearer",
            "Bearer a.b.c",
            "Basic YWFuOmRhZw==",
            $"Bearer {goed}",
            $"Bearer {goed[..^4]}AAAA",
            $"Bearer {Base64UrlEncoder.Encode("{\"alg\":\"none\"}")}.{goed.Split('.')[1]}.",
            $"Bearer {Maak(andere, SecurityAlgorithms.HmacSha256, DateTime.UnixEpoch.AddYears(200))}",
            $"Bearer {Maak(new RsaSecurityKey(rsa), SecurityAlgorithms.RsaSha256, DateTime.UnixEpoch.AddYears(200))}",
            $"Bearer {new string('x', 20_000)}",
            $"Bearer {Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes($"{{{new string('[', 5_000)}"))}.e30.e30",
        ];

        string Maak(SecurityKey met, string manier, DateTime tot) => tokens.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Aanmelding.Uitgever,
            Audience = Aanmelding.Publiek,
            Expires = tot,
            Claims = new Dictionary<string, object> { ["organisatie"] = "GM0405", ["rol"] = "beheerder", ["sub"] = "p" },
            SigningCredentials = new(met, manier),
        });
    }

    private static long Omvang(string map) => new DirectoryInfo(map).EnumerateFiles("*", SearchOption.AllDirectories).Sum(bestand => bestand.Length);
}
