using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Regionetwerk.Tests.Postgres;

/// <summary>
/// A server of our own on 127.0.0.1, in a temporary folder that goes away with it. It may be stopped and killed. When this process
/// ends, in whatever way, the server ends too.
/// </summary>
public sealed class EigenCluster : Cluster, IAsyncDisposable
{
    private const string Gebruiker = "regionetwerk_proef";
    private const string Gereed = "database system is ready to accept connections";

    private readonly Clustermap _map;
    private readonly int _poort;
    private readonly bool _veilig;
    private Process? _server;
    private Task _laatsteWoord = Task.CompletedTask;

    private EigenCluster(Clustermap map, int poort, bool veilig)
        : base($"Host=127.0.0.1;Port={poort};Username={Gebruiker};Database=postgres")
    {
        _map = map;
        _poort = poort;
        _veilig = veilig;
    }

    /// <summary>Makes and starts a server.</summary>
    /// <param name="veilig">Whether what is committed is on disk. That is slower; for tests of what a crash leaves.</param>
    /// <exception cref="InvalidOperationException">PostgreSQL is not here, or does not start; the message says why.</exception>
    public static async Task<EigenCluster> BeginAsync(bool veilig = false)
    {
        var cluster = new EigenCluster(await Clustermap.MaakAsync(Gebruiker), VrijePoort(), veilig);
        await cluster.StartAsync();
        return cluster;
    }

    /// <summary>Starts it again, on the same port.</summary>
    /// <exception cref="InvalidOperationException">It does not start; the message is what the server says.</exception>
    public async Task StartAsync()
    {
        var start = _map.Programma("postgres", ["-D", _map.Pad, .. Instellingen.SelectMany(instelling => new[] { "-c", instelling })]);
        start.RedirectStandardError = true;
        _server = Process.Start(start)!;
        var gezegd = new List<string>();
        while (await _server.StandardError.ReadLineAsync() is { } regel)
        {
            gezegd.Add(regel);
            if (regel.EndsWith(Gereed, StringComparison.Ordinal))
            {
                // It says more, that nobody has to read, but that must not fill the pipe.
                _laatsteWoord = _server.StandardError.BaseStream.CopyToAsync(Stream.Null);
                return;
            }
        }
        throw new InvalidOperationException($"PostgreSQL start niet:\n{string.Join('\n', gezegd)}");
    }

    /// <summary>Stops it in order: clients are cut off, everything is written.</summary>
    public Task StopAsync() => StopAsync("fast");

    /// <summary>Stops it at once, so that the next start has to recover.</summary>
    public Task BreekAfAsync() => StopAsync("immediate");

    /// <summary>SIGKILL to the server and all its processes.</summary>
    public async Task DoodAsync()
    {
        _server!.Kill(entireProcessTree: true);
        await _server.WaitForExitAsync();
        // The pipe closes when the last process of the server is gone; before that it does not start again.
        await _laatsteWoord;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _map.DisposeAsync();

    private string[] Instellingen =>
    [
        "listen_addresses=127.0.0.1", $"port={_poort}", "unix_socket_directories=", "max_connections=200",
        .. _veilig ? (string[])[] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"],
    ];

    private async Task StopAsync(string hoe)
    {
        await _map.VoerUitAsync("pg_ctl", "stop", "-D", _map.Pad, "-m", hoe);
        await _server!.WaitForExitAsync();
    }

    // PostgreSQL cannot choose one itself. Not one that the system gives to clients: while the server is down, nobody may take it.
    private static int VrijePoort()
    {
        while (true)
        {
            using var proef = new TcpListener(IPAddress.Loopback, Random.Shared.Next(20_000, 32_000));
            try
            {
                proef.Start();
                return ((IPEndPoint)proef.LocalEndpoint).Port;
            }
            catch (SocketException)
            {
                // Somebody has it; the next.
            }
        }
    }
}
