using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.GraphQL.Building;

namespace Regionetwerk.Api.Organisaties;

/// <summary>Neem een organisatie op als deelnemer.</summary>
/// <param name="Sleutel">Een nieuwe slug: kleine letters, cijfers en streepjes.</param>
/// <param name="Soort">Wat voor deelnemer; gemeenten komen uit het register van het CBS.</param>
/// <param name="Naam">Ten hoogste 200 tekens.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record OrganisatieRegistrerenInput(string Sleutel, OrganisatieSoort Soort, string Naam, [property: ID] string? VerzoekId);

/// <summary>Wat er van het opnemen kwam.</summary>
/// <param name="Organisatie">De organisatie; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record OrganisatieRegistrerenPayload(Organisatie? Organisatie, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over organisaties.</summary>
[MutationType, Authorize]
public static class OrganisatieMutaties
{
    /// <summary>Neemt een organisatie op als deelnemer. Alleen voor beheerders van het landelijk ondersteuningsaanbod.</summary>
    public static async Task<OrganisatieRegistrerenPayload> OrganisatieRegistreren(
        OrganisatieRegistrerenInput input, Actoren actoren, OrganisatieLoader organisaties)
    {
        if (!Slug.Is(input.Sleutel))
        {
            return new(null, WeigeringFout.Lijst(
                [Weigeringen.Ongeldig("Een sleutel bestaat uit kleine letters, cijfers en streepjes.", "sleutel")]));
        }
        var uitkomst = await actoren.Organisatie(input.Sleutel).Registreren(new(input.Soort, input.Naam) { VerzoekId = input.VerzoekId });
        if (uitkomst.Sleutel is not { } sleutel)
            return new(null, WeigeringFout.Lijst(uitkomst.Weigeringen));
        return new(await organisaties.LoadAsync(sleutel) is { } rij ? new(rij) : null, []);
    }
}
