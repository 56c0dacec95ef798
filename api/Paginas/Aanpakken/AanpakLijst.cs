namespace Regionetwerk.Api.Paginas.Aanpakken;

/// <summary>The answer to <c>Aanpakken.graphql</c>.</summary>
public sealed record AanpakLijst(IReadOnlyList<AanpakInGebruik> UitgevoerdeAanpakken);

/// <summary>An aanpak that is carried out somewhere.</summary>
public sealed record AanpakInGebruik(string Slug, int AantalProgrammas, int AantalGemeenten);
