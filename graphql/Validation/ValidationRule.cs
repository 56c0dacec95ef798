using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Validation;

/// <summary>One rule for documents. It is told of every node once, in order, and lives for one document.</summary>
internal abstract class ValidationRule
{
    /// <summary>The document and where in it the walk is.</summary>
    public required ValidationContext Context { get; init; }

    public virtual void EnterDocument(DocumentNode document)
    {
    }

    public virtual void EnterOperation(OperationDefinitionNode operation)
    {
    }

    public virtual void EnterFragment(FragmentDefinitionNode fragment)
    {
    }

    public virtual void EnterVariable(VariableDefinitionNode variable)
    {
    }

    public virtual void EnterField(FieldNode field)
    {
    }

    public virtual void EnterSpread(FragmentSpreadNode spread)
    {
    }

    public virtual void EnterInlineFragment(InlineFragmentNode fragment)
    {
    }

    /// <param name="directives">All that stand at one place.</param>
    /// <param name="location">The place, as the specification names it.</param>
    public virtual void EnterDirectives(IReadOnlyList<DirectiveNode> directives, string location)
    {
    }

    /// <summary>Arguments of a field (<see cref="ValidationContext.Field"/>), or of a directive where that is given.</summary>
    public virtual void EnterArguments(IReadOnlyList<ArgumentNode> arguments, DirectiveNode? directive, DirectiveDefinition? definition)
    {
    }

    /// <summary>A value, also inside other values. The type is null where it is not known.</summary>
    public virtual void EnterValue(ValueNode value, GraphQLType? type)
    {
    }

    /// <summary>The whole document was walked.</summary>
    public virtual void LeaveDocument(DocumentNode document)
    {
    }
}
