using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Ambassadeurs;

namespace Regionetwerk.Api.Ambassadeurs;

/// <summary>Neem een aanbod aan.</summary>
/// <param name="AanvraagId">De aanvraag die is aangeboden.</param>
/// <param name="Datum">De dag, wanneer die al bekend is; in de afgesproken maand.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record AanbodAanvaardenInput([property: ID] string AanvraagId, DateOnly? Datum, [property: ID] string? VerzoekId);

/// <summary>Wat er van het aanvaarden kwam.</summary>
/// <param name="Inzet">De inzet die nu gepland is; null bij een weigering.</param>
/// <param name="Vervolg">Wat er nu gebeurt, in gewone woorden; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record AanbodAanvaardenPayload(Inzet? Inzet, string? Vervolg, IReadOnlyList<IFout> Fouten);

/// <summary>Wijs een aanbod af.</summary>
/// <param name="AanvraagId">De aanvraag die is aangeboden.</param>
/// <param name="Reden">Voor de beheerder van het netwerk, ten hoogste 2000 tekens.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record AanbodAfwijzenInput([property: ID] string AanvraagId, string Reden, [property: ID] string? VerzoekId);

/// <summary>Wat er van het afwijzen kwam.</summary>
/// <param name="Vervolg">Wat er nu gebeurt, in gewone woorden; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record AanbodAfwijzenPayload(string? Vervolg, IReadOnlyList<IFout> Fouten);

/// <summary>Breng verslag uit van inzet die geweest is.</summary>
/// <param name="InzetId">De inzet.</param>
/// <param name="Uren">De uren die het waren, van 1 tot en met 160; ook meer dan afgesproken.</param>
/// <param name="Datum">De dag waarop het was.</param>
/// <param name="Verslag">Hoe het ging, ten hoogste 2000 tekens.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record InzetVerslagInput([property: ID] string InzetId, int Uren, DateOnly Datum, string Verslag, [property: ID] string? VerzoekId);

/// <inheritdoc cref="AanbodAanvaardenPayload"/>
public sealed record InzetVerslagPayload(Inzet? Inzet, string? Vervolg, IReadOnlyList<IFout> Fouten);

/// <summary>Zeg inzet af.</summary>
/// <param name="InzetId">De inzet.</param>
/// <param name="Reden">Waarom het niet doorgaat, ten hoogste 2000 tekens; ook de aanvrager leest dit.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record InzetAfzeggenInput([property: ID] string InzetId, string Reden, [property: ID] string? VerzoekId);

/// <inheritdoc cref="AanbodAanvaardenPayload"/>
public sealed record InzetAfzeggenPayload(Inzet? Inzet, string? Vervolg, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten van de organisatie die de ambassadeur heeft: antwoorden op een aanbod, en inzet.</summary>
[MutationType, Authorize]
public static class AanbodMutaties
{
    /// <summary>Neemt een aanbod aan: de uren zijn geboekt en de inzet is gepland. Nooit boven de uren van de maand, ook niet door velen tegelijk.</summary>
    public static async Task<AanbodAanvaardenPayload> AanbodAanvaarden(AanbodAanvaardenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<AanvraagRij>("Aanvraag", input.AanvraagId) is not { } aanvraag)
            return new(null, null, WeigeringFout.Lijst([AmbassadeurWeigeringen.AanvraagOnbekend]));
        if (aanvraag.Organisatie is null)
            return new(null, null, WeigeringFout.Lijst([AmbassadeurWeigeringen.NietOpen]));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<InzetRij>(opdrachtgever.Van(aanvraag.Organisatie).AanbodAanvaarden(
            new(Guid.Parse(aanvraag.Id), input.Datum) { VerzoekId = input.VerzoekId }));
        return new(Zie(rij), rij is null ? null : Vervolg.Gepland(rij.Uren, rij.Maand), fouten);
    }

    /// <summary>Wijst een aanbod af; de aanvraag staat weer open.</summary>
    public static async Task<AanbodAfwijzenPayload> AanbodAfwijzen(AanbodAfwijzenInput input, Opdrachtgever opdrachtgever, Ambassadeurboek boek)
    {
        // Na het nee is de aanvraag er voor wie nee zei niet meer; een herhaald verzoek krijgt toch hetzelfde antwoord.
        var sleutel = Sleutel.GuidVan("Aanvraag", input.AanvraagId);
        var rij = await opdrachtgever.ZoekAsync<AanvraagRij>("Aanvraag", input.AanvraagId);
        var organisatie = rij?.Organisatie
            ?? (sleutel is { } id ? (await boek.Afwijzingen([id.ToString("N")]))[id.ToString("N")].LastOrDefault()?.Organisatie : null);
        if (sleutel is not { } aanvraag || organisatie is null)
            return new(null, WeigeringFout.Lijst([rij is null ? AmbassadeurWeigeringen.AanvraagOnbekend : AmbassadeurWeigeringen.NietOpen]));
        var uitkomst = await opdrachtgever.Van(organisatie).AanbodAfwijzen(new(aanvraag, input.Reden) { VerzoekId = input.VerzoekId });
        return new(uitkomst.Sleutel is null ? null : Vervolg.Afgewezen, WeigeringFout.Lijst(uitkomst.Weigeringen));
    }

    /// <summary>Brengt verslag uit van inzet die geweest is.</summary>
    public static async Task<InzetVerslagPayload> InzetVerslag(InzetVerslagInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<InzetRij>("Inzet", input.InzetId) is not { } inzet)
            return new(null, null, WeigeringFout.Lijst([AmbassadeurWeigeringen.InzetOnbekend]));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<InzetRij>(opdrachtgever.Van(inzet.Organisatie).InzetVerslag(
            new(Guid.Parse(inzet.Aanvraag), Guid.Parse(inzet.Id), input.Uren, input.Datum, input.Verslag) { VerzoekId = input.VerzoekId }));
        return new(Zie(rij), rij is null ? null : Vervolg.Verslag, fouten);
    }

    /// <summary>Zegt inzet af: de uren zijn weer vrij en de aanvraag staat weer open.</summary>
    public static async Task<InzetAfzeggenPayload> InzetAfzeggen(InzetAfzeggenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<InzetRij>("Inzet", input.InzetId) is not { } inzet)
            return new(null, null, WeigeringFout.Lijst([AmbassadeurWeigeringen.InzetOnbekend]));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<InzetRij>(opdrachtgever.Van(inzet.Organisatie).InzetAfzeggen(
            new(Guid.Parse(inzet.Aanvraag), Guid.Parse(inzet.Id), input.Reden) { VerzoekId = input.VerzoekId }));
        return new(Zie(rij), rij is null ? null : Vervolg.Afgezegd, fouten);
    }

    private static Inzet? Zie(InzetRij? rij) => rij is null ? null : new(rij);
}
