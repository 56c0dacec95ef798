using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Inlezen;

/// <summary>What one line of a file, or some that belong together, ask for.</summary>
/// <param name="Opdracht">The command, the same as the mutation gives; null when a line of it is refused as it stands.</param>
/// <param name="Delen">The lines.</param>
internal sealed record Inleespost(Opdracht? Opdracht, ImmutableArray<Inleesdeel> Delen);

/// <summary>What one line says.</summary>
/// <param name="Regel">Its number in the file.</param>
/// <param name="Fouten">Why it is refused as it stands, each at its column.</param>
internal sealed record Inleesdeel(int Regel, string? Omschrijving, Bedrag? Bedrag, Zichtbaarheid? Zichtbaarheid, IReadOnlyList<Weigering> Fouten);

/// <summary>
/// Names the requests of a file by what its lines say, so that the same file again, or a mended one, records nothing twice. A line that says
/// the same as an earlier one of the same file is another one.
/// </summary>
internal sealed class Verzoeknamen(string eigenaar, InleesSoort soort)
{
    private const char Tussen = '\u001F';

    private readonly Dictionary<string, int> _keren = [];

    /// <summary>For a line that names itself.</summary>
    public string VanKenmerk(string kenmerk) => Naam("kenmerk", kenmerk);

    /// <summary>For a line that does not.</summary>
    public string VanInhoud(params IEnumerable<string?> inhoud)
    {
        var tekst = string.Join(Tussen, inhoud);
        _keren[tekst] = _keren.GetValueOrDefault(tekst) + 1;
        return Naam("inhoud", tekst, _keren[tekst].ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private string Naam(params ReadOnlySpan<string?> delen) =>
        "inlezen-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Tussen, [eigenaar, soort.ToString(), .. delen]))));
}
