using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Says what <c>@skip</c> and <c>@include</c> leave.</summary>
/// <param name="isTrue">Whether a variable holds.</param>
internal sealed class SelectionConditions(Func<string, bool> isTrue)
{
    public bool Include(SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value == "skip" && Holds(directive)) return false;
            if (directive.Name.Value == "include" && !Holds(directive)) return false;
        }

        return true;
    }

    private bool Holds(DirectiveNode directive) => directive.Arguments[0].Value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => isTrue(variable.Name.Value),
        _ => false,
    };
}
