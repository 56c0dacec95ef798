using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Kennis;
using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Api.Kennis;

/// <summary>«Dat doen wij ook»: leg vast dat een eigen programma een kennisitem nadoet.</summary>
/// <param name="ProgrammaId">Uw programma.</param>
/// <param name="KennisitemId">Wat u nadoet.</param>
/// <param name="Veranderd">Wat er onderweg veranderde, in woorden, ten hoogste 2000 tekens.</param>
/// <param name="ViaId">De overname waar u het van hebt; leeg wanneer het van het kennisitem zelf komt.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record KennisOvernemenInput(
    [property: ID] string ProgrammaId, [property: ID] string KennisitemId, string? Veranderd, [property: ID] string? ViaId, [property: ID] string? VerzoekId);

/// <summary>Wat er van het overnemen kwam.</summary>
/// <param name="Overname">De overname; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record KennisOvernemenPayload(Overname? Overname, IReadOnlyList<IFout> Fouten);

/// <summary>Vervang wat er bij een overname onderweg veranderde; null maakt het leeg.</summary>
public sealed record OvernameWijzigenInput([property: ID] string OvernameId, string? Veranderd, [property: ID] string? VerzoekId);

/// <inheritdoc cref="KennisOvernemenPayload"/>
public sealed record OvernameWijzigenPayload(Overname? Overname, IReadOnlyList<IFout> Fouten);

/// <summary>Trek een overname in.</summary>
public sealed record OvernameIntrekkenInput([property: ID] string OvernameId, [property: ID] string? VerzoekId);

/// <inheritdoc cref="KennisitemIntrekkenPayload"/>
public sealed record OvernameIntrekkenPayload(bool Ingetrokken, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over overnames.</summary>
[MutationType, Authorize]
public static class OvernameMutaties
{
    /// <summary>Legt vast dat een eigen programma een kennisitem nadoet. Te zien voor wie kennisitem en programma beide mag zien.</summary>
    public static async Task<KennisOvernemenPayload> KennisOvernemen(KennisOvernemenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<ProgrammaRij>("Programma", input.ProgrammaId) is not { } programma)
            return new(null, Opdrachtgever.Onbekend("Het programma", "programmaId"));
        if (await opdrachtgever.ZoekAsync<KennisitemRij>("Kennisitem", input.KennisitemId) is not { } kennisitem)
            return new(null, Opdrachtgever.Onbekend("Het kennisitem", "kennisitemId"));
        var via = input.ViaId is null ? null : await opdrachtgever.ZoekAsync<OvernameRij>("Overname", input.ViaId);
        if (via is null && input.ViaId is not null)
            return new(null, Opdrachtgever.Onbekend("De overname waar u het van hebt", "viaId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<OvernameRij>(opdrachtgever.Van(programma.Eigenaar).KennisOvernemen(
            new(
                Guid.Parse(programma.Id),
                Guid.Parse(kennisitem.Id),
                input.Veranderd,
                via is null ? null : Guid.Parse(via.Id),
                via is null ? null : Guid.Parse(via.Programma))
            { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Vervangt wat er bij een eigen overname onderweg veranderde.</summary>
    public static async Task<OvernameWijzigenPayload> OvernameWijzigen(OvernameWijzigenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<OvernameRij>("Overname", input.OvernameId) is not { } overname)
            return new(null, Opdrachtgever.Onbekend("De overname", "overnameId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<OvernameRij>(opdrachtgever.Van(overname.Eigenaar).OvernameWijzigen(
            new(Guid.Parse(overname.Programma), Guid.Parse(overname.Id), input.Veranderd) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Trekt een eigen overname in; wat erbij stond wordt gewist.</summary>
    public static async Task<OvernameIntrekkenPayload> OvernameIntrekken(OvernameIntrekkenInput input, Opdrachtgever opdrachtgever)
    {
        var overname = await opdrachtgever.ZoekAsync<OvernameRij>("Overname", input.OvernameId)
            ?? (await opdrachtgever.ZoekAsync<OvernameBijEigenaar>("Overname", input.OvernameId))?.Overname;
        if (overname is null)
            return new(false, Opdrachtgever.Onbekend("De overname", "overnameId"));
        var uitkomst = await opdrachtgever.Van(overname.Eigenaar).OvernameIntrekken(
            new(Guid.Parse(overname.Programma), Guid.Parse(overname.Id)) { VerzoekId = input.VerzoekId });
        return uitkomst.Sleutel is not null ? new(true, []) : new(false, WeigeringFout.Lijst(uitkomst.Weigeringen));
    }
}
