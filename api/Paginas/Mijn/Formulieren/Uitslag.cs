namespace Regionetwerk.Api.Paginas.Mijn.Formulieren;

/// <summary>What a mutation answers: every document of a form calls its root field <c>opdracht</c>.</summary>
public sealed record Uitslag(Gedaan Opdracht);

/// <summary>The payload.</summary>
/// <param name="Fouten">Why it was not done.</param>
/// <param name="Ding">What it was done to.</param>
public sealed record Gedaan(IReadOnlyList<Geweigerd> Fouten, Ding? Ding = null);

/// <summary>A record, by its id.</summary>
public sealed record Ding(string? Id = null);

/// <summary>A refusal.</summary>
public sealed record Geweigerd(string Code, string Bericht, string? Veld = null);
