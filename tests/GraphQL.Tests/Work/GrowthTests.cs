namespace Regionetwerk.GraphQL.Tests.Work;

public sealed class GrowthTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(Families.Names), MemberType = typeof(Families))]
    public void Twice_the_document_is_twice_the_steps(string family)
    {
        foreach (var n in new[] { 100, 400, 1600 })
        {
            var (one, two) = (Families.Make(family, n), Families.Make(family, 2 * n));
            var (a, b) = (Pipeline.Run(one, Pipeline.Unlimited), Pipeline.Run(two, Pipeline.Unlimited));
            output.WriteLine($"{family} {n}: {a.Steps} {b.Steps} {(double)b.Steps / a.Steps / two.Length * one.Length:0.00} per char {(double)a.Steps / one.Length:0.0} {a.Refusal} | {b.Refusal}");
        }
    }
}
