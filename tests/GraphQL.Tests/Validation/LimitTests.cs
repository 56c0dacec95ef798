using System.Text;

namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class LimitTests
{
    [Fact]
    public void A_document_that_is_too_deep_is_refused_with_the_actual_and_the_allowed()
    {
        var document = $"{{ human {string.Concat(Enumerable.Repeat("{ pets { owner ", 20))}{{ name }}{string.Concat(Enumerable.Repeat("} }", 20))} }}";
        var error = Assert.Single(Animals.Errors(document));
        Assert.Equal(("The document has 42 levels of fields; at most 24 are allowed.", ErrorCodes.LimitExceeded), (error.Message, error.Code));
    }

    [Fact]
    public void Fragments_that_would_spread_out_to_a_million_fields_are_counted_without_spreading_them()
    {
        var document = new StringBuilder("{ human { ...F0 } }");
        for (var i = 0; i < 20; i++) document.Append($" fragment F{i} on Human {{ a: pets {{ owner {{ ...F{i + 1} }} }} b: pets {{ owner {{ ...F{i + 1} }} }} }}");
        document.Append(" fragment F20 on Human { name }");
        Assert.Contains(Animals.Errors(document.ToString()), error => error.Message.StartsWith("The document has a million or more fields", StringComparison.Ordinal));
    }

    [Fact]
    public void A_chain_of_fragments_without_fields_is_refused_before_anything_recurses_over_it()
    {
        var document = new StringBuilder("{ ...F0 }");
        for (var i = 0; i < 1_000; i++) document.Append($" fragment F{i} on Query {{ ...F{i + 1} }}");
        document.Append(" fragment F1000 on Query { dog { name } }");
        Assert.Contains(Animals.Errors(document.ToString()), error => error.Message.Contains("nested selections", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_cycle_of_fragments_is_told_and_nothing_hangs()
    {
        var document = new StringBuilder("{ ...F0 }");
        for (var i = 0; i < 1_000; i++) document.Append($" fragment F{i} on Query {{ ...F{(i + 1) % 1_000} }}");
        Assert.Contains(Animals.Errors(document.ToString()), error => error.Message.StartsWith("Cannot spread fragment \"F0\" within itself", StringComparison.Ordinal));
    }

    [Fact]
    public void Many_fields_of_one_key_are_compared_in_steps_that_grow_with_their_number()
    {
        var document = $"{{ dog {{ {string.Concat(Enumerable.Repeat("name ", 1_900))} }} }}";
        Assert.Empty(Animals.Errors(document));
    }

    [Fact]
    public void Too_many_operations_directives_and_aliases_are_refused()
    {
        Assert.Contains(Animals.Errors(string.Concat(Enumerable.Range(0, 51).Select(i => $"query Q{i} {{ dog {{ name }} }} "))), IsLimit);
        Assert.Contains(Animals.Errors($"{{ dog {{ name {string.Concat(Enumerable.Repeat("@twice ", 501))} }} }}"), IsLimit);
        Assert.Contains(Animals.Errors($"{{ dog {{ {string.Concat(Enumerable.Range(0, 251).Select(i => $"a{i}: name "))} }} }}"), IsLimit);

        static bool IsLimit(GraphQLError error) => error.Code == ErrorCodes.LimitExceeded;
    }

    [Fact]
    public void No_more_errors_are_told_than_allowed() =>
        Assert.Equal(100, Animals.Errors($"{{ {string.Concat(Enumerable.Range(0, 240).Select(i => $"a{i}: nothing "))} }}").Count);
}
