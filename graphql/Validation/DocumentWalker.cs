using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;
using Regionetwerk.GraphQL.Validation.Limits;

namespace Regionetwerk.GraphQL.Validation;

/// <summary>Walks a document once, knows the types along the way, and tells every rule of every node.</summary>
internal sealed class DocumentWalker(ValidationContext context, IReadOnlyList<ValidationRule> rules)
{
    private ExecutableDefinitionNode _definition = null!;

    private Schema Schema => context.Schema;

    private IReadOnlyList<ValidationRule> All()
    {
        context.Steps.Add(rules.Count);
        return rules;
    }

    public void Walk(DocumentNode document)
    {
        foreach (var rule in All()) rule.EnterDocument(document);
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    _definition = operation;
                    Operation(operation);
                    break;
                case FragmentDefinitionNode fragment:
                    _definition = fragment;
                    Fragment(fragment);
                    break;
                case TypeSystemDefinitionNode typeSystem:
                    TypeSystem(typeSystem);
                    break;
            }
        }

        foreach (var rule in All()) rule.LeaveDocument(document);
    }

    private void Operation(OperationDefinitionNode operation)
    {
        context.ParentType = Schema.RootType(operation.Kind);
        foreach (var rule in All()) rule.EnterOperation(operation);
        foreach (var variable in operation.Variables)
        {
            foreach (var rule in All()) rule.EnterVariable(variable);
            Directives(variable.Directives, "VARIABLE_DEFINITION");
            if (variable.DefaultValue is not { } value) continue;
            var type = Schema.Resolve(variable.Type);
            InputDepth.Check(context, value, type);
            Value(value, type, hasDefault: false, oneOf: null);
        }

        Directives(operation.Directives, operation.Kind switch
        {
            OperationKind.Query => "QUERY",
            OperationKind.Mutation => "MUTATION",
            _ => "SUBSCRIPTION",
        });
        Selections(operation.SelectionSet, Schema.RootType(operation.Kind));
    }

    private void Fragment(FragmentDefinitionNode fragment)
    {
        var type = Schema.FindType(fragment.TypeCondition.Name.Value) as CompositeType;
        context.ParentType = type;
        foreach (var rule in All()) rule.EnterFragment(fragment);
        Directives(fragment.Directives, "FRAGMENT_DEFINITION");
        Selections(fragment.SelectionSet, type);
    }

    /// <summary>Of definitions of types only the directives are looked at: they cannot be executed anyway.</summary>
    private void TypeSystem(TypeSystemDefinitionNode definition)
    {
        foreach (var (directives, location) in TypeSystemDirectives.Of(definition)) Directives(directives, location);
    }

    private void Selections(SelectionSetNode set, CompositeType? type)
    {
        foreach (var selection in set.Selections)
        {
            if (context.IsFull) return;
            context.ParentType = type;
            switch (selection)
            {
                case FieldNode field:
                    Field(field, type);
                    break;
                case FragmentSpreadNode spread:
                    foreach (var rule in All()) rule.EnterSpread(spread);
                    Directives(spread.Directives, "FRAGMENT_SPREAD");
                    break;
                case InlineFragmentNode inline:
                    foreach (var rule in All()) rule.EnterInlineFragment(inline);
                    Directives(inline.Directives, "INLINE_FRAGMENT");
                    Selections(inline.SelectionSet, inline.TypeCondition is { } condition ? Schema.FindType(condition.Name.Value) as CompositeType : type);
                    break;
            }
        }
    }

    private void Field(FieldNode field, CompositeType? parent)
    {
        var definition = parent is null ? null : Schema.FindField(parent, field.Name.Value);
        context.Field = definition;
        foreach (var rule in All()) rule.EnterField(field);
        foreach (var rule in All()) rule.EnterArguments(field.Arguments, directive: null, definition: null);
        Values(field.Arguments, definition?.Arguments);
        Directives(field.Directives, "FIELD");
        if (field.SelectionSet is { } set) Selections(set, definition?.Type.Named as CompositeType);
    }

    private void Directives(IReadOnlyList<DirectiveNode> directives, string location)
    {
        if (directives.Count == 0) return;
        context.Steps.Add(directives.Count);
        foreach (var rule in All()) rule.EnterDirectives(directives, location);
        foreach (var directive in directives)
        {
            var definition = Schema.FindDirective(directive.Name.Value);
            foreach (var rule in All()) rule.EnterArguments(directive.Arguments, directive, definition);
            Values(directive.Arguments, definition?.Arguments);
        }
    }

    private void Values(IReadOnlyList<ArgumentNode> arguments, IReadOnlyList<InputValueDefinition>? definitions)
    {
        context.Steps.Add(arguments.Count * (1 + (definitions?.Count ?? 0)));
        foreach (var argument in arguments)
        {
            var definition = definitions?.FirstOrDefault(candidate => candidate.Name == argument.Name.Value);
            InputDepth.Check(context, argument.Value, definition?.Type);
            Value(argument.Value, definition?.Type, definition?.DefaultValue is not null, oneOf: null);
        }
    }

    private void Value(ValueNode value, GraphQLType? type, bool hasDefault, InputObjectType? oneOf)
    {
        foreach (var rule in All()) rule.EnterValue(value, type);
        switch (value)
        {
            case VariableNode variable:
                context.AddUsage(_definition, new VariableUsage(variable, type, hasDefault, oneOf));
                break;
            case ListValueNode list:
                var element = (type?.Nullable as ListType)?.OfType;
                foreach (var item in list.Values) Value(item, element, hasDefault: false, oneOf: null);
                break;
            case ObjectValueNode node:
                var input = type?.Named as InputObjectType;
                foreach (var field in node.Fields)
                {
                    var definition = input is null || input.IndexOf(field.Name.Value) is var index && index < 0 ? null : input.Fields[index];
                    Value(field.Value, definition?.Type, definition?.DefaultValue is not null, input is { IsOneOf: true } ? input : null);
                }

                break;
        }
    }
}
