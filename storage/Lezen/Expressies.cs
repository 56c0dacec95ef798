using System.Linq.Expressions;
using System.Reflection;

namespace Regionetwerk.Storage.Lezen;

/// <summary>Een rij en de sleutel van haar ouder.</summary>
internal sealed class Kind<T>
{
    public required string Ouder { get; init; }

    public required T Rij { get; init; }
}

/// <summary>Voorwaarden op een sleutel die per soort rij anders heet.</summary>
internal static class Expressies
{
    private static readonly MethodInfo Vergelijk = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    /// <summary>De sleutel is een van deze.</summary>
    public static Expression<Func<T, bool>> Een<T>(Expression<Func<T, string>> sleutel, IReadOnlyList<string> waarden)
    {
        Expression<Func<string, bool>> een = waarde => waarden.Contains(waarde);
        return Expression.Lambda<Func<T, bool>>(new Vervang(een.Parameters[0], sleutel.Body).Visit(een.Body)!, sleutel.Parameters);
    }

    /// <summary>De rij met haar ouder ernaast.</summary>
    public static Expression<Func<T, Kind<T>>> MetOuder<T>(Expression<Func<T, string>> ouder)
    {
        Expression<Func<string, T, Kind<T>>> kind = (van, rij) => new() { Ouder = van, Rij = rij };
        var metOuder = new Vervang(kind.Parameters[0], ouder.Body).Visit(kind.Body)!;
        return Expression.Lambda<Func<T, Kind<T>>>(new Vervang(kind.Parameters[1], ouder.Parameters[0]).Visit(metOuder)!, ouder.Parameters);
    }

    public static Expression<Func<T, bool>> Na<T>(Expression<Func<T, string>> sleutel, string grens) =>
        Grens(sleutel, grens, Expression.GreaterThan);

    public static Expression<Func<T, bool>> Voor<T>(Expression<Func<T, string>> sleutel, string grens) =>
        Grens(sleutel, grens, Expression.LessThan);

    private static Expression<Func<T, bool>> Grens<T>(
        Expression<Func<T, string>> sleutel, string grens, Func<Expression, Expression, BinaryExpression> vergelijking)
    {
        // Een veld van een gevangen variabele wordt een parameter van de vraag; een constante zou elke vraag nieuw maken.
        Expression<Func<string>> waarde = () => grens;
        var verschil = Expression.Call(Vergelijk, sleutel.Body, waarde.Body);
        return Expression.Lambda<Func<T, bool>>(vergelijking(verschil, Expression.Constant(0)), sleutel.Parameters);
    }

    private sealed class Vervang(Expression oud, Expression nieuw) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == oud ? nieuw : base.Visit(node);
    }
}
