using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Regelingen;

/// <summary>Leg een regeling vast die er nog niet is.</summary>
[GenerateSerializer, Immutable, Alias("regeling-vastleggen")]
public sealed record RegelingVastleggen(string Regeling, RegelingInhoud Inhoud) : Opdracht;

/// <summary>Leg een nieuwe versie van een regeling vast, geheel; eerdere versies blijven leesbaar.</summary>
[GenerateSerializer, Immutable, Alias("regeling-herzien")]
public sealed record RegelingHerzien(string Regeling, RegelingInhoud Inhoud) : Opdracht;
