using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>Arguments are defined by their field or directive.
/// https://spec.graphql.org/September2025/#sec-Argument-Names</summary>
internal sealed class KnownArgumentNames : ValidationRule
{
    public override void EnterArguments(IReadOnlyList<ArgumentNode> arguments, DirectiveNode? directive, DirectiveDefinition? definition)
    {
        if (arguments.Count == 0) return;
        var known = directive is null ? Context.Field?.Arguments : definition?.Arguments;
        if (known is null) return;
        Context.Steps.Add(arguments.Count * known.Count);
        foreach (var argument in arguments)
        {
            if (known.Any(candidate => candidate.Name == argument.Name.Value)) continue;
            var where = directive is null
                ? $"field \"{Context.ParentType}.{Context.Field!.Name}\""
                : $"directive \"@{directive.Name}\"";
            Context.Report($"Unknown argument \"{argument.Name}\" on {where}.", argument.Position);
        }
    }
}
