using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>The arguments of a field in a plan. Without variables they are coerced once, and otherwise once per request: never per object.</summary>
internal sealed class ArgumentPlan
{
    private readonly FieldDefinition _definition;
    private readonly ValueNode?[] _literals;
    private string?[]? _excerpts;
    private readonly int _maxListSize;
    private readonly object?[]? _constant;

    public ArgumentPlan(FieldDefinition definition, FieldNode node, GraphQLLimits limits)
    {
        _definition = definition;
        _maxListSize = limits.MaxInputListSize;
        _literals = [.. definition.Arguments.Select(argument => node.Arguments.FirstOrDefault(given => given.Name.Value == argument.Name)?.Value)];
        if (_literals.Length == 0)
        {
            _constant = [];
        }
        else if (!_literals.Any(HasVariable))
        {
            try
            {
                _constant = Coerce(VariableValues.None);
            }
            catch (GraphQLException)
            {
                // Not constant then: the request that asks it gets the error, at its place.
            }
        }
    }

    /// <summary>The arguments when they are the same for every request.</summary>
    public object?[]? Constant => _constant;

    /// <summary>https://spec.graphql.org/September2025/#CoerceArgumentValues()</summary>
    /// <exception cref="GraphQLException">An argument has a value that its type does not take, or lacks one.</exception>
    public object?[] Coerce(VariableValues variables)
    {
        var coercion = new LiteralCoercion(variables, _maxListSize);
        var values = new object?[_literals.Length];
        for (var i = 0; i < values.Length; i++) values[i] = Coerce(i, coercion);
        return values;
    }

    /// <summary>Whether an argument is the same for every request.</summary>
    public bool IsConstant(int index) => !HasVariable(_literals[index]);

    /// <summary>One of the arguments.</summary>
    /// <exception cref="GraphQLException">It has a value that its type does not take, or lacks one.</exception>
    public object? Value(int index, VariableValues variables) =>
        _constant is null ? Coerce(index, new LiteralCoercion(variables, _maxListSize)) : _constant[index];

    private object? Coerce(int index, LiteralCoercion coercion)
    {
        var argument = _definition.Arguments[index];
        var literal = coercion.IsGiven(_literals[index]) ? _literals[index] : argument.DefaultValue;
        if (literal is null && argument.IsRequired)
            throw new CoercionException($"Argument \"{argument.Name}\" of required type \"{argument.Type}\" was not provided.");

        try
        {
            var value = literal is null ? null : coercion.Coerce(literal, argument.Type);
            return argument.Convert is { } convert ? convert(value, literal is not null) : value;
        }
        catch (CoercionException exception) when (literal is not null)
        {
            throw new CoercionException($"Argument \"{argument.Name}\" has invalid value {ExcerptOf(index, literal)}: {exception.Message}");
        }
    }

    /// <summary>Printed once: the same literal may be wrong for each of many objects.</summary>
    private string ExcerptOf(int index, ValueNode literal) => (_excerpts ??= new string?[_literals.Length])[index] ??= Excerpt.Of(literal);

    private static bool HasVariable(ValueNode? value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariable),
        ObjectValueNode node => node.Fields.Any(field => HasVariable(field.Value)),
        _ => false,
    };
}
