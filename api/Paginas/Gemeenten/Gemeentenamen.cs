using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Vragen;

namespace Regionetwerk.Api.Paginas.Gemeenten;

/// <summary>The names of all gemeenten. They are the same for everybody and change with the reference data, so they are asked once.</summary>
public sealed class Gemeentenamen
{
    private Naamzoeker? _alle;

    /// <summary>All, by name.</summary>
    public async ValueTask<Naamzoeker> AlleAsync(Paginavraag vraag)
    {
        if (_alle is { } bekend)
            return bekend;
        var namen = new List<Gemeentenaam>();
        string? na = null;
        do
        {
            var blad = (await vraag.StelAsync<Antwoord>("Gemeenten/Namenlijst", new { na })).Gemeenten;
            namen.AddRange(blad.Nodes);
            na = blad.PageInfo is { HasNextPage: true } nog ? nog.EndCursor : null;
        }
        while (na is not null);
        return _alle = new(namen);
    }

    private sealed record Antwoord(Lijst<Gemeentenaam> Gemeenten);
}
