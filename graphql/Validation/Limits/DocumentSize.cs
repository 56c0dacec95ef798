using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Limits;

/// <summary>The limits on what a document asks, fragments spread out. Each fragment is measured once, so this costs no more than reading the
/// document, however much it would spread out to.</summary>
internal static class DocumentSize
{
    public static void Check(ValidationContext context, DocumentNode document)
    {
        var limits = context.Limits;
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToArray();
        if (operations.Length > limits.MaxOperations) Refuse(context, "operations", operations.Length, limits.MaxOperations, operations[^1].Position);

        // A cycle has no size; the rule about it refuses the document, and nothing follows fragments before that.
        if (context.Fragments.Cycles.Count > 0) return;

        var fragments = new Dictionary<string, SelectionSize>();
        var directives = new DirectiveCount(context.Steps);
        foreach (var fragment in context.Fragments.InOrder)
        {
            directives.Add(fragment);
            fragments[fragment.Name.Value] = SelectionSize.Of(fragment.SelectionSet, fragments, directives);
        }

        foreach (var operation in operations)
        {
            directives.Add(operation);
            var size = SelectionSize.Of(operation.SelectionSet, fragments, directives);
            Refuse(context, "levels of fields", size.Depth, limits.MaxDepth, operation.Position);
            Refuse(context, "nested selections with fragments spread out", size.Nesting, limits.MaxNesting, operation.Position);
            Refuse(context, "fields with fragments spread out", size.Fields, limits.MaxFields, operation.Position);
            Refuse(context, "aliases with fragments spread out", size.Aliases, limits.MaxAliases, operation.Position);
        }

        Refuse(context, "directives", directives.Count, limits.MaxDirectives, new Position(0, 1, 1));
    }

    private static void Refuse(ValidationContext context, string what, int actual, int allowed, Position position)
    {
        // Counting stops there, so what lies beyond is refused whatever is allowed.
        if (actual <= allowed && actual < SelectionSize.Most) return;
        var atLeast = actual == SelectionSize.Most ? "a million or more" : $"{actual}";
        context.Report(ErrorCodes.LimitExceeded, $"The document has {atLeast} {what}; at most {Math.Min(allowed, SelectionSize.Most - 1)} are allowed.", [position]);
    }
}
