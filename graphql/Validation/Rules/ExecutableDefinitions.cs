using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>A document that is to be executed holds operations and fragments only.
/// https://spec.graphql.org/September2025/#sec-Executable-Definitions</summary>
internal sealed class ExecutableDefinitions : ValidationRule
{
    public override void EnterDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is ExecutableDefinitionNode) continue;
            var name = definition switch
            {
                TypeDefinitionNode type => $"\"{type.Name}\"",
                DirectiveDefinitionNode directive => $"\"{directive.Name}\"",
                _ => "schema",
            };
            Context.Report($"The {name} definition is not executable.", definition.Position);
        }
    }
}
