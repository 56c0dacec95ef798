using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Gathers the fields of one input object, adds defaults and checks what is required.</summary>
internal readonly struct InputObjectBuilder(InputObjectType type, LiteralCoercion literals)
{
    private readonly object?[] _values = new object?[type.Fields.Count];
    private readonly bool[] _given = new bool[type.Fields.Count];

    public void Set(int index, object? value) => (_values[index], _given[index]) = (value, true);

    /// <param name="written">How many fields the client wrote, given or not.</param>
    /// <exception cref="CoercionException">A required field is missing, or not exactly one field is given where that is asked.</exception>
    public object Build(int written)
    {
        if (type.IsOneOf) CheckOneOf(written);
        for (var i = 0; i < _values.Length; i++)
        {
            var field = type.Fields[i];
            if (!_given[i] && field.DefaultValue is { } literal) Set(i, literals.Coerce(literal, field.Type));
            if (!_given[i] && field.IsRequired) throw new CoercionException($"Field \"{type}.{field.Name}\" of required type \"{field.Type}\" was not provided.");
            if (field.Convert is { } convert) _values[i] = convert(_values[i], _given[i]);
        }

        return type.Create(_values, _given);
    }

    private void CheckOneOf(int written)
    {
        if (written != 1 || _given.Count(given => given) != 1) throw new CoercionException($"Exactly one key must be specified for OneOf type \"{type}\".");
        var index = Array.IndexOf(_given, true);
        if (_values[index] is null) throw new CoercionException($"Field \"{type}.{type.Fields[index].Name}\" must be non-null.");
    }
}
