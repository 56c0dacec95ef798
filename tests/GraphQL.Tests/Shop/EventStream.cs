using System.Text;

namespace Regionetwerk.GraphQL.Tests.Shop;

/// <summary>Reads server-sent events, as they come.</summary>
public sealed class EventStream(HttpResponseMessage response, StreamReader reader) : IDisposable
{
    public HttpResponseMessage Response => response;

    public static async Task<EventStream> OpenAsync(HttpClient client, HttpRequestMessage request)
    {
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        return new EventStream(response, new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), Encoding.UTF8));
    }

    /// <summary>The lines up to the next empty one, with spaces between; null at the end of the stream.</summary>
    public async Task<string?> ReadAsync()
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Length == 0) return string.Join('|', lines);
            lines.Add(line);
        }

        return lines.Count == 0 ? null : throw new InvalidOperationException($"The stream ended within an event: {string.Join('|', lines)}");
    }

    /// <summary>All that still comes, as it is.</summary>
    public Task<string> ReadRestAsync() => reader.ReadToEndAsync(TestContext.Current.CancellationToken);

    public void Dispose()
    {
        reader.Dispose();
        response.Dispose();
    }
}
