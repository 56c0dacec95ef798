using System.Text;

namespace Regionetwerk.Storage.Lezen;

/// <summary>Een voorwaarde op rijen, samengesteld uit wat de vrager gaf. Waarden worden altijd parameters.</summary>
public sealed class Voorwaarde
{
    private readonly StringBuilder _tekst = new();
    private readonly List<object?> _waarden = [];

    /// <summary>Alle rijen.</summary>
    public static Voorwaarde Geen { get; } = new();

    internal IReadOnlyList<object?> Waarden => _waarden;

    /// <summary>Voegt een voorwaarde toe wanneer er een waarde gegeven is.</summary>
    /// <param name="tekst">SQL, met een vraagteken op de plaats van de waarde.</param>
    /// <param name="waarde">De waarde; leeg laat de voorwaarde weg.</param>
    internal Voorwaarde En(string tekst, object? waarde)
    {
        if (waarde is null)
            return this;
        _tekst.Append(" AND ").Append(tekst);
        _waarden.Add(waarde);
        return this;
    }

    /// <summary>De kolom bevat deze tekst, zonder op hoofdletters te letten; wat de vrager typt is nooit een patroon.</summary>
    internal Voorwaarde Bevat(string kolom, string? tekst) => En($"bevat({kolom}, ?)", tekst?.ToLowerInvariant());

    /// <summary>De SQL, met parameters die vanaf dit nummer tellen.</summary>
    internal string Sql(int eerste)
    {
        var sql = new StringBuilder();
        foreach (var teken in _tekst.ToString())
            _ = teken == '?' ? sql.Append('$').Append(eerste++) : sql.Append(teken);
        return sql.ToString();
    }
}
