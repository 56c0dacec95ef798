using System.Globalization;
using System.Reflection;

namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class PublishedLimitsTests
{
    [Fact]
    public void The_published_limits_are_those_of_the_code()
    {
        var limits = new GraphQLLimits();
        var expected = typeof(GraphQLLimits).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => $"| `{property.Name}` | {Text(property.GetValue(limits)!)} |")
            .Order(StringComparer.Ordinal);
        var published = File.ReadLines(Path.Combine(Root(), "docs", "limits.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => string.Concat(line.Split('|')[..3].Select(cell => cell + "|")))
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, published);
    }

    private static string Text(object value) => value switch
    {
        TimeSpan time when time < TimeSpan.FromSeconds(1) => $"{time.TotalMilliseconds:0} ms",
        TimeSpan time => $"{time.TotalSeconds:0} s",
        IFormattable number => number.ToString("N0", CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Regionetwerk.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
