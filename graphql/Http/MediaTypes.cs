using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Regionetwerk.GraphQL.Http;

/// <summary>The media types of a response, and of a stream of them.</summary>
internal static class MediaTypes
{
    public const string Response = "application/graphql-response+json";
    public const string Json = "application/json";
    public const string EventStream = "text/event-stream";

    /// <summary>The media type that the client likes best; null when it takes neither. Without a wish it is <c>application/json</c>.</summary>
    public static string? Negotiate(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept)) return Json;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var wishes)) return null;

        var (response, json) = (QualityOf(Response, wishes), QualityOf(Json, wishes));
        if (response == 0 && json == 0) return null;

        // A client that names the newer one knows it; one that takes anything may not.
        var namesResponse = wishes.Any(wish => wish.MediaType.Equals(Response, StringComparison.OrdinalIgnoreCase));
        return response > json || (response == json && namesResponse) ? Response : Json;
    }

    /// <summary>Whether the client names <c>text/event-stream</c>, and whether it likes that better than any other answer.</summary>
    public static (bool IsTaken, bool IsPreferred) EventStreams(StringValues accept)
    {
        if (!MediaTypeHeaderValue.TryParseList(accept, out var wishes)) return default;
        var quality = wishes.FirstOrDefault(wish => wish.MediaType.Equals(EventStream, StringComparison.OrdinalIgnoreCase)) is { } named ? named.Quality ?? 1 : 0;
        return (quality > 0, quality > Math.Max(QualityOf(Response, wishes), QualityOf(Json, wishes)));
    }

    private static double QualityOf(string mediaType, IEnumerable<MediaTypeHeaderValue> wishes)
    {
        var type = new MediaTypeHeaderValue(mediaType);
        var best = wishes
            .Where(wish => wish.MediaType.Value is "*/*" or "*" or "application/*" || wish.MediaType.Equals(type.MediaType, StringComparison.OrdinalIgnoreCase))
            .Where(wish => !wish.Charset.HasValue || HeaderUtilities.RemoveQuotes(wish.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            .OrderBy(wish => wish.MatchesAllTypes ? 2 : wish.MatchesAllSubTypes ? 1 : 0)
            .FirstOrDefault();
        return best is null ? 0 : best.Quality ?? 1;
    }
}
