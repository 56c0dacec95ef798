using Regionetwerk.Grains.Organisaties;

namespace Regionetwerk.Storage.Organisaties;

/// <summary>Een organisatie. Wie deelneemt is openbaar.</summary>
/// <param name="Sleutel">Gemeentecode of slug.</param>
public sealed record OrganisatieRij(string Sleutel, OrganisatieSoort Soort, string Naam);
