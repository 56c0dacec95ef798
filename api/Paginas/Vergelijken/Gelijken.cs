using Regionetwerk.Api.Paginas.Gemeenten;
using Regionetwerk.Api.Paginas.Vragen;

namespace Regionetwerk.Api.Paginas.Vergelijken;

/// <summary>The answer to <c>Zoals.graphql</c>.</summary>
public sealed record Gelijken(IReadOnlyList<Gemeentenaam> VergelijkbareGemeenten, Gemeentenaam? Gemeente = null)
{
    /// <summary>The gemeenten of a choice: those named, or the one named and those most like it.</summary>
    /// <returns>Their codes, and their names where they had to be asked.</returns>
    /// <exception cref="PaginaException">There is no such gemeente.</exception>
    public static async Task<(IReadOnlyList<string> Codes, IReadOnlyList<Gemeentenaam>? Namen)> KiesAsync(Paginavraag vraag, Vergelijkkeuze keuze)
    {
        if (keuze.Zoals is not { } zoals)
            return (keuze.Gemeenten, null);
        var zij = await vraag.StelAsync<Gelijken>("Vergelijken/Zoals", new { code = zoals, aantal = keuze.Aantal });
        IReadOnlyList<Gemeentenaam> gekozen =
            zij.Gemeente is { } zelf ? [zelf, .. zij.VergelijkbareGemeenten] : throw PaginaException.NietGevonden($"De gemeente {zoals}");
        return ([.. gekozen.Select(gemeente => gemeente.Code)], gekozen);
    }
}
