using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Regionetwerk.Api.Hosting;
using Xunit;

namespace Regionetwerk.Api.Tests.Hosting;

public sealed class StartTests : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("regionetwerk-").FullName;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_port_in_use_is_one_line_that_says_what_to_do()
    {
        using var bezet = new TcpListener(IPAddress.Loopback, 0);
        bezet.Start();
        var adres = $"http://127.0.0.1:{((IPEndPoint)bezet.LocalEndpoint).Port}";

        var (code, fout) = await Start("--urls", adres, "--Data:Map", _map);

        Assert.Equal(1, code);
        Assert.Contains(adres, fout);
        Assert.Contains("al in gebruik", fout);
        Assert.Single(fout.Trim().Split('\n'));
    }

    [Fact]
    public async Task A_damaged_database_is_one_line_and_stays_as_it_was()
    {
        var bestand = Path.Combine(_map, "regionetwerk.db");
        await File.WriteAllTextAsync(bestand, new string('x', 10_000), Ct);

        var (code, fout) = await Start("--urls", "http://127.0.0.1:0", "--Data:Map", _map);

        Assert.Equal(1, code);
        Assert.Contains(bestand, fout);
        Assert.Single(fout.Trim().Split('\n'));
        Assert.Equal(new string('x', 10_000), await File.ReadAllTextAsync(bestand, Ct));
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_one_line_that_names_the_setting()
    {
        var bestand = Path.Combine(_map, "bestand");
        await File.WriteAllTextAsync(bestand, "", Ct);

        var (code, fout) = await Start("--urls", "http://127.0.0.1:0", "--Data:Map", bestand);

        Assert.Equal(1, code);
        Assert.Contains("Data:Map", fout);
        Assert.Single(fout.Trim().Split('\n'));
    }

    [Fact]
    public async Task An_address_that_is_none_is_named()
    {
        await using var app = ApiHost.Bouw(["--urls", "ergens", "--Proxy:Https", "true", "--Data:Map", _map]);
        await app.BereidVoorAsync(TextWriter.Null);

        var fout = await Assert.ThrowsAsync<AdresException>(app.LuisterAsync);

        Assert.Contains("'ergens'", fout.Message);
    }

    [Fact]
    public async Task A_PostgreSQL_server_that_cannot_be_had_is_one_line_that_names_the_setting_without_the_password()
    {
        // Nobody listens on port 1.
        const string Verbinding = "Host=127.0.0.1;Port=1;Database=boeken;Username=u;Password=geheim";

        var (code, fout) = await Start("--urls", "http://127.0.0.1:0", "--Data:Map", _map, "--ConnectionStrings:Regionetwerk", Verbinding);

        Assert.Equal(1, code);
        Assert.Contains("127.0.0.1:1/boeken", fout);
        Assert.Contains("ConnectionStrings:Regionetwerk", fout);
        Assert.DoesNotContain("geheim", fout);
        Assert.Single(fout.Trim().Split('\n'));
    }

    [Fact]
    public async Task Production_does_not_start_on_samples_and_names_the_command_that_removes_them()
    {
        await using (var ontwikkeling = new Apihuis("Development", _map))
            await ontwikkeling.InitializeAsync();

        var (code, fout) = await Start("--environment", "Production", "--urls", "http://127.0.0.1:0", "--Data:Map", _map);

        Assert.Equal(1, code);
        Assert.Contains("remove-samples", fout);
        Assert.Single(fout.Trim().Split('\n'));
    }

    [Fact]
    public async Task Outside_Development_nothing_is_served_without_HTTPS_in_front()
    {
        var (code, fout) = await Start("--Proxy:Https", "false", "--urls", "http://127.0.0.1:0", "--Data:Map", _map);

        Assert.Equal(1, code);
        Assert.Contains("HTTPS", fout, StringComparison.Ordinal);
        Assert.Contains("--Proxy:Https true", fout, StringComparison.Ordinal);
        Assert.Single(fout.Trim().Split('\n'));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_map));
    }

    [Fact]
    public async Task A_start_tells_what_it_did_and_the_next_one_that_it_was_done()
    {
        string eerste = await Vertel(), tweede = await Vertel();

        Assert.Contains("342 gemeenten en 6.215 scholen, geladen in", eerste);
        Assert.Contains("opdrachten uit de vijf bronteksten geladen in", eerste);
        Assert.Contains("verzonnen", eerste);
        Assert.DoesNotContain("geladen in", tweede);
        Assert.Contains("Voorbeelden: al geladen", tweede);
    }

    public void Dispose() => Directory.Delete(_map, recursive: true);

    private async Task<string> Vertel()
    {
        using var uit = new StringWriter();
        await using var app = ApiHost.Bouw(["--environment", "Development", "--urls", "http://127.0.0.1:0", "--Data:Map", _map]);
        await app.BereidVoorAsync(uit);
        return uit.ToString();
    }

    private static async Task<(int Code, string Fout)> Start(params string[] args)
    {
        var dll = Path.ChangeExtension(typeof(ApiHost).Assembly.Location, ".dll");
        using var proces = Process.Start(new ProcessStartInfo("dotnet", ["exec", dll, "--Proxy:Https", "true", .. args])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var uit = proces.StandardOutput.ReadToEndAsync(Ct);
        var fout = await proces.StandardError.ReadToEndAsync(Ct);
        await uit;
        await proces.WaitForExitAsync(Ct);
        return (proces.ExitCode, fout);
    }
}
