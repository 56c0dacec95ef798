using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Regelingen;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Regelingen;

namespace Regionetwerk.Api.Regelingen;

/// <summary>Wat er van een regeling bekend is.</summary>
/// <param name="Naam">Ten hoogste 200 tekens.</param>
/// <param name="Bron">Welk geld het is.</param>
/// <param name="Van">Eerste dag.</param>
/// <param name="Tot">Laatste dag, die dag meegerekend; leeg is onbekend.</param>
/// <param name="Doorschuiven">Of wat in een jaar overblijft, naar een volgend jaar mag.</param>
/// <param name="Verantwoording">Hoe verantwoord wordt; leeg is onbekend.</param>
/// <param name="AanvraagTot">Tot en met welke dag men kan aanvragen; leeg wanneer dat niet hoeft of niet bekend is.</param>
/// <param name="VerantwoordenVoor">Wanneer verantwoord wordt, als regel in woorden; leeg is onbekend.</param>
/// <param name="VerantwoordenVoorDatum">Hetzelfde als dag, wanneer het er één is.</param>
/// <param name="Bronvermelding">Waar dit staat.</param>
/// <param name="Link">Adres van de bron; begint met https.</param>
/// <param name="Peildatum">De dag waarop de bron is gelezen.</param>
/// <param name="Onbekend">Wat er niet bekend is, kort.</param>
public sealed record RegelingInhoudInput(
    string Naam,
    Bron Bron,
    DateOnly Van,
    DateOnly? Tot,
    Doorschuiven Doorschuiven,
    string? Verantwoording,
    DateOnly? AanvraagTot,
    string? VerantwoordenVoor,
    DateOnly? VerantwoordenVoorDatum,
    string Bronvermelding,
    string? Link,
    DateOnly Peildatum,
    IReadOnlyList<string>? Onbekend)
{
    internal RegelingInhoud Inhoud() => new(
        Naam,
        Bron,
        Van,
        Tot,
        Doorschuiven,
        Verantwoording,
        AanvraagTot,
        VerantwoordenVoor,
        VerantwoordenVoorDatum,
        Bronvermelding,
        Link,
        Peildatum,
        Opdrachtgever.Lijst(Onbekend));
}

/// <summary>Leg een regeling vast die er nog niet is.</summary>
/// <param name="Slug">Een nieuwe sleutel: kleine letters, cijfers en streepjes.</param>
/// <param name="Inhoud">Wat er van bekend is.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record RegelingVastleggenInput(string Slug, RegelingInhoudInput Inhoud, [property: ID] string? VerzoekId);

/// <summary>Wat er van het vastleggen kwam.</summary>
/// <param name="Regeling">De regeling; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record RegelingVastleggenPayload(Regeling? Regeling, IReadOnlyList<IFout> Fouten);

/// <summary>Leg een nieuwe versie van een regeling vast, geheel.</summary>
/// <param name="Slug">Sleutel van de regeling.</param>
/// <param name="Inhoud">Wat er nu van bekend is.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
public sealed record RegelingHerzienInput(string Slug, RegelingInhoudInput Inhoud, [property: ID] string? VerzoekId);

/// <inheritdoc cref="RegelingVastleggenPayload"/>
public sealed record RegelingHerzienPayload(Regeling? Regeling, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over regelingen.</summary>
[MutationType, Authorize]
public static class RegelingMutaties
{
    /// <summary>Legt een regeling vast. Alleen voor het landelijk ondersteuningsaanbod.</summary>
    public static async Task<RegelingVastleggenPayload> RegelingVastleggen(
        RegelingVastleggenInput input, Opdrachtgever opdrachtgever, Actoren actoren, Zicht zicht)
    {
        if (!Slug.Is(input.Slug))
            return new(null, WeigeringFout.Lijst([.. Slug.Toets(input.Slug, "slug")]));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<RegelingRij>(
            actoren.Organisatie(zicht.Aanroeper!.Organisatie).RegelingVastleggen(
                new(input.Slug, input.Inhoud.Inhoud()) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Legt een nieuwe versie van een regeling vast; eerdere blijven leesbaar. Alleen voor het landelijk ondersteuningsaanbod.</summary>
    public static async Task<RegelingHerzienPayload> RegelingHerzien(
        RegelingHerzienInput input, Opdrachtgever opdrachtgever, Actoren actoren, Zicht zicht)
    {
        if (!Slug.Is(input.Slug))
            return new(null, Opdrachtgever.Onbekend("De regeling", "slug"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<RegelingRij>(
            actoren.Organisatie(zicht.Aanroeper!.Organisatie).RegelingHerzien(
                new(input.Slug, input.Inhoud.Inhoud()) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }
}
