using System.Collections.Concurrent;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Uitval;

/// <summary>Clients that read a person without end, each one of their own, until the process dies under them; they count what they got.</summary>
internal sealed class Lezers(IReadOnlyList<string> contacten)
{
    private readonly ConcurrentDictionary<string, int> _gekregen = new();

    /// <summary>By contact, how often somebody was told who it is.</summary>
    public IReadOnlyDictionary<string, int> Gekregen => _gekregen;

    /// <summary>Begins reading; it ends when the process does.</summary>
    public Task Lees(Client client) => Task.WhenAll(contacten.Select(contact => Lees(client, contact)));

    private async Task Lees(Client client, string contact)
    {
        try
        {
            while (!TestContext.Current.CancellationToken.IsCancellationRequested)
            {
                var antwoord = await client.Vraag("query($id: ID!) { node(id: $id) { ... on Contact { naam } } }", new { id = contact });
                Assert.Equal("Gelezen", antwoord["node.naam"].GetString());
                _gekregen.AddOrUpdate(contact, 1, (_, aantal) => aantal + 1);
            }
        }
        // The process was killed: whoever did not get the answer, did not read.
        catch (HttpRequestException)
        {
        }
    }
}
