using System.Security.Claims;
using Regionetwerk.Api.Toegang;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang.Aanbieders;

public sealed class IdentiteitlezerTests
{
    [Theory]
    [InlineData("entra", null, "tid=T oid=o sub=s azp=app scp=kennis.lezen")]
    [InlineData("entra", "app", "tid=T oid=o sub=o azp=app roles=kennis.lezen")]
    [InlineData("entra", "app", "tid=T oid=o sub=o appid=app idtyp=app")]
    [InlineData("entra", null, "tid=T oid=o sub=o azp=app idtyp=user")]
    [InlineData("entra", null, "tid=T oid=o sub=o azp=app scp=kennis.lezen")]
    [InlineData("oidc", "app", "iss=https://hier sub=app client_id=app")]
    [InlineData("oidc", "app", "iss=https://hier sub=app azp=app")]
    [InlineData("oidc", null, "iss=https://hier sub=iemand azp=app client_id=app")]
    [InlineData("oidc", null, "iss=https://hier sub=iemand")]
    public void Only_a_token_that_an_app_got_for_itself_is_of_the_app(string schema, string? app, string inhoud) =>
        Assert.Equal(app, Identiteitlezer.Lees(Wie(schema, inhoud))!.App);

    [Fact]
    public void Of_Entra_the_directory_and_the_object_in_it_say_who_it_is()
    {
        var wie = Identiteitlezer.Lees(Wie("entra", "iss=https://hier tid=AA oid=o sub=s groups=g groups=h roles=r scp=a,b"))!;

        Assert.Equal(("aa", "o"), (wie.Directory, wie.Onderwerp));
        Assert.Equal(["g", "h", "r", "a", "b"], wie.Groepen.Concat(wie.Approllen).Concat(wie.Bereiken));
    }

    [Fact]
    public void Another_provider_cannot_say_that_somebody_is_of_a_directory() =>
        Assert.Equal("https://hier", Identiteitlezer.Lees(Wie("oidc", "iss=https://hier tid=aa oid=o sub=s"))!.Directory);

    // More groups than fit are somewhere else, at an address in the token; they are not fetched, so there are none.
    [Fact]
    public void Groups_that_are_elsewhere_are_none() =>
        Assert.Empty(Identiteitlezer.Lees(Wie("entra", "tid=aa oid=o _claim_names={\"groups\":\"src1\"}"))!.Groepen);

    [Theory]
    [InlineData("entra", "oid=o sub=s")]
    [InlineData("entra", "tid=aa")]
    [InlineData("oidc", "iss=https://hier")]
    [InlineData("oidc", "sub=s")]
    [InlineData("regionetwerk", "iss=https://hier sub=s tid=aa oid=o")]
    [InlineData(null, "iss=https://hier sub=s")]
    public void Who_cannot_be_told_apart_is_nobody(string? schema, string inhoud) => Assert.Null(Identiteitlezer.Lees(Wie(schema, inhoud)));

    private static ClaimsPrincipal Wie(string? schema, string inhoud) => new(new ClaimsIdentity(
        inhoud.Split(' ').Select(een => een.Split('=', 2)).Select(een => new Claim(een[0], een[1].Replace(',', ' '))), schema));
}
