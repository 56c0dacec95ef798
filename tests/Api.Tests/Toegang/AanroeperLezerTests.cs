using System.Security.Claims;
using Regionetwerk.Api.Toegang;
using Regionetwerk.Grains.Toegang;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang;

public sealed class AanroeperLezerTests
{
    [Fact]
    public void A_signed_in_person_acts_for_the_organisation_of_the_token_in_its_roles()
    {
        var aanroeper = AanroeperLezer.Lees(Gebruiker("GM0405", "p-1", "beheerder", "lezer", "lezer"));

        Assert.Equal(new Aanroeper("GM0405", [Rol.Lezer, Rol.Beheerder], "p-1"), aanroeper);
    }

    [Fact]
    public void A_role_that_is_unknown_gives_no_right()
    {
        Assert.Equal([Rol.Lezer], AanroeperLezer.Lees(Gebruiker("GM0405", "p-1", "Beheerder", "lezer", "1"))!.Rollen);
        // Not even to read: without a role one would still see all that is the organisation's own.
        Assert.Null(AanroeperLezer.Lees(Gebruiker("GM0405", "p-1", "Beheerder", "admin", "1")));
    }

    [Theory]
    [InlineData("", "systeem")]
    [InlineData("GM0405", "systeem")]
    [InlineData("GM0405", "Systeem.voorbeelden")]
    [InlineData("GM0405", "")]
    [InlineData("Gemeente Hoorn", "p-1")]
    public void Nobody_gets_to_be_the_platform_or_an_organisation_that_cannot_exist(string organisatie, string persoon) =>
        Assert.Null(AanroeperLezer.Lees(Gebruiker(organisatie, persoon, "beheerder")));

    [Fact]
    public void Whoever_is_not_signed_in_is_nobody_whatever_is_claimed()
    {
        var claims = Gebruiker("GM0405", "p-1", "beheerder").Claims;

        Assert.Null(AanroeperLezer.Lees(new ClaimsPrincipal(new ClaimsIdentity(claims))));
        Assert.Null(AanroeperLezer.Lees(null));
    }

    private static ClaimsPrincipal Gebruiker(string organisatie, string persoon, params string[] rollen) => new(new ClaimsIdentity(
        [
            new(TokenClaims.Organisatie, organisatie),
            new(TokenClaims.Persoon, persoon),
            .. rollen.Select(rol => new Claim(TokenClaims.Rol, rol)),
        ],
        authenticationType: "test"));
}
