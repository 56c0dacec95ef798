using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Regionetwerk.Api.Hosting;
using Xunit;

namespace Regionetwerk.Api.Tests.Hosting;

public sealed class VersleutelingTests
{
    [Theory]
    [InlineData("urls", "https://*:8443")]
    [InlineData("urls", "https://*:8443;https://*:9443")]
    [InlineData("https_ports", "8443")]
    [InlineData("Kestrel:Endpoints:Web:Url", "https://*:8443")]
    [InlineData("Proxy:Https", "true")]
    public void Production_listens_where_HTTPS_is(string naam, string waarde) => Eis("Production", (naam, waarde));

    [Theory]
    [InlineData("urls", "http://*:8080")]
    [InlineData("urls", "https://*:8443;http://*:8080")]
    [InlineData("http_ports", "8080")]
    [InlineData("Kestrel:Endpoints:Web:Url", "http://*:8080")]
    [InlineData("Proxy:Https", "false")]
    [InlineData("andere", "instelling")]
    public void And_nowhere_else(string naam, string waarde) => Assert.Throws<InstellingException>(() => Eis("Production", (naam, waarde)));

    [Fact]
    public void Staging_is_as_Production() => Assert.Throws<InstellingException>(() => Eis("Staging", ("urls", "http://*:80")));

    [Fact]
    public void Development_may_do_without() => Eis("Development", ("urls", "http://*:8080"));

    private static void Eis(string omgeving, params (string Naam, string? Waarde)[] instellingen) => Versleuteling.Eis(
        new ConfigurationBuilder().AddInMemoryCollection(instellingen.Select(een => KeyValuePair.Create(een.Naam, een.Waarde))).Build(), new Omgeving(omgeving));

    private sealed record Omgeving(string EnvironmentName) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = EnvironmentName;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
