using System.Collections;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution.Cost;

/// <summary>The length of a list in one request, by the arguments that say it.</summary>
internal sealed class LengthBelow(ListSize size, ArgumentPlan arguments)
{
    public ListSize Size => size;

    /// <summary>True when it is the same for every request.</summary>
    public bool IsFixed { get; } = size.Arguments.All(argument => arguments.IsConstant(argument.Index));

    public long Of(VariableValues variables)
    {
        foreach (var argument in size.Arguments)
        {
            if (Read(argument, variables) is { } length) return Math.Clamp(length, 0, size.Most);
        }

        return size.Usual;
    }

    private long? Read(SizeArgument argument, VariableValues variables)
    {
        try
        {
            return arguments.Value(argument.Index, variables) is { } value ? LengthOf(argument.Read(value)) : null;
        }
        catch (GraphQLException)
        {
            // A value that cannot be used: when the field runs, it says so at its place.
            return null;
        }
    }

    private static long? LengthOf(object? value) => value switch
    {
        null or string => null,
        int number => number,
        long number => number,
        short number => number,
        byte number => number,
        ICollection list => list.Count,
        IEnumerable items => items.Cast<object?>().Count(),
        _ => null,
    };
}
