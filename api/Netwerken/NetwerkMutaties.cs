using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Netwerken;

namespace Regionetwerk.Api.Netwerken;

/// <summary>Richt een netwerk op; uw organisatie is het eerste lid.</summary>
/// <param name="Soort">Wat voor netwerk.</param>
/// <param name="Naam">Ten hoogste 200 tekens.</param>
/// <param name="Netwerken">Voor welke netwerken, bij zichtbaarheid NETWERK.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
/// <param name="Zichtbaarheid">Wie naast de leden mag weten dat het netwerk er is; bij INTERN alleen de leden.</param>
public sealed record NetwerkOprichtenInput(
    NetwerkSoort Soort,
    string Naam,
    [property: ID] IReadOnlyList<string>? Netwerken,
    [property: ID] string? VerzoekId,
    Zichtbaarheid? Zichtbaarheid = Zichtbaarheid.Intern);

/// <summary>Wat er van het oprichten kwam.</summary>
/// <param name="Netwerk">Het netwerk; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record NetwerkOprichtenPayload(Netwerk? Netwerk, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over netwerken. Zij vragen de rol beheerder.</summary>
[MutationType, Authorize]
public static class NetwerkMutaties
{
    /// <summary>Richt een netwerk op; uw organisatie is het eerste lid.</summary>
    public static async Task<NetwerkOprichtenPayload> NetwerkOprichten(
        NetwerkOprichtenInput input, Opdrachtgever opdrachtgever, Actoren actoren)
    {
        if (await opdrachtgever.DelingAsync(input.Zichtbaarheid ?? Zichtbaarheid.Intern, input.Netwerken) is not { } deling)
            return new(null, Opdrachtgever.Onbekend("Het netwerk", "netwerken"));
        var slug = opdrachtgever.NieuweSlug(input.Naam, input.VerzoekId);
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<NetwerkRij>(
            actoren.Netwerk(slug).Oprichten(new(input.Soort, input.Naam, deling) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }
}
