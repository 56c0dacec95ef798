using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;
using Regionetwerk.GraphQL.Validation.Limits;
using Regionetwerk.GraphQL.Validation.Rules;

namespace Regionetwerk.GraphQL.Validation;

/// <summary>Holds documents against a schema.</summary>
internal sealed class DocumentValidator(Schema schema, GraphQLLimits limits)
{
    /// <summary>The rules of the specification, by name.</summary>
    public static IReadOnlyDictionary<string, Func<ValidationContext, ValidationRule>> Rules { get; } =
        new Dictionary<string, Func<ValidationContext, ValidationRule>>
        {
            [nameof(ExecutableDefinitions)] = context => new ExecutableDefinitions { Context = context },
            [nameof(KnownOperationTypes)] = context => new KnownOperationTypes { Context = context },
            [nameof(UniqueOperationNames)] = context => new UniqueOperationNames { Context = context },
            [nameof(LoneAnonymousOperation)] = context => new LoneAnonymousOperation { Context = context },
            [nameof(SingleFieldSubscriptions)] = context => new SingleFieldSubscriptions { Context = context },
            [nameof(KnownTypeNames)] = context => new KnownTypeNames { Context = context },
            [nameof(FragmentsOnCompositeTypes)] = context => new FragmentsOnCompositeTypes { Context = context },
            [nameof(VariablesAreInputTypes)] = context => new VariablesAreInputTypes { Context = context },
            [nameof(ScalarLeafs)] = context => new ScalarLeafs { Context = context },
            [nameof(FieldsOnCorrectType)] = context => new FieldsOnCorrectType { Context = context },
            [nameof(UniqueFragmentNames)] = context => new UniqueFragmentNames { Context = context },
            [nameof(KnownFragmentNames)] = context => new KnownFragmentNames { Context = context },
            [nameof(NoUnusedFragments)] = context => new NoUnusedFragments { Context = context },
            [nameof(PossibleFragmentSpreads)] = context => new PossibleFragmentSpreads { Context = context },
            [nameof(NoFragmentCycles)] = context => new NoFragmentCycles { Context = context },
            [nameof(UniqueVariableNames)] = context => new UniqueVariableNames { Context = context },
            [nameof(NoUndefinedVariables)] = context => new NoUndefinedVariables { Context = context },
            [nameof(NoUnusedVariables)] = context => new NoUnusedVariables { Context = context },
            [nameof(KnownDirectives)] = context => new KnownDirectives { Context = context },
            [nameof(UniqueDirectivesPerLocation)] = context => new UniqueDirectivesPerLocation { Context = context },
            [nameof(KnownArgumentNames)] = context => new KnownArgumentNames { Context = context },
            [nameof(UniqueArgumentNames)] = context => new UniqueArgumentNames { Context = context },
            [nameof(ValuesOfCorrectType)] = context => new ValuesOfCorrectType { Context = context },
            [nameof(ProvidedRequiredArguments)] = context => new ProvidedRequiredArguments { Context = context },
            [nameof(VariablesInAllowedPosition)] = context => new VariablesInAllowedPosition { Context = context },
            [nameof(OverlappingFieldsCanBeMerged)] = context => new OverlappingFieldsCanBeMerged { Context = context },
            [nameof(UniqueInputFieldNames)] = context => new UniqueInputFieldNames { Context = context },
        };

    /// <summary>What is wrong with a document; empty when it can be executed. Limits come first: what exceeds them is not looked at further.</summary>
    public IReadOnlyList<GraphQLError> Validate(DocumentNode document) => Validate(document, new Steps());

    internal IReadOnlyList<GraphQLError> Validate(DocumentNode document, Steps steps)
    {
        var context = new ValidationContext(schema, document, limits, steps);
        DocumentSize.Check(context, document);
        if (context.Errors.Count == 0) Walk(context, document, Rules.Values);
        return context.Errors;
    }

    /// <summary>Holds a document against these rules only.</summary>
    internal IReadOnlyList<GraphQLError> Validate(DocumentNode document, IEnumerable<string> rules)
    {
        var context = new ValidationContext(schema, document, limits, new Steps());
        Walk(context, document, rules.Select(rule => Rules[rule]));
        return context.Errors;
    }

    private static void Walk(ValidationContext context, DocumentNode document, IEnumerable<Func<ValidationContext, ValidationRule>> rules) =>
        new DocumentWalker(context, [.. rules.Select(create => create(context))]).Walk(document);
}
