using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Scholen;
using Regionetwerk.Grains.Eigenaren;

namespace Regionetwerk.Api.Schema;

/// <summary>Wie achter de sleutel van een eigenaar staat.</summary>
internal static class EigenaarVan
{
    /// <summary>De organisatie; bij een school haar bestuur.</summary>
    public static async Task<Organisatie?> Organisatie(
        string eigenaar, SchoolLoader scholen, OrganisatieLoader organisaties)
    {
        var sleutel = EigenaarSleutel.IsSchool(eigenaar) ? (await scholen.LoadAsync(eigenaar))?.Bestuur : eigenaar;
        return sleutel is not null && await organisaties.LoadAsync(sleutel) is { } rij ? new(rij) : null;
    }

    /// <summary>De school, of leeg wanneer de eigenaar geen school is.</summary>
    public static async Task<School?> School(string eigenaar, SchoolLoader scholen) =>
        EigenaarSleutel.IsSchool(eigenaar) && await scholen.LoadAsync(eigenaar) is { } rij ? new(rij) : null;
}
