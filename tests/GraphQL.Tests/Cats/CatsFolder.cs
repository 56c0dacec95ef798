namespace Regionetwerk.GraphQL.Tests.Cats;

/// <summary>Where the scenarios of graphql-cats stand: in <c>shared/conformance/graphql-cats</c>, in or beside a folder above this one.</summary>
internal static class CatsFolder
{
    public static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "conformance", "graphql-cats", "scenarios");
            if (Directory.Exists(candidate)) return candidate;
        }

        return null;
    }
}
