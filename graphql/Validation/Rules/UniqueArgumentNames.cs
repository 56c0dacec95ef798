using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>An argument is given once.
/// https://spec.graphql.org/September2025/#sec-Argument-Uniqueness</summary>
internal sealed class UniqueArgumentNames : ValidationRule
{
    public override void EnterArguments(IReadOnlyList<ArgumentNode> arguments, DirectiveNode? directive, DirectiveDefinition? definition)
    {
        if (arguments.Count < 2) return;
        var first = new Dictionary<string, NameNode>();
        foreach (var argument in arguments)
        {
            if (!first.TryAdd(argument.Name.Value, argument.Name))
                Context.Report($"There can be only one argument named \"{argument.Name}\".", first[argument.Name.Value].Position, argument.Name.Position);
        }
    }
}
