using Regionetwerk.GraphQL.Relay;

namespace Regionetwerk.Api.Schema;

/// <summary>Leest ids van nodes. Een id dat niet klopt is hetzelfde als een id dat niet bestaat.</summary>
internal static class Sleutel
{
    /// <summary>De sleutel achter een id van dit type, of leeg.</summary>
    public static string? Van(string type, string id) =>
        GlobalId.TryDecode(id, out var gevonden, out var sleutel) && gevonden == type ? sleutel : null;

    /// <summary>De Guid achter een id van dit type, of leeg.</summary>
    public static Guid? GuidVan(string type, string id) =>
        Guid.TryParseExact(Van(type, id), "N", out var sleutel) ? sleutel : null;
}
