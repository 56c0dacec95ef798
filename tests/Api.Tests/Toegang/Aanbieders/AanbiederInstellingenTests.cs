using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Toegang.Aanbieders;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang.Aanbieders;

public sealed class AanbiederInstellingenTests
{
    private const string Client = "9a1c0000-0000-4000-8000-000000000001";
    private const string Directory = "AAAA0000-0000-4000-8000-000000000001";

    [Fact]
    public void Without_a_section_nobody_is_trusted() => Assert.Empty(Lees());

    [Fact]
    public void Entra_needs_little()
    {
        var entra = Assert.Single(Lees(("AzureAd:TenantId", Directory), ("AzureAd:ClientId", Client)));

        Assert.Equal(("https://login.microsoftonline.com", Directory.ToLowerInvariant(), null), (entra.Adres, entra.Directory, entra.Geheim));
        Assert.Equal([Client, $"api://{Client}"], entra.Publiek);
    }

    [Fact]
    public void A_list_is_JSON_or_one_variable_with_commas_or_spaces()
    {
        var aanbieder = Assert.Single(Lees(
            ("Oidc:Authority", "https://hier.test/"), ("Oidc:ClientId", "c"), ("Oidc:Audience:0", "een"), ("Oidc:Audience:1", "twee"), ("Oidc:Scopes", "profile, openid groepen")));

        Assert.Equal("https://hier.test", aanbieder.Adres);
        Assert.Equal(["een", "twee"], aanbieder.Publiek);
        Assert.Equal(["openid", "profile", "groepen"], aanbieder.Scopes);
    }

    [Theory]
    [InlineData("AzureAd:TenantId ontbreekt", "AzureAd:ClientId", Client)]
    [InlineData("AzureAd:ClientId ontbreekt", "AzureAd:TenantId", "common")]
    [InlineData("AzureAd:TenantId is 'voorbeeld.nl'", "AzureAd:ClientId", Client, "AzureAd:TenantId", "voorbeeld.nl")]
    [InlineData("noemt 'voorbeeld'", "AzureAd:ClientId", Client, "AzureAd:TenantId", "organizations", "AzureAd:ToegestaneDirectories", "voorbeeld")]
    [InlineData("begint", "Oidc:Authority", "http://hier.test", "Oidc:ClientId", "c", "Oidc:Audience", "a")]
    [InlineData("begint", "Oidc:Authority", "https://wie:wat@hier.test", "Oidc:ClientId", "c", "Oidc:Audience", "a")]
    [InlineData("Geef een van beide", "Oidc:Authority", "https://hier.test", "Oidc:ClientId", "c")]
    [InlineData("Kies onder Oidc een van", "Oidc:Authority", "https://hier.test", "Oidc:ClientId", "c", "Oidc:Geheim", "g", "Oidc:Sleutelbestand", "s")]
    [InlineData("niet te lezen", "Oidc:Authority", "https://hier.test", "Oidc:ClientId", "c", "Oidc:Sleutelbestand", "/bestaat/niet.pem")]
    public void What_cannot_be_is_said_when_it_starts(string uitleg, params string[] instellingen) => Assert.Contains(
        uitleg,
        Assert.Throws<InstellingException>(() => Lees([.. instellingen.Chunk(2).Select(paar => (paar[0], paar[1]))])).Message,
        StringComparison.Ordinal);

    private static ImmutableArray<Aanbieder> Lees(params (string Naam, string Waarde)[] instellingen) => AanbiederInstellingen.Lees(
        new ConfigurationBuilder().AddInMemoryCollection(instellingen.Select(een => KeyValuePair.Create(een.Naam, (string?)een.Waarde))).Build());
}
