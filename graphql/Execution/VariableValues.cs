namespace Regionetwerk.GraphQL.Execution;

/// <summary>The variables of one request, coerced. A variable that was not given and has no default is absent.</summary>
internal sealed class VariableValues
{
    private readonly Dictionary<string, object?> _values = [];

    public static VariableValues None { get; } = new();

    public bool TryGet(string name, out object? value) => _values.TryGetValue(name, out value);

    public void Add(string name, object? value) => _values.Add(name, value);

    /// <summary>Whether the variable, of a condition, holds.</summary>
    public bool IsTrue(string name) => _values.TryGetValue(name, out var value) && value is true;
}
