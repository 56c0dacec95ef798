using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Toelatingen;

namespace Regionetwerk.Api.Toelatingen;

/// <summary>Laat de mensen van een directory, of een deel daarvan, namens een organisatie handelen.</summary>
/// <param name="Directory">De directory-id van Entra ID, of het adres van een andere uitgever.</param>
/// <param name="Groep">Alleen wie in deze groep zit: haar id zoals een token haar noemt.</param>
/// <param name="Approl">Alleen wie deze approl heeft; niet samen met een groep.</param>
/// <param name="Organisatie">Sleutel van de organisatie: gemeentecode, schoolcode of slug.</param>
/// <param name="Rol">Met welke rol; niet OPERATOR.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record DirectoryToelatenInput(
    string Directory, string? Groep, string? Approl, string Organisatie, Rol Rol, [property: ID] string? VerzoekId);

/// <summary>Wat er van het toelaten kwam.</summary>
/// <param name="Toelating">De toelating; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record DirectoryToelatenPayload(Toelating? Toelating, IReadOnlyList<IFout> Fouten);

/// <summary>Laat een app, die zich zelf aanmeldt, namens een organisatie handelen.</summary>
/// <param name="Client">De client id van de app.</param>
/// <param name="Directory">De directory waarin zij zich aanmeldt, of het adres van een andere uitgever.</param>
/// <param name="Organisatie">Sleutel van de organisatie: gemeentecode, schoolcode of slug.</param>
/// <param name="Bereiken">Wat zij mag; ten minste één.</param>
/// <param name="Rol">De rol die erbij hoort; niet OPERATOR.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record AppToelatenInput(
    string Client, string Directory, string Organisatie, IReadOnlyList<Bereik> Bereiken, Rol Rol, [property: ID] string? VerzoekId);

/// <inheritdoc cref="DirectoryToelatenPayload"/>
public sealed record AppToelatenPayload(Toelating? Toelating, IReadOnlyList<IFout> Fouten);

/// <summary>Laat een toelating niet meer gelden.</summary>
public sealed record ToelatingIntrekkenInput([property: ID] string ToelatingId, [property: ID] string? VerzoekId);

/// <summary>Wat er van het intrekken kwam.</summary>
/// <param name="Ingetrokken">Waar wanneer zij niet meer geldt.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record ToelatingIntrekkenPayload(bool Ingetrokken, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over toelatingen.</summary>
[MutationType, Authorize]
public static class ToelatingMutaties
{
    /// <summary>
    /// Laat de mensen van een directory, of een deel daarvan, namens een organisatie handelen. Een directory kan er meer hebben. Alleen voor
    /// beheerders van het landelijk ondersteuningsaanbod.
    /// </summary>
    public static async Task<DirectoryToelatenPayload> DirectoryToelaten(DirectoryToelatenInput input, Opdrachtgever opdrachtgever, Actoren actoren)
    {
        var organisatie = await opdrachtgever.EigenaarAsync(input.Organisatie) ?? input.Organisatie;
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<ToelatingRij>(actoren.Organisatie(Grains.Organisaties.Organisatie.Loa).DirectoryToelaten(
            new(input.Directory, input.Groep, input.Approl, organisatie, input.Rol) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Laat een app namens een organisatie handelen. Alleen voor beheerders van het landelijk ondersteuningsaanbod.</summary>
    public static async Task<AppToelatenPayload> AppToelaten(AppToelatenInput input, Opdrachtgever opdrachtgever, Actoren actoren)
    {
        var organisatie = await opdrachtgever.EigenaarAsync(input.Organisatie) ?? input.Organisatie;
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<ToelatingRij>(actoren.Organisatie(Grains.Organisaties.Organisatie.Loa).AppToelaten(
            new(input.Client, input.Directory, organisatie, Opdrachtgever.Lijst(input.Bereiken), input.Rol) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>
    /// Trekt een toelating in; wie door haar binnen was, is dat meteen niet meer. De laatste van een beheerder van het landelijk
    /// ondersteuningsaanbod blijft. Alleen voor beheerders daarvan.
    /// </summary>
    public static async Task<ToelatingIntrekkenPayload> ToelatingIntrekken(ToelatingIntrekkenInput input, Actoren actoren, Zicht zicht)
    {
        // Elsewhere there is no such thing, as with everything that one may not read.
        if (zicht.Aanroeper is not { Organisatie: Grains.Organisaties.Organisatie.Loa })
            return new(false, Opdrachtgever.Onbekend("De toelating", "toelatingId"));
        var uitkomst = await actoren.Organisatie(Grains.Organisaties.Organisatie.Loa).ToelatingIntrekken(
            new(Sleutel.GuidVan("Toelating", input.ToelatingId) ?? Guid.Empty) { VerzoekId = input.VerzoekId });
        return uitkomst.Sleutel is not null ? new(true, []) : new(false, WeigeringFout.Lijst(uitkomst.Weigeringen));
    }
}
