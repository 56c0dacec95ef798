using Xunit;

namespace Regionetwerk.House.Tests.Clienten;

/// <summary>What partner apps bring with them works on the running api as it does everywhere.</summary>
[Trait("Soort", "Zwaar")]
public sealed class ClientenTests
{
    [Fact]
    public async Task Alle_61_controles_van_graphql_http_slagen() =>
        Assert.Contains("61 of 61 audits pass", await Nodescript.Voer("audit.mjs"), StringComparison.Ordinal);

    [Fact]
    public Task Graphql_js_maakt_van_onze_introspectie_hetzelfde_schema() => Nodescript.Voer("schema.mjs");

    [Theory]
    [InlineData("apollo.mjs")]
    [InlineData("urql.mjs")]
    [InlineData("request.mjs")]
    public Task Een_bekende_client_vraagt_wijzigt_en_leest_de_fouten(string script) => Nodescript.Voer(script);

    [Theory]
    [InlineData("ws.mjs")]
    [InlineData("sse.mjs")]
    [InlineData("apollo-volgt.mjs")]
    public Task Een_client_die_volgt_hoort_wat_er_verandert_en_gaat_later_verder_waar_hij_was(string script) => Nodescript.Voer(script);
}
