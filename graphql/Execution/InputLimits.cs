using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>The limits that hold for values of input.</summary>
internal static class InputLimits
{
    public static void CheckListSize(int actual, int allowed)
    {
        if (actual > allowed) throw new CoercionException($"The list has {actual} items; at most {allowed} are allowed.");
    }
}
