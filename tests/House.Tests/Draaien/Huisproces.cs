using System.Diagnostics;
using Xunit;

namespace Regionetwerk.House.Tests.Draaien;

/// <summary>The built api as a process of its own, as an operator runs it; it can be killed.</summary>
public sealed class Huisproces : IDisposable
{
    private const string Gereed = "Gereed na ";
    private const string Api = "Regionetwerk.Api.dll";
    private readonly Process _proces;
    private readonly Telstroom _gezegd = new();

    private Huisproces(Process proces) => _proces = proces;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>How many bytes it wrote to its log since it was ready.</summary>
    public long Gezegd => _gezegd.Geteld;

    /// <summary>Starts it and waits until it says where it listens.</summary>
    public static async Task<(Huisproces Proces, HttpClient Http)> Start(IEnumerable<string> instellingen)
    {
        var (proces, regel) = await Start(Api, Argumenten(instellingen, "http://127.0.0.1:0"));
        return (proces, new HttpClient { BaseAddress = new(regel[regel.IndexOf("http", StringComparison.Ordinal)..]) });
    }

    /// <summary>Starts a program of ours and waits for the line in which it says that it is ready.</summary>
    public static async Task<(Huisproces Proces, string Regel)> Start(string programma, IEnumerable<string> argumenten)
    {
        var proces = new Huisproces(Begin(programma, argumenten));
        while (await proces._proces.StandardOutput.ReadLineAsync(Ct) is { } regel)
        {
            if (regel.StartsWith(Gereed, StringComparison.Ordinal))
            {
                // It says more, that nobody has to read, but that must not fill the pipe.
                _ = proces._proces.StandardOutput.BaseStream.CopyToAsync(proces._gezegd, CancellationToken.None);
                _ = proces._proces.StandardError.BaseStream.CopyToAsync(proces._gezegd, CancellationToken.None);
                return (proces, regel);
            }
        }
        throw new InvalidOperationException($"Niet gestart: {await proces._proces.StandardError.ReadToEndAsync(Ct)}");
    }

    /// <summary>Runs it where it cannot start: how it ends, and what it says on stderr.</summary>
    public static async Task<(int Code, string[] Fouten)> Mislukt(IEnumerable<string> instellingen, string adres = "http://127.0.0.1:0")
    {
        using var proces = Begin(Api, Argumenten(instellingen, adres));
        try
        {
            var fouten = await proces.StandardError.ReadToEndAsync(Ct);
            await proces.WaitForExitAsync(Ct);
            return (proces.ExitCode, fouten.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
        finally
        {
            if (!proces.HasExited)
                proces.Kill();
        }
    }

    /// <summary>SIGKILL: nothing gets the chance to be finished.</summary>
    public async Task Dood()
    {
        _proces.Kill();
        await _proces.WaitForExitAsync(Ct);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_proces.HasExited)
            _proces.Kill();
        _proces.Dispose();
    }

    private static IEnumerable<string> Argumenten(IEnumerable<string> instellingen, string adres) => [.. instellingen, .. Silos.VoorProces(), "--urls", adres];

    private static Process Begin(string programma, IEnumerable<string> argumenten)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, programma), .. argumenten])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        return Process.Start(start)!;
    }

    private sealed class Telstroom : MemoryStream
    {
        private long _geteld;

        public long Geteld => Interlocked.Read(ref _geteld);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Interlocked.Add(ref _geteld, buffer.Length);
            return ValueTask.CompletedTask;
        }
    }
}
