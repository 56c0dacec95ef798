using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Storage.Gebeurtenissen;

/// <summary>An event as it stands in the database.</summary>
/// <param name="Name">Stable name of its kind.</param>
/// <param name="Shape">Version of its shape.</param>
/// <param name="Data">JSON.</param>
public sealed record StoredEvent(string Name, int Shape, string Data);

/// <summary>
/// Turns the JSON of an event of one shape into that of the next. What was stored never changes; reading makes it newer, step by step.
/// </summary>
/// <param name="Name">Name of the kind of event.</param>
/// <param name="Shape">The older shape; the result has <c>Shape + 1</c>.</param>
public sealed record Upcast(string Name, int Shape, Func<JsonObject, JsonObject> Newer);

/// <summary>The kinds of event that this version of the product knows, by their stored names.</summary>
public sealed class EventTypes
{
    private readonly FrozenDictionary<Type, OpslagnaamAttribute> _names;
    private readonly FrozenDictionary<string, Type> _types;
    private readonly FrozenDictionary<(string Name, int Shape), Upcast> _upcasts;

    /// <exception cref="ArgumentException">Two kinds share a name, or a type bears none.</exception>
    public EventTypes(IEnumerable<Type> types, params IEnumerable<Upcast> upcasts)
    {
        _names = types.ToFrozenDictionary(
            type => type,
            type => type.GetCustomAttribute<OpslagnaamAttribute>() ?? throw new ArgumentException($"{type.Name} bears no [Opslagnaam]."));
        _types = _names.ToFrozenDictionary(pair => pair.Value.Naam, pair => pair.Key);
        _upcasts = upcasts.ToFrozenDictionary(upcast => (upcast.Name, upcast.Shape));
    }

    /// <summary>The events of the domain.</summary>
    public static EventTypes OfTheDomain { get; } = new(
        typeof(Gebeurtenis).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Gebeurtenis)) && !type.IsAbstract),
        // Version 2 knows more of a budget, all of it optional.
        new Upcast("budget-toegekend", 1, old => old),
        // Version 2 says what a contact is kept for.
        new Upcast("contact-vastgelegd", 1, old => old),
        // Until there were circles, a year was declared towards participants who are signed in.
        new Upcast("jaar-verklaard", 1, old => With(old, "kring", "Landelijk")));

    /// <summary>All kinds.</summary>
    public ImmutableArray<Type> All => _names.Keys;

    public StoredEvent Write(Gebeurtenis gebeurtenis)
    {
        var name = _names[gebeurtenis.GetType()];
        return new(name.Naam, name.Versie, JsonSerializer.Serialize(gebeurtenis, gebeurtenis.GetType(), StoredJson.Options));
    }

    /// <exception cref="UnknownEventException">The name or shape is not known.</exception>
    /// <exception cref="InvalidDataException">The JSON does not have the shape that it says.</exception>
    public Gebeurtenis Read(StreamId stream, string name, int shape, string data)
    {
        if (!_types.TryGetValue(name, out var type))
            throw new UnknownEventException(stream, name, shape);
        var current = _names[type].Versie;
        try
        {
            for (var from = shape; from != current; from++)
            {
                if (!_upcasts.TryGetValue((name, from), out var upcast))
                    throw new UnknownEventException(stream, name, shape);
                data = upcast.Newer(JsonNode.Parse(data)!.AsObject()).ToJsonString(StoredJson.Options);
            }
            return (Gebeurtenis)JsonSerializer.Deserialize(data, type, StoredJson.Options)!;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"Stream {stream}: an event {name} version {shape} cannot be read: {e.Message}", e);
        }
    }

    private static JsonObject With(JsonObject old, string member, string value)
    {
        old[member] = value;
        return old;
    }
}
