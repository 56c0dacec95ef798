using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Toelatingen;

namespace Regionetwerk.Api.Toelatingen;

/// <summary>Neem een organisatie op en laat meteen haar eerste mensen toe; van een die er al is, zoals een gemeente of een bestuur, alleen dat laatste.</summary>
/// <param name="Sleutel">Een nieuwe slug; of de sleutel van een organisatie die er al is.</param>
/// <param name="Soort">Wat voor deelnemer een nieuwe organisatie is; weglaten bij een die er al is.</param>
/// <param name="Naam">De naam van een nieuwe organisatie, ten hoogste 200 tekens; weglaten bij een die er al is.</param>
/// <param name="Directory">Waar haar mensen bekend zijn: de directory-id van Entra ID, of het adres van een andere uitgever.</param>
/// <param name="Groep">Alleen wie in deze groep zit.</param>
/// <param name="Approl">Alleen wie deze approl heeft; niet samen met een groep.</param>
/// <param name="Rol">Met welke rol; niet OPERATOR.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record OrganisatieOpnemenInput(
    string Sleutel,
    OrganisatieSoort? Soort,
    string? Naam,
    string Directory,
    string? Groep,
    string? Approl,
    Rol Rol,
    [property: ID] string? VerzoekId);

/// <summary>Wat er van het opnemen kwam.</summary>
/// <param name="Toelating">De eerste toelating, met haar organisatie; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record OrganisatieOpnemenPayload(Toelating? Toelating, IReadOnlyList<IFout> Fouten);

/// <summary>De opdracht waarmee een organisatie begint.</summary>
[MutationType, Authorize]
public static class OrganisatieOpneming
{
    /// <summary>
    /// Neemt een organisatie op en laat haar eerste mensen toe, samen of niet. Een die gesloten was, doet daarmee weer mee. Alleen voor beheerders van
    /// het landelijk ondersteuningsaanbod.
    /// </summary>
    public static async Task<OrganisatieOpnemenPayload> OrganisatieOpnemen(
        OrganisatieOpnemenInput input, Opdrachtgever opdrachtgever, Actoren actoren, IToelatingen toelatingen, Opruimer opruimer, CancellationToken ct)
    {
        var sleutel = await opdrachtgever.EigenaarAsync(input.Sleutel) ?? input.Sleutel;
        if (!EigenaarSleutel.Probeer(sleutel, out _))
            return new(null, WeigeringFout.Lijst([.. Slug.Toets(sleutel, "sleutel")]));
        // What was not taken back yet would go on to be shared.
        if (await toelatingen.IsGeslotenAsync(sleutel))
            await opruimer.RuimOpAsync(sleutel, ct);
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<ToelatingRij>(actoren.Organisatie(Grains.Organisaties.Organisatie.Loa).OrganisatieOpnemen(
            new(input.Soort, input.Naam, new(input.Directory, input.Groep, input.Approl, sleutel, input.Rol)) { VerzoekId = input.VerzoekId }));
        // One that was closed takes part again.
        toelatingen.Vergeet();
        return new(rij is null ? null : new(rij), fouten);
    }
}
