using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.GraphQL.Building;

namespace Regionetwerk.Api.Toelatingen;

/// <summary>Laat een organisatie niet meer meedoen.</summary>
/// <param name="Organisatie">Sleutel van de organisatie: gemeentecode of slug. Een school sluit met haar bestuur.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record OrganisatieSluitenInput(string Organisatie, [property: ID] string? VerzoekId);

/// <summary>Wat er van het sluiten kwam.</summary>
/// <param name="Organisatie">De organisatie; null bij een weigering.</param>
/// <param name="Opgeruimd">Waar wanneer niemand anders nog iets ziet van wat zij deelde; anders is het platform daar nog mee bezig.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record OrganisatieSluitenPayload(Organisatie? Organisatie, bool Opgeruimd, IReadOnlyList<IFout> Fouten);

/// <summary>De opdracht waarmee een organisatie ophoudt.</summary>
[MutationType, Authorize]
public static class OrganisatieSluiting
{
    /// <summary>
    /// Sluit een organisatie met haar scholen: niemand handelt nog namens haar, wat zij deelde wordt INTERN, en zij verlaat netwerken en werkgroepen.
    /// Haal eerst haar archief op. Met organisatieOpnemen doet zij weer mee; wat zij deelde, deelt zij dan zelf opnieuw. Alleen voor beheerders van
    /// het landelijk ondersteuningsaanbod.
    /// </summary>
    public static async Task<OrganisatieSluitenPayload> OrganisatieSluiten(
        OrganisatieSluitenInput input,
        Opdrachtgever opdrachtgever,
        Actoren actoren,
        OrganisatieLoader organisaties,
        Opruimer opruimer,
        IToelatingen toelatingen,
        CancellationToken ct)
    {
        var sleutel = await opdrachtgever.EigenaarAsync(input.Organisatie) ?? input.Organisatie;
        var uitkomst = await actoren.Organisatie(Grains.Organisaties.Organisatie.Loa).OrganisatieSluiten(new(sleutel) { VerzoekId = input.VerzoekId });
        if (uitkomst.Sleutel is null)
            return new(null, false, WeigeringFout.Lijst(uitkomst.Weigeringen));
        toelatingen.Vergeet();
        var opgeruimd = await opruimer.RuimOpAsync(sleutel, ct);
        return new(await organisaties.LoadAsync(sleutel) is { } rij ? new(rij) : null, opgeruimd, []);
    }
}
