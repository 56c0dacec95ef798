using Regionetwerk.GraphQL;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Schema;

/// <summary>Bladert door een lijst die in het geheugen ligt, zoals de database dat voor andere lijsten doet.</summary>
internal static class Geheugenblad
{
    /// <summary>Het gevraagde stuk.</summary>
    /// <exception cref="GraphQLException">Een cursor is niet van deze lijst.</exception>
    public static Blad<T> Blad<T>(this IReadOnlyList<T> lijst, Pagina pagina, Func<T, string> sleutel)
    {
        var begin = pagina.Na is { } na ? Plaats(lijst, sleutel, na, "after") + 1 : 0;
        var einde = pagina.Voor is { } voor ? Plaats(lijst, sleutel, voor, "before") : lijst.Count;
        T[] venster = [.. lijst.Take(einde).Skip(begin)];
        var rijen = pagina.VanAchteren ? venster.TakeLast(pagina.Aantal) : venster.Take(pagina.Aantal);
        var meer = venster.Length > pagina.Aantal;
        return new([.. rijen], pagina.VanAchteren ? meer : begin > 0, pagina.VanAchteren ? einde < lijst.Count : meer);
    }

    private static int Plaats<T>(IReadOnlyList<T> lijst, Func<T, string> sleutel, string gezocht, string argument)
    {
        for (var plaats = 0; plaats < lijst.Count; plaats++)
        {
            if (sleutel(lijst[plaats]) == gezocht)
                return plaats;
        }
        throw new GraphQLException($"De cursor in '{argument}' hoort niet bij deze lijst.", ErrorCodes.BadUserInput);
    }
}
