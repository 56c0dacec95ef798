namespace Regionetwerk.GraphQL.Building;

/// <summary>What this field itself counts for in <see cref="GraphQLLimits.MaxCost"/>, without what is below it. Without this it is 1.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class CostAttribute(int cost) : Attribute
{
    public int Cost { get; } = cost;
}

/// <summary>How long a list is taken to be when the cost of an operation is counted. Without this it is
/// <see cref="GraphQLLimits.AssumedListSize"/>; of a connection it is the page that is asked.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute(int assumed = 0) : Attribute
{
    /// <summary>The length when no argument says it; 0 leaves <see cref="GraphQLLimits.AssumedListSize"/>.</summary>
    public int Assumed { get; } = assumed;

    /// <summary>The argument that the length follows: a number, or a list of the same length. A path such as <c>input.codes</c> goes into an
    /// input object.</summary>
    public string? Argument { get; set; }

    /// <summary>The most that the argument may say, for a field that refuses more; 0 is without end.</summary>
    public int Max { get; set; }

    /// <summary>The field directly below this one whose list it is about; null for the list that this field itself gives.</summary>
    public string? Of { get; set; }
}
