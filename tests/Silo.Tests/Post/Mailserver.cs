using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Regionetwerk.Tests;

/// <summary>A message as it came over the line.</summary>
/// <param name="Van">The sender of the envelope.</param>
/// <param name="Aan">The recipients of the envelope.</param>
/// <param name="Tekst">Headers and body.</param>
/// <param name="Versleuteld">Whether it came over TLS.</param>
public sealed record Ontvangen(string Van, IReadOnlyList<string> Aan, string Tekst, bool Versleuteld);

/// <summary>
/// A mail server on a port of this machine that speaks as much of SMTP (RFC 5321, 3207, 4954) as sending takes, refuses commands out of
/// order, and answers what a test wants it to. The heavy suite sends to a server that others wrote.
/// </summary>
public sealed class Mailserver : IAsyncDisposable
{
    private readonly TcpListener _luisteraar = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<Ontvangen> _ontvangen = [];
    private readonly SemaphoreSlim _binnen = new(0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _klaar;

    public Mailserver(X509Certificate2? certificaat = null)
    {
        Certificaat = certificaat;
        _luisteraar.Start();
        Poort = ((IPEndPoint)_luisteraar.LocalEndpoint).Port;
        _klaar = NeemAanAsync();
    }

    public int Poort { get; }

    public X509Certificate2? Certificaat { get; }

    /// <summary>What it answers to a line, such as <c>RCPT TO:&lt;a@b&gt;</c> or the dot that ends a message; empty for what it would say by itself.</summary>
    public Func<string, Task<string?>> Antwoord { get; set; } = _ => Task.FromResult<string?>(null);

    /// <summary>All that it said yes to, in that order.</summary>
    public IReadOnlyCollection<Ontvangen> Berichten => _ontvangen;

    /// <summary>Waits until there are so many, whoever sends them.</summary>
    public async Task WachtOp(int aantal, CancellationToken ct)
    {
        while (_ontvangen.Count < aantal)
            await _binnen.WaitAsync(ct);
    }

    /// <summary>How often somebody connected.</summary>
    public int Verbindingen { get; private set; }

    /// <summary>A server that answers this to lines that begin so.</summary>
    public Mailserver Zegt(string begin, string antwoord)
    {
        Antwoord = regel => Task.FromResult(regel.StartsWith(begin, StringComparison.Ordinal) ? antwoord : null);
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _luisteraar.Stop();
        await _klaar;
        _luisteraar.Dispose();
        _binnen.Dispose();
        _stop.Dispose();
    }

    private async Task NeemAanAsync()
    {
        var gesprekken = new List<Task>();
        try
        {
            while (true)
            {
                var klant = await _luisteraar.AcceptTcpClientAsync(_stop.Token);
                Verbindingen++;
                gesprekken.Add(PraatAsync(klant));
            }
        }
        catch (Exception fout) when (fout is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(gesprekken);
        }
    }

    private async Task PraatAsync(TcpClient klant)
    {
        using (klant)
        {
            try
            {
                await new Gesprek(this, klant.GetStream()).VoerAsync(_stop.Token);
            }
            // Whoever was talked to went away, or would have nothing to do with our certificate.
            catch (Exception fout) when (fout is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
            {
            }
        }
    }

    private sealed class Gesprek(Mailserver server, Stream begin)
    {
        private Stream _lijn = begin;
        private string? _van;
        private List<string> _aan = [];

        private bool IsVersleuteld => _lijn is SslStream;

        public async Task VoerAsync(CancellationToken ct)
        {
            await Zeg("220 proef ESMTP", ct);
            while (await Regel(ct) is { } regel)
            {
                var eigen = await server.Antwoord(regel).WaitAsync(ct);
                await Zeg(eigen ?? Standaard(regel), ct);
                if (eigen is not null && regel is not "DATA")
                    continue;
                if (regel is "QUIT")
                    return;
                if (regel is "DATA" && eigen is null && _aan.Count > 0)
                    await Neem(ct);
                if (regel is "STARTTLS" && server.Certificaat is { } certificaat && !IsVersleuteld)
                    await Versleutel(certificaat, ct);
            }
        }

        private string Standaard(string regel)
        {
            switch (regel.Split(' ', ':') is [var woord, ..] ? woord : regel)
            {
                case "EHLO":
                    return server.Certificaat is not null && !IsVersleuteld
                        ? "250-proef\r\n250-8BITMIME\r\n250-STARTTLS\r\n250 SIZE 1000000"
                        : "250-proef\r\n250-8BITMIME\r\n250-AUTH PLAIN\r\n250 SIZE 1000000";
                case "STARTTLS":
                    return server.Certificaat is not null && !IsVersleuteld ? "220 begin" : "502 no";
                case "AUTH":
                    return regel == $"AUTH PLAIN {Convert.ToBase64String(Encoding.UTF8.GetBytes("\0post\0geheim"))}" ? "235 ja" : "535 no";
                case "MAIL" when _van is null:
                    (_van, _aan) = (Adres(regel), []);
                    return "250 ja";
                case "RCPT" when _van is not null:
                    _aan.Add(Adres(regel));
                    return "250 ja";
                case "DATA":
                    return _aan.Count > 0 ? "354 kom maar" : "503 no";
                case "RSET":
                    (_van, _aan) = (null, []);
                    return "250 ja";
                case "NOOP":
                    return "250 ja";
                case "QUIT":
                    return "221 dag";
                default:
                    return "503 no";
            }
        }

        private async Task Neem(CancellationToken ct)
        {
            var tekst = new StringBuilder();
            while (await Regel(ct) is { } regel and not ".")
                tekst.Append(regel.StartsWith('.') ? regel[1..] : regel).Append("\r\n");
            var antwoord = await server.Antwoord(".").WaitAsync(ct) ?? "250 ja";
            if (antwoord.StartsWith('2'))
            {
                server._ontvangen.Enqueue(new(_van!, _aan, tekst.ToString(), IsVersleuteld));
                server._binnen.Release();
            }
            (_van, _aan) = (null, []);
            await Zeg(antwoord, ct);
        }

        private async Task Versleutel(X509Certificate2 certificaat, CancellationToken ct)
        {
            var beveiligd = new SslStream(_lijn);
            await beveiligd.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificaat }, ct);
            _lijn = beveiligd;
        }

        private static string Adres(string regel) => regel[(regel.IndexOf('<', StringComparison.Ordinal) + 1)..regel.IndexOf('>', StringComparison.Ordinal)];

        private async Task Zeg(string regel, CancellationToken ct) => await _lijn.WriteAsync(Encoding.UTF8.GetBytes(regel + "\r\n"), ct);

        // Byte by byte: what comes after STARTTLS is not ours to read ahead.
        private async Task<string?> Regel(CancellationToken ct)
        {
            var (regel, een) = (new List<byte>(), new byte[1]);
            while (await _lijn.ReadAsync(een, ct) == 1)
            {
                if (een[0] == '\n')
                    return regel is [.., (byte)'\r'] ? Encoding.UTF8.GetString([.. regel[..^1]]) : throw new IOException("A line ends in CR and LF.");
                regel.Add(een[0]);
            }
            return null;
        }
    }
}
