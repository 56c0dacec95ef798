using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Werkgroepen;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Werkgroepen;

namespace Regionetwerk.Api.Werkgroepen;

/// <summary>Richt een werkgroep op; uw organisatie is het eerste lid en de trekker.</summary>
/// <param name="Soort">Waar de werkgroep over gaat.</param>
/// <param name="Niveau">Wie er aan tafel zitten.</param>
/// <param name="Naam">Ten hoogste 200 tekens.</param>
/// <param name="Gemeente">De gemeente waar de werkgroep bij hoort.</param>
/// <param name="Netwerken">Voor welke netwerken, bij zichtbaarheid NETWERK.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
/// <param name="Zichtbaarheid">Wie naast de leden mag weten dat de werkgroep er is; bij INTERN alleen de leden.</param>
public sealed record WerkgroepOprichtenInput(
    WerkgroepSoort Soort,
    WerkgroepNiveau Niveau,
    string Naam,
    string? Gemeente,
    [property: ID] IReadOnlyList<string>? Netwerken,
    [property: ID] string? VerzoekId,
    Zichtbaarheid? Zichtbaarheid = Zichtbaarheid.Intern);

/// <summary>Wat er van het oprichten kwam.</summary>
/// <param name="Werkgroep">De werkgroep; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record WerkgroepOprichtenPayload(Werkgroep? Werkgroep, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over werkgroepen. Zij vragen de rol beheerder.</summary>
[MutationType, Authorize]
public static class WerkgroepMutaties
{
    /// <summary>Richt een werkgroep op; uw organisatie is het eerste lid en de trekker.</summary>
    public static async Task<WerkgroepOprichtenPayload> WerkgroepOprichten(
        WerkgroepOprichtenInput input, Opdrachtgever opdrachtgever, Actoren actoren)
    {
        if (await opdrachtgever.DelingAsync(input.Zichtbaarheid ?? Zichtbaarheid.Intern, input.Netwerken) is not { } deling)
            return new(null, Opdrachtgever.Onbekend("Het netwerk", "netwerken"));
        var slug = opdrachtgever.NieuweSlug(input.Naam, input.VerzoekId);
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<WerkgroepRij>(
            actoren.Werkgroep(slug).Oprichten(new(input.Soort, input.Niveau, input.Naam, input.Gemeente, deling) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }
}
