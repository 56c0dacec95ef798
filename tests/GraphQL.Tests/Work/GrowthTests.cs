namespace Regionetwerk.GraphQL.Tests.Work;

/// <summary>No document makes lexing, parsing, validating or planning more than linear. Counted in steps, so that no machine is too slow for it.</summary>
public sealed class GrowthTests
{
    /// <summary>Without limits but those that hold the stack and the merging of fields (200 steps for each field written): the rest is linear by
    /// itself. Only operations times fragments is not, and that is why there are at most fifty operations: twice the fragments is twice the steps.</summary>
    [Theory]
    [MemberData(nameof(Families.Names), MemberType = typeof(Families))]
    public void Twice_the_document_is_at_most_twice_the_steps(string family)
    {
        foreach (var n in new[] { 100, 800 })
        {
            var (once, twice) = (Families.Make(family, n), Families.Make(family, 2 * n));
            var (one, two) = (Pipeline.Run(once, Pipeline.Unlimited).Steps, Pipeline.Run(twice, Pipeline.Unlimited).Steps);
            Assert.True(two <= 2.2 * one, $"{n}: {once.Length} characters took {one} steps, {twice.Length} characters {two}.");
        }
    }

    [Theory]
    [MemberData(nameof(Families.Names), MemberType = typeof(Families))]
    public void Within_the_limits_each_character_takes_a_bounded_number_of_steps(string family)
    {
        foreach (var n in new[] { 100, 2_000 })
        {
            var document = Families.Make(family, n);
            Pipeline.Run(document, new GraphQLLimits()).IsInProportion(document);
        }
    }
}
