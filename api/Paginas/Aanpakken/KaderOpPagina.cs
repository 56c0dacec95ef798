using Regionetwerk.Api.Paginas.Delen;

namespace Regionetwerk.Api.Paginas.Aanpakken;

/// <summary>The answer to <c>Kader.graphql</c>.</summary>
public sealed record Kaderantwoord(Lijst<Kaderverwijzing> Aanpakken, KaderOpPagina? Kader = null);

/// <summary>A kader with its tags.</summary>
public sealed record KaderOpPagina(
    string Slug, string Naam, string Omschrijving, int AantalOnbekend, Vindplaatsnaam Bron, IReadOnlyList<TagOpPagina> Tags, string? Link = null);

/// <summary>A tag with what is meant by it.</summary>
public sealed record TagOpPagina(string Sleutel, string Label, string Definitie, int AantalAanpakken);
