using Regionetwerk.Grains.Organisaties;

namespace Regionetwerk.Storage.Organisaties;

/// <summary>Een geregistreerde organisatie. Wie deelneemt is openbaar.</summary>
public sealed class OrganisatieRij
{
    public required string Sleutel { get; init; }

    public required OrganisatieSoort Soort { get; init; }

    public required string Naam { get; init; }
}
