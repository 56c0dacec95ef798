using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>Directives are defined, and stand where they may.
/// https://spec.graphql.org/September2025/#sec-Directives-Are-Defined</summary>
internal sealed class KnownDirectives : ValidationRule
{
    public override void EnterDirectives(IReadOnlyList<DirectiveNode> directives, string location)
    {
        foreach (var directive in directives)
        {
            var definition = Context.Schema.FindDirective(directive.Name.Value);
            if (definition is null) Context.Report($"Unknown directive \"@{directive.Name}\".", directive.Position);
            else if (!definition.Locations.Contains(location)) Context.Report($"Directive \"@{directive.Name}\" may not be used on {location}.", directive.Position);
        }
    }
}
