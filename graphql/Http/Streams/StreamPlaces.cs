using System.Diagnostics.CodeAnalysis;

namespace Regionetwerk.GraphQL.Http.Streams;

/// <summary>Counts what every client has open, and lets in no more than is allowed.</summary>
/// <param name="allowed">The most that one client may have open.</param>
internal sealed class StreamPlaces(int allowed)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _taken = [];

    public int Allowed => allowed;

    /// <summary>Takes a place until it is disposed; false when the client has as many as are allowed.</summary>
    public bool TryTake(string client, [NotNullWhen(true)] out IDisposable? place)
    {
        lock (_lock)
        {
            var taken = _taken.GetValueOrDefault(client);
            place = taken < allowed ? new Place(this, client) : null;
            if (place is not null) _taken[client] = taken + 1;
        }

        return place is not null;
    }

    private void Leave(string client)
    {
        lock (_lock)
        {
            if (--_taken[client] == 0) _taken.Remove(client);
        }
    }

    private sealed class Place(StreamPlaces places, string client) : IDisposable
    {
        public void Dispose() => places.Leave(client);
    }
}
