using System.Text;

namespace Regionetwerk.Api.Paginas;

/// <summary>An address with what is chosen in it. What is empty is left out, so that the same choice has one address.</summary>
public sealed class Adres
{
    private readonly string _pad;
    private readonly IReadOnlyList<KeyValuePair<string, string>> _keuzes;

    private Adres(string pad, IReadOnlyList<KeyValuePair<string, string>> keuzes) => (_pad, _keuzes) = (pad, keuzes);

    /// <summary>The choices, in order; for the hidden fields of a form that keeps them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Keuzes => _keuzes;

    /// <summary>An address without choices.</summary>
    public static Adres Van(string pad) => new(pad, []);

    /// <summary>The same with this choice; without it when the value is null or empty.</summary>
    public Adres Met(string naam, object? waarde) => Zonder(naam) is var rest && waarde?.ToString() is { Length: > 0 } tekst
        ? new(_pad, [.. rest._keuzes, new(naam, tekst)])
        : rest;

    /// <summary>The same without these choices.</summary>
    public Adres Zonder(params IEnumerable<string> namen) => new(_pad, [.. _keuzes.Where(keuze => !namen.Contains(keuze.Key))]);

    /// <summary>The same choices elsewhere.</summary>
    public Adres Naar(string pad) => new(pad, _keuzes);

    /// <inheritdoc/>
    public override string ToString()
    {
        var adres = new StringBuilder(_pad);
        for (var plaats = 0; plaats < _keuzes.Count; plaats++)
        {
            // Commas and colons may stand as they are, and are easier to read.
            var waarde = Uri.EscapeDataString(_keuzes[plaats].Value).Replace("%2C", ",", StringComparison.Ordinal);
            adres.Append(plaats == 0 ? '?' : '&').Append(Uri.EscapeDataString(_keuzes[plaats].Key)).Append('=').Append(waarde);
        }
        return adres.ToString();
    }
}
