using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Regionetwerk.GraphQL.Relay;

/// <summary>Ids that are unique over all types: base64 of <c>Type:key</c> in UTF-8. Clients treat them as opaque.</summary>
public static class GlobalId
{
    /// <summary>The id of the object of <paramref name="typeName"/> with this key.</summary>
    /// <param name="typeName">The name of the object type in the schema.</param>
    /// <param name="key">Any text that tells objects of this type apart.</param>
    public static string Encode(string typeName, string key) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{typeName}:{key}"));

    /// <summary>Takes an id apart. Base64 and base64url are both read, with or without padding; anything else gives false.</summary>
    public static bool TryDecode(string? id, [NotNullWhen(true)] out string? typeName, [NotNullWhen(true)] out string? key)
    {
        (typeName, key) = (null, null);
        if (string.IsNullOrEmpty(id)) return false;

        var base64 = id.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        base64 = base64.PadRight((base64.Length + 3) / 4 * 4, '=');
        var bytes = new byte[base64.Length];
        if (!Convert.TryFromBase64String(base64, bytes, out var length)) return false;

        string text;
        try
        {
            text = StrictUtf8.GetString(bytes, 0, length);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) return false;
        (typeName, key) = (text[..colon], text[(colon + 1)..]);
        return true;
    }

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
