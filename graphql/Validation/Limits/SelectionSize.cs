using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Limits;

/// <summary>How large a selection is with its fragments spread out. Counts stop at <see cref="Most"/>.</summary>
internal readonly record struct SelectionSize(int Fields, int Aliases, int Depth, int Nesting)
{
    public const int Most = 1_000_000;

    /// <param name="set">What to measure.</param>
    /// <param name="fragments">The fragments that were measured before; one that is not there is unknown or in a cycle, which rules tell.</param>
    /// <param name="directives">Counts on.</param>
    public static SelectionSize Of(SelectionSetNode set, IReadOnlyDictionary<string, SelectionSize> fragments, DirectiveCount directives)
    {
        var total = default(SelectionSize);
        foreach (var selection in set.Selections)
        {
            directives.Add(selection.Directives.Count);
            total = total.With(selection switch
            {
                FieldNode field => OfField(field, fragments, directives),
                FragmentSpreadNode spread => fragments.GetValueOrDefault(spread.Name.Value),
                InlineFragmentNode inline => Of(inline.SelectionSet, fragments, directives),
                _ => default,
            });
        }

        return total with { Nesting = Math.Min(Most, total.Nesting + 1) };
    }

    private static SelectionSize OfField(FieldNode field, IReadOnlyDictionary<string, SelectionSize> fragments, DirectiveCount directives)
    {
        var below = field.SelectionSet is { } set ? Of(set, fragments, directives) : default;
        return new SelectionSize(
            Math.Min(Most, below.Fields + 1),
            Math.Min(Most, below.Aliases + (field.Alias is null ? 0 : 1)),
            below.Depth + 1,
            below.Nesting);
    }

    private SelectionSize With(SelectionSize next) => new(
        Math.Min(Most, Fields + next.Fields),
        Math.Min(Most, Aliases + next.Aliases),
        Math.Max(Depth, next.Depth),
        Math.Max(Nesting, next.Nesting));
}
