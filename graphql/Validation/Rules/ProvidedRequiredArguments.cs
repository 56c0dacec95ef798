using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>Arguments that are required are given.
/// https://spec.graphql.org/September2025/#sec-Required-Arguments</summary>
internal sealed class ProvidedRequiredArguments : ValidationRule
{
    private FieldNode? _field;

    public override void EnterField(FieldNode field) => _field = field;

    public override void EnterArguments(IReadOnlyList<ArgumentNode> arguments, DirectiveNode? directive, DirectiveDefinition? definition)
    {
        var known = (directive is null ? Context.Field?.Arguments : definition?.Arguments) ?? [];
        Context.Steps.Add(arguments.Count * known.Count);
        foreach (var required in known)
        {
            if (!required.IsRequired || arguments.Any(argument => argument.Name.Value == required.Name)) continue;
            var where = directive is null ? $"Field \"{_field!.Name}\"" : $"Directive \"@{directive.Name}\"";
            Context.Report(
                $"{where} argument \"{required.Name}\" of type \"{required.Type}\" is required, but it was not provided.",
                (directive as Node ?? _field!).Position);
        }
    }
}
