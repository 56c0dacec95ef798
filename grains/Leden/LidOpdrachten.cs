using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Leden;

/// <summary>Nodig een organisatie uit; zij wordt pas lid wanneer zij zelf aanvaardt.</summary>
[GenerateSerializer, Immutable, Alias("lid-uitnodigen")]
public sealed record LidUitnodigen(string Organisatie, LidRol Rol = LidRol.Lid) : Opdracht;

/// <summary>Aanvaard de uitnodiging namens de eigen organisatie.</summary>
[GenerateSerializer, Immutable, Alias("lidmaatschap-aanvaarden")]
public sealed record LidmaatschapAanvaarden : Opdracht;

/// <summary>Vertrek uit de groep, of sla de uitnodiging af, namens de eigen organisatie.</summary>
[GenerateSerializer, Immutable, Alias("lidmaatschap-beeindigen")]
public sealed record LidmaatschapBeeindigen : Opdracht;
