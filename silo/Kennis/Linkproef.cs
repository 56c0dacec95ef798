using System.Net;
using System.Net.Sockets;

namespace Regionetwerk.Silo.Kennis;

/// <summary>Looks whether there is something at a link: politely, briefly, and never at an address that is not public.</summary>
public sealed class Linkproef : IDisposable
{
    private const int MeesteOmleidingen = 5;

    private readonly Func<IPAddress, bool> _mag;
    private readonly HttpClient _client;
    private readonly TimeSpan _geduld;
    private readonly TimeProvider _tijd;

    /// <param name="afzender">Where whoever runs the server can read who asks; <see langword="null"/> when that is nowhere.</param>
    /// <param name="geduld">How long one question may take.</param>
    /// <param name="tijd">The clock.</param>
    /// <param name="mag">Which addresses may be asked; public ones when absent.</param>
    public Linkproef(Uri? afzender, TimeSpan geduld, TimeProvider tijd, Func<IPAddress, bool>? mag = null)
    {
        (_mag, _geduld, _tijd) = (mag ?? OpenbaarAdres.Is, geduld, tijd);
        _client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // A proxy would look up the addresses itself.
            UseProxy = false,
            ConnectCallback = VerbindAsync,
            MaxResponseHeadersLength = 64,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.Add("User-Agent", afzender is null ? "Regionetwerk-linkcontrole" : $"Regionetwerk-linkcontrole (+{afzender})");
    }

    /// <summary>Looks.</summary>
    public async Task<Linkbevinding> KijkAsync(string link, CancellationToken ct)
    {
        var laatste = new Linkbevinding(Gevonden: false, null);
        foreach (var wijze in (HttpMethod[])[HttpMethod.Head, HttpMethod.Get])
        {
            // Many servers answer only the second of these as they should.
            laatste = await VraagAsync(wijze, link, ct);
            if (laatste.Gevonden)
                break;
        }
        return laatste;
    }

    public void Dispose() => _client.Dispose();

    private async Task<Linkbevinding> VraagAsync(HttpMethod wijze, string link, CancellationToken ct)
    {
        int? status = null;
        using var grens = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var klok = _tijd.CreateTimer(_ => grens.Cancel(), null, _geduld, Timeout.InfiniteTimeSpan);
        try
        {
            var adres = Adres(null, link);
            for (var omleiding = 0; adres is not null && omleiding <= MeesteOmleidingen; omleiding++)
            {
                using var vraag = new HttpRequestMessage(wijze, adres);
                using var antwoord = await _client.SendAsync(vraag, HttpCompletionOption.ResponseHeadersRead, grens.Token);
                status = (int)antwoord.StatusCode;
                if (status is < 300 or >= 400)
                    return new(IsEr(status.Value), status);
                adres = antwoord.Headers.Location is { } verder ? Adres(adres, verder.OriginalString) : null;
            }
        }
        catch (Exception fout) when (fout is HttpRequestException or IOException or UriFormatException || (fout is OperationCanceledException && !ct.IsCancellationRequested))
        {
            status = null;
        }
        return new(Gevonden: false, status);
    }

    // Behind a sign-in, or not for programs, there is something all the same.
    private static bool IsEr(int status) => status is < 300 or 401 or 403 or 429;

    private static Uri? Adres(Uri? vanaf, string link) =>
        (vanaf is null ? Uri.TryCreate(link, UriKind.Absolute, out var adres) : Uri.TryCreate(vanaf, link, out adres)) && adres!.Scheme is "http" or "https"
            ? adres
            : null;

    // The address that was judged is the one that is called: looked up a second time it could be another.
    private async ValueTask<Stream> VerbindAsync(SocketsHttpConnectionContext verbinding, CancellationToken ct)
    {
        var adressen = await Dns.GetHostAddressesAsync(verbinding.DnsEndPoint.Host, ct);
        if (adressen.Length == 0 || !adressen.All(_mag))
            throw new HttpRequestException("Not a public address.");
        var lijn = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await lijn.ConnectAsync(adressen, verbinding.DnsEndPoint.Port, ct);
            return new NetworkStream(lijn, ownsSocket: true);
        }
        catch
        {
            lijn.Dispose();
            throw;
        }
    }
}

/// <summary>What was found at a link.</summary>
/// <param name="Gevonden">Whether there is something.</param>
/// <param name="Status">The HTTP status, when there was an answer.</param>
public sealed record Linkbevinding(bool Gevonden, int? Status);
