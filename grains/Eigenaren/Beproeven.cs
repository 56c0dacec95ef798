using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Eigenaren;

/// <summary>Zeg wat deze opdrachten zouden geven wanneer zij nu in deze volgorde kwamen. Er wordt niets vastgelegd.</summary>
/// <param name="Opdrachten">Budgetten toekennen en bestedingen boeken.</param>
[GenerateSerializer, Immutable, Alias("beproeven")]
public sealed record Beproeven(ImmutableArray<Opdracht> Opdrachten);

/// <summary>Wat van een proef kwam.</summary>
/// <param name="Uitkomsten">Van elke opdracht, in dezelfde volgorde.</param>
[GenerateSerializer, Immutable, Alias("beproefd")]
public sealed record Beproefd(ImmutableArray<Uitkomst> Uitkomsten);
