using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Onzin;

/// <summary>A token that does not hold is refused, also where nobody has to be signed in.</summary>
public sealed class TokenTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    [Fact]
    public async Task Een_goed_token_zegt_wie_er_vraagt()
    {
        var ik = await huis.Met(new Token(huis.Sleutel).ToString()).Vraag("{ ik { organisatie { sleutel } rollen } }");

        Assert.Equal("GM0405", ik["ik.organisatie.sleutel"].GetString());
    }

    [Fact]
    public async Task Een_token_dat_niet_klopt_geeft_401_en_verandert_niets()
    {
        var goed = new Token(huis.Sleutel);
        var delen = goed.ToString().Split('.');
        var fout = new Dictionary<string, string>
        {
            ["verlopen"] = goed.Met("exp", Token.Over(TimeSpan.FromMinutes(-2))).ToString(),
            ["nog niet geldig"] = goed.Met("nbf", Token.Over(TimeSpan.FromMinutes(2))).ToString(),
            ["zonder einde"] = goed.Met("exp", null).ToString(),
            ["niet ondertekend"] = (goed with { Algoritme = "none" }).ToString(),
            ["zonder handtekening"] = $"{delen[0]}.{delen[1]}.",
            ["andere sleutel"] = new Token(RandomNumberGenerator.GetBytes(32)).ToString(),
            ["lege sleutel"] = new Token([]).ToString(),
            ["ander algoritme genoemd"] = (goed with { Algoritme = "HS512" }).ToString(),
            ["inhoud verwisseld"] = $"{delen[0]}.{goed.Met("organisatie", "GM0014").ToString().Split('.')[1]}.{delen[2]}",
            ["ander publiek"] = goed.Met("aud", "ergens-anders").ToString(),
            ["andere uitgever"] = goed.Met("iss", "iemand").ToString(),
            ["zonder organisatie"] = goed.Met("organisatie", null).ToString(),
            ["organisatie is geen sleutel"] = goed.Met("organisatie", "GM0405/../GM0014").ToString(),
            ["zonder persoon"] = goed.Met("sub", null).ToString(),
            ["het platform zelf"] = goed.Met("sub", "systeem").Met("organisatie", "").ToString(),
            ["zonder rol"] = goed.Met("rol", null).ToString(),
            ["alleen een rol die niet bestaat"] = goed.Met("rol", "opperbeheerder").ToString(),
            ["geen token"] = "onzin",
            ["leeg"] = "..",
        };
        var ervoor = huis.Gebeurtenissen();
        foreach (var (waarom, token) in fout)
        {
            foreach (var vraag in new[] { "{ ik { rollen } }", "mutation { budgetToekennen(input: { eigenaar: \"GM0405\", bron: EU, omschrijving: \"x\", van: \"2026-01-01\", tot: \"2026-12-31\", toegekend: 1 }) { fouten { code } } }" })
            {
                var antwoord = await huis.Met(token).Vraag(vraag);

                Assert.True(antwoord.Status is HttpStatusCode.Unauthorized, $"{waarom}: {antwoord}");
                Assert.Equal("application/problem+json", antwoord.Soort);
            }
        }
        Assert.Equal(ervoor, huis.Gebeurtenissen());
    }

    [Fact]
    public async Task Een_rol_die_niet_bestaat_geeft_geen_recht_naast_een_die_bestaat()
    {
        var client = huis.Met(new Token(huis.Sleutel).Met("rol", new JsonArray("lezer", "opperbeheerder", "Beheerder")).ToString());

        Assert.Equal(["LEZER"], (await client.Vraag("{ ik { rollen } }"))["ik.rollen"].EnumerateArray().Select(rol => rol.GetString()));
        (await client.Opdracht("contactVastleggen", new { eigenaar = "GM0405", naam = "Loket", functie = "Loket" })).Fout("FORBIDDEN");
    }
}
