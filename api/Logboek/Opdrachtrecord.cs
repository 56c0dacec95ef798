using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Api.Logboek;

/// <summary>Haalt uit wat een mutatie nam en gaf het record waar zij over ging. Elke payload heeft fouten en een record, elke invoer ids.</summary>
internal static partial class Opdrachtrecord
{
    private const string Verzoek = "VerzoekId";

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Eigenschappen = new();

    /// <summary>Gelukt, of de codes van de weigeringen.</summary>
    public static string Uitkomst(object? payload) =>
        Waarden<IReadOnlyList<IFout>>(payload).FirstOrDefault() is { Count: > 0 } fouten
            ? string.Join(' ', fouten.Select(fout => fout.Code).Distinct().Order(StringComparer.Ordinal))
            : Logregel.Gelukt;

    /// <summary>Het record dat de mutatie gaf, of anders het eerste dat haar genoemd werd.</summary>
    public static (string Soort, string Sleutel)? Van(MutationDone klaar) =>
        Waarden<INode>(klaar.Result).Select(node => Lees(node.Id)).Concat(Genoemd(klaar)).FirstOrDefault(record => record is not null);

    /// <summary>Het verzoekId van de mutatie; leeg wanneer er geen was.</summary>
    public static string? VerzoekId(MutationDone klaar) =>
        Ids(klaar).Where(paar => paar.Naam == Verzoek).Select(paar => paar.Id).FirstOrDefault();

    private static IEnumerable<(string Soort, string Sleutel)?> Genoemd(MutationDone klaar) =>
        Ids(klaar).Where(paar => paar.Naam != Verzoek).Select(paar => Lees(paar.Id));

    private static IEnumerable<(string Naam, string Id)> Ids(MutationDone klaar) =>
        from argument in klaar.Arguments
        where argument is not null
        from eigenschap in Van(argument.GetType())
        where eigenschap.PropertyType == typeof(string) && eigenschap.IsDefined(typeof(IDAttribute))
        let id = (string?)eigenschap.GetValue(argument)
        where id is not null
        select (eigenschap.Name, id);

    private static IEnumerable<T> Waarden<T>(object? van)
        where T : class => van is null ? [] : Van(van.GetType()).Select(eigenschap => eigenschap.GetValue(van) as T).OfType<T>();

    private static PropertyInfo[] Van(Type type) => Eigenschappen.GetOrAdd(type, een =>
        [.. een.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(eigenschap => eigenschap.GetIndexParameters().Length == 0)]);

    // What somebody made up may say anything: only what can be an id of ours is kept.
    private static (string Soort, string Sleutel)? Lees(string id) =>
        GlobalId.TryDecode(id, out var soort, out var sleutel) && Vorm().IsMatch(soort) && Vorm().IsMatch(sleutel) ? (soort, sleutel) : null;

    [GeneratedRegex("^[A-Za-z0-9-]{1,100}$")]
    private static partial Regex Vorm();
}
