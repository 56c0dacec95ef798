using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>A directive stands at a place once, unless it may be repeated.
/// https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location</summary>
internal sealed class UniqueDirectivesPerLocation : ValidationRule
{
    public override void EnterDirectives(IReadOnlyList<DirectiveNode> directives, string location)
    {
        if (directives.Count < 2) return;
        var first = new Dictionary<string, DirectiveNode>();
        foreach (var directive in directives)
        {
            if (Context.Schema.FindDirective(directive.Name.Value) is not { IsRepeatable: false }) continue;
            if (!first.TryAdd(directive.Name.Value, directive))
            {
                Context.Report(
                    $"The directive \"@{directive.Name}\" can only be used once at this location.",
                    first[directive.Name.Value].Position,
                    directive.Position);
            }
        }
    }
}
