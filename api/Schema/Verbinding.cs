using System.Text;
using Regionetwerk.GraphQL;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Schema;

/// <summary>Maakt van een blad uit het leesmodel een Relay-verbinding.</summary>
internal static class Verbinding
{
    /// <summary>Welk stuk van de lijst de cliënt vraagt.</summary>
    /// <exception cref="GraphQLException">Een cursor is niet door deze API gemaakt.</exception>
    public static Pagina Pagina(this PagingArguments vraag) => new(
        vraag.First ?? vraag.Last!.Value,
        VanAchteren: vraag.First is null,
        Na: vraag.After is null ? null : Lees(vraag.After, "after"),
        Voor: vraag.Before is null ? null : Lees(vraag.Before, "before"));

    /// <summary>De verbinding met de rijen van dit blad.</summary>
    public static Connection<TNode> Verbind<TRij, TNode>(
        this Blad<TRij> blad, Func<TRij, string> sleutel, Func<TRij, TNode> node, Func<CancellationToken, ValueTask<int>> aantal)
        where TNode : notnull
    {
        Edge<TNode>[] zijden = [.. blad.Rijen.Select(rij => new Edge<TNode>(Cursor(sleutel(rij)), node(rij)))];
        return new(
            zijden,
            new PageInfo(blad.HeeftVolgende, blad.HeeftVorige, zijden.FirstOrDefault()?.Cursor, zijden.LastOrDefault()?.Cursor),
            aantal);
    }

    private static string Cursor(string sleutel) => Convert.ToBase64String(Encoding.UTF8.GetBytes(sleutel));

    private static string Lees(string cursor, string argument)
    {
        var bytes = new byte[cursor.Length];
        return Convert.TryFromBase64String(cursor, bytes, out var lengte)
            ? Encoding.UTF8.GetString(bytes, 0, lengte)
            : throw new GraphQLException($"De cursor in '{argument}' is ongeldig. Gebruik een cursor uit een eerder antwoord.", ErrorCodes.BadUserInput);
    }
}
