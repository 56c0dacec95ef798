using System.Net;
using System.Net.Sockets;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Uitval;

/// <summary>A start that cannot be: one line in Dutch on stderr, exit code 1, and nothing touched. See also <c>Sqlite/</c>.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task Op_een_poort_die_bezet_is_wordt_gezegd_hoe_een_andere_te_kiezen()
    {
        using var map = new Datamap();
        using var bezet = new TcpListener(IPAddress.Loopback, 0);
        bezet.Start();
        var (code, fouten) = await Huisproces.Mislukt(map.Instellingen, $"http://{bezet.LocalEndpoint}");

        Assert.Equal(1, code);
        Assert.Contains("al in gebruik", Assert.Single(fouten), StringComparison.Ordinal);
        Assert.Contains("--urls", fouten[0], StringComparison.Ordinal);
    }
}
