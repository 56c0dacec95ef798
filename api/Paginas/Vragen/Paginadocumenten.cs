using System.Collections.Concurrent;

namespace Regionetwerk.Api.Paginas.Vragen;

/// <summary>The GraphQL documents of the pages: files (<c>.graphql</c>) that lie beside them, inside the assembly.</summary>
public static class Paginadocumenten
{
    private const string Map = "Paginas/";
    private const string Soort = ".graphql";

    private static readonly ConcurrentDictionary<string, string> Gelezen = new();

    /// <summary>Their names: the path from <c>Paginas/</c> on, without <c>.graphql</c>.</summary>
    public static IEnumerable<string> Namen => typeof(Paginadocumenten).Assembly.GetManifestResourceNames()
        .Where(naam => naam.StartsWith(Map, StringComparison.Ordinal) && naam.EndsWith(Soort, StringComparison.Ordinal))
        .Select(naam => naam[Map.Length..^Soort.Length]);

    /// <summary>The text of one.</summary>
    public static string Lees(string naam) => Gelezen.GetOrAdd(naam, static naam => Ingebed.Tekst(Map + naam + Soort));
}
