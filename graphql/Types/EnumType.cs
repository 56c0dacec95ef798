using System.Text.Json;

namespace Regionetwerk.GraphQL.Types;

/// <summary>A value of an enum.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Value">What resolvers give and get for it.</param>
/// <param name="Description">Null when there is none.</param>
/// <param name="DeprecationReason">Null when it is not deprecated.</param>
public sealed record EnumValueDefinition(string Name, object Value, string? Description = null, string? DeprecationReason = null);

/// <summary>An enum.</summary>
public sealed class EnumType : NamedType
{
    private readonly Dictionary<string, EnumValueDefinition> _byName;
    private readonly Dictionary<object, JsonEncodedText> _texts;

    public EnumType(string name, string? description, IReadOnlyList<EnumValueDefinition> values)
    {
        Name = name;
        Description = description;
        Values = values;
        _byName = values.DistinctBy(value => value.Name).ToDictionary(value => value.Name);
        _texts = values.DistinctBy(value => value.Value).ToDictionary(value => value.Value, value => JsonEncodedText.Encode(value.Name));
    }

    public override string Name { get; }

    public override string? Description { get; }

    public IReadOnlyList<EnumValueDefinition> Values { get; }

    /// <summary>The value of this name; null when the enum has no such value.</summary>
    public EnumValueDefinition? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The name of a value, as JSON.</summary>
    /// <exception cref="CoercionException">The enum has no such value.</exception>
    public JsonEncodedText TextOf(object value) => _texts.TryGetValue(value, out var text)
        ? text
        : throw new CoercionException($"Enum {Name} cannot represent value {value}.");
}
