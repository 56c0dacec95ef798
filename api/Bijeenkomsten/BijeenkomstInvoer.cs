using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Netwerken;

namespace Regionetwerk.Api.Bijeenkomsten;

/// <summary>Wie spreekt: een functie bij een organisatie, nooit een persoon.</summary>
/// <param name="Functie">Wat de spreker doet, zoals lector.</param>
/// <param name="Organisatie">Naam of sleutel van de organisatie.</param>
public sealed record SprekerInput(string Functie, string Organisatie);

/// <summary>Een deel van het programma.</summary>
/// <param name="Van">Begin, Nederlandse tijd.</param>
/// <param name="Tot">Einde.</param>
/// <param name="Titel">Wat er dan is.</param>
/// <param name="Sprekers">Wie er spreken, ten hoogste 20.</param>
public sealed record ProgrammaonderdeelInput(TimeOnly Van, TimeOnly Tot, string Titel, IReadOnlyList<SprekerInput>? Sprekers);

/// <summary>Wat er van een bijeenkomst wordt aangekondigd.</summary>
/// <param name="Soort">Wat voor bijeenkomst het is.</param>
/// <param name="Titel">Waar het over gaat, ten hoogste 200 tekens.</param>
/// <param name="Dag">De dag.</param>
/// <param name="Van">Begin, Nederlandse tijd.</param>
/// <param name="Tot">Einde, dezelfde dag.</param>
/// <param name="Plaats">Waar zij is, ten hoogste 200 tekens.</param>
/// <param name="Link">Adres waar zij online te volgen is, met https; alleen voor wie is aangemeld.</param>
/// <param name="Omschrijving">In woorden, ten hoogste 2000 tekens.</param>
/// <param name="Huisregels">Wat van deelnemers gevraagd wordt, ten hoogste 2000 tekens.</param>
/// <param name="Programma">De onderdelen, ten hoogste 50.</param>
/// <param name="Capaciteit">Hoeveel mensen er mee kunnen doen; leeg is zonder grens.</param>
/// <param name="NetwerkId">Het netwerk waarbij zij hoort.</param>
public sealed record BijeenkomstInhoudInput(
    BijeenkomstSoort Soort,
    string Titel,
    DateOnly Dag,
    TimeOnly Van,
    TimeOnly Tot,
    string? Plaats,
    string? Link,
    string? Omschrijving,
    string? Huisregels,
    IReadOnlyList<ProgrammaonderdeelInput>? Programma,
    int? Capaciteit,
    [property: ID] string? NetwerkId)
{
    internal BijeenkomstTeksten Teksten() => new(Plaats, Link, Omschrijving, Huisregels);

    /// <summary>De inhoud, of leeg wanneer het netwerk voor de aanroeper niet bestaat.</summary>
    internal async ValueTask<BijeenkomstInhoud?> InhoudAsync(Opdrachtgever opdrachtgever)
    {
        var netwerk = NetwerkId is null ? null : await opdrachtgever.ZoekAsync<NetwerkRij>("Netwerk", NetwerkId);
        return NetwerkId is not null && netwerk is null
            ? null
            : new(
                Soort,
                Titel,
                Dag,
                Van,
                Tot,
                Capaciteit,
                netwerk?.Slug,
                [
                    .. (Programma ?? []).Select(onderdeel => new Programmaonderdeel(
                        onderdeel.Van,
                        onderdeel.Tot,
                        onderdeel.Titel,
                        [.. (onderdeel.Sprekers ?? []).Select(spreker => new Spreker(spreker.Functie, spreker.Organisatie))])),
                ]);
    }
}
