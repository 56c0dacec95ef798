using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Ambassadeurs;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Netwerken;

namespace Regionetwerk.Api.Ambassadeurs;

/// <summary>Vraag een ambassadeur.</summary>
/// <param name="Eigenaar">Sleutel van wie vraagt: gemeentecode, schoolcode of slug. Lid van het netwerk zijn hoeft niet.</param>
/// <param name="NetwerkId">Het netwerk van ambassadeurs.</param>
/// <param name="Thema">Waar het over gaat.</param>
/// <param name="Sector">Voor welk soort onderwijs of opvang.</param>
/// <param name="Urgentie">Hoe snel het moet.</param>
/// <param name="Wens">Wat u wenst, ten hoogste 2000 tekens.</param>
/// <param name="Gemeente">Code van de gemeente waar het om gaat; leeg is die van de aanvrager zelf.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record AanvraagDoenInput(
    string Eigenaar,
    [property: ID] string NetwerkId,
    AmbassadeurThema Thema,
    Sector Sector,
    Urgentie Urgentie,
    string Wens,
    string? Gemeente,
    [property: ID] string? VerzoekId);

/// <summary>Wat er van de opdracht kwam.</summary>
/// <param name="Aanvraag">De aanvraag; null bij een weigering, en wanneer u haar niet meer ziet.</param>
/// <param name="Vervolg">Wat er nu gebeurt, in gewone woorden; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record AanvraagDoenPayload(Aanvraag? Aanvraag, string? Vervolg, IReadOnlyList<IFout> Fouten);

/// <summary>Vraag niet meer.</summary>
public sealed record AanvraagIntrekkenInput([property: ID] string AanvraagId, [property: ID] string? VerzoekId);

/// <inheritdoc cref="AanvraagDoenPayload"/>
public sealed record AanvraagIntrekkenPayload(Aanvraag? Aanvraag, string? Vervolg, IReadOnlyList<IFout> Fouten);

/// <summary>Vraag een ambassadeur om een aanvraag op te pakken.</summary>
/// <param name="AanvraagId">De aanvraag.</param>
/// <param name="AmbassadeurId">De ambassadeur.</param>
/// <param name="Uren">Van 1 tot en met 160, en niet meer dan er die maand over zijn.</param>
/// <param name="Maand">Jaar en maand, zoals 2026-11; deze maand tot en met een jaar vooruit.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record AanvraagAanbiedenInput(
    [property: ID] string AanvraagId, [property: ID] string AmbassadeurId, int Uren, string Maand, [property: ID] string? VerzoekId);

/// <inheritdoc cref="AanvraagDoenPayload"/>
public sealed record AanvraagAanbiedenPayload(Aanvraag? Aanvraag, string? Vervolg, IReadOnlyList<IFout> Fouten);

/// <summary>Trek een aanbod in waar nog geen antwoord op is.</summary>
public sealed record AanbodIntrekkenInput([property: ID] string AanvraagId, [property: ID] string? VerzoekId);

/// <inheritdoc cref="AanvraagDoenPayload"/>
public sealed record AanbodIntrekkenPayload(Aanvraag? Aanvraag, string? Vervolg, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over aanvragen: voor wie vraagt en voor de beheerder van het netwerk.</summary>
[MutationType, Authorize]
public static class AanvraagMutaties
{
    /// <summary>Vraagt een ambassadeur.</summary>
    public static async Task<AanvraagDoenPayload> AanvraagDoen(AanvraagDoenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.EigenaarAsync(input.Eigenaar) is not { } eigenaar)
            return new(null, null, Opdrachtgever.Onbekend("De eigenaar", "eigenaar"));
        if (await opdrachtgever.ZoekAsync<NetwerkRij>("Netwerk", input.NetwerkId) is not { } netwerk)
            return new(null, null, WeigeringFout.Lijst([AmbassadeurWeigeringen.NetwerkOnbekend]));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<AanvraagRij>(opdrachtgever.Van(eigenaar).AanvraagDoen(
            new(netwerk.Slug, input.Thema, input.Sector, input.Urgentie, input.Wens, input.Gemeente) { VerzoekId = input.VerzoekId }));
        return new(Zie(rij), fouten.Count > 0 ? null : Vervolg.Gedaan, fouten);
    }

    /// <summary>Trekt een eigen aanvraag in. Dat kan tot de inzet geweest is.</summary>
    public static async Task<AanvraagIntrekkenPayload> AanvraagIntrekken(AanvraagIntrekkenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<AanvraagRij>("Aanvraag", input.AanvraagId) is not { } aanvraag)
            return new(null, null, WeigeringFout.Lijst([AmbassadeurWeigeringen.AanvraagOnbekend]));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<AanvraagRij>(
            opdrachtgever.Van(aanvraag.Eigenaar).AanvraagIntrekken(new(Guid.Parse(aanvraag.Id)) { VerzoekId = input.VerzoekId }));
        return new(Zie(rij), fouten.Count > 0 ? null : Vervolg.AanvraagIngetrokken, fouten);
    }

    /// <summary>Vraagt een ambassadeur om een aanvraag op te pakken. Voor de beheerder van het netwerk.</summary>
    public static async Task<AanvraagAanbiedenPayload> AanvraagAanbieden(
        AanvraagAanbiedenInput input, Opdrachtgever opdrachtgever, Actoren actoren, Zicht zicht)
    {
        if (await AlsBeheerder(input.AanvraagId, opdrachtgever, zicht) is not { } aanvraag)
            return new(null, null, WeigeringFout.Lijst([AmbassadeurWeigeringen.AanvraagOnbekend]));
        if (await opdrachtgever.ZoekAsync<AmbassadeurRij>("Ambassadeur", input.AmbassadeurId) is not { } ambassadeur)
            return new(null, null, WeigeringFout.Lijst([AmbassadeurWeigeringen.Onbekend]));
        if (Vervolg.Maand(input.Maand) is not { } maand)
            return new(null, null, WeigeringFout.Lijst([Vervolg.GeenMaand(input.Maand)]));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<AanvraagRij>(actoren.Netwerk(aanvraag.Netwerk).AanvraagAanbieden(
            new(Guid.Parse(aanvraag.Id), Guid.Parse(ambassadeur.Id), input.Uren, maand) { VerzoekId = input.VerzoekId }));
        return new(Zie(rij), fouten.Count > 0 ? null : Vervolg.Aangeboden, fouten);
    }

    /// <summary>Trekt een aanbod in waar nog geen antwoord op is. Voor de beheerder van het netwerk.</summary>
    public static async Task<AanbodIntrekkenPayload> AanbodIntrekken(
        AanbodIntrekkenInput input, Opdrachtgever opdrachtgever, Actoren actoren, Zicht zicht)
    {
        if (await AlsBeheerder(input.AanvraagId, opdrachtgever, zicht) is not { } aanvraag)
            return new(null, null, WeigeringFout.Lijst([AmbassadeurWeigeringen.AanvraagOnbekend]));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<AanvraagRij>(
            actoren.Netwerk(aanvraag.Netwerk).AanbodIntrekken(new(Guid.Parse(aanvraag.Id)) { VerzoekId = input.VerzoekId }));
        return new(Zie(rij), fouten.Count > 0 ? null : Vervolg.AanbodIngetrokken, fouten);
    }

    private static async Task<AanvraagRij?> AlsBeheerder(string aanvraagId, Opdrachtgever opdrachtgever, Zicht zicht)
    {
        var rij = await opdrachtgever.ZoekAsync<AanvraagRij>("Aanvraag", aanvraagId);
        return rij is null || (await zicht.Kijker(Bereik.ContactenLezen)).IsEigenaar(rij.Beheerder) ? rij : throw new GeenToegangException(aangemeld: true);
    }

    private static Aanvraag? Zie(AanvraagRij? rij) => rij is null ? null : new(rij);
}
