using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Knooppunten.Spel;

/// <summary>One of the nodes: a process that is killed and comes back at another address.</summary>
internal sealed class Knooppunt(string naam, Opslagplek opslag, TimeSpan geduld) : IDisposable
{
    private readonly List<HttpClient> _adressen = [];
    private Huisproces? _proces;
    private volatile HttpClient? _http;

    public string Naam => naam;

    /// <summary>Where it listens, or listened last: clients hear of a new address when there is one.</summary>
    public HttpClient Http => _http!;

    /// <summary>Starts it; it can serve when this is done.</summary>
    public async Task Start()
    {
        (_proces, var http) = await opslag.Begin();
        http.Timeout = geduld;
        // Requests may still be on their way to the former ones.
        _adressen.Add(http);
        _http = http;
    }

    /// <summary><c>kill -9</c>.</summary>
    public async Task Dood()
    {
        await _proces!.Dood();
        _proces.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _proces?.Dispose();
        _adressen.ForEach(http => http.Dispose());
    }
}
