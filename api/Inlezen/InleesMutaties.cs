using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;

namespace Regionetwerk.Api.Inlezen;

/// <summary>
/// Een bestand met budgetten of bestedingen, zoals Excel en financiële systemen het maken: een regel met de namen van de kolommen, en
/// daaronder een regel per budget of besteding. Scheidingsteken: puntkomma, komma of tab.
/// </summary>
/// <param name="Eigenaar">Sleutel van de organisatie: gemeentecode, schoolcode of slug.</param>
/// <param name="Soort">Wat erin staat.</param>
/// <param name="Csv">
/// De tekst, ten hoogste 900.000 bytes en 5.000 regels. Budgetten: bron, omschrijving, van, tot, toegekend; regeling,
/// zichtbaarheid en netwerken (slugs met | ertussen) mogen erbij, en jaar, status en besluit: regels met dezelfde omschrijving zijn dan de
/// toekenningen van één budget. Bestedingen: financiering (het id), of budget, programma en jaar bij hun namen; datum, bedrag,
/// omschrijving; kenmerk (het nummer in uw administratie) mag erbij. Bedragen met komma of punt, datums als 31-12-2026 of 2026-12-31.
/// </param>
/// <param name="Proef">Waar: zeg alleen wat elke regel zou worden, en leg niets vast.</param>
/// <param name="AlleenGoede">Waar: leg de goede regels vast, ook wanneer andere geweigerd zijn. Anders wordt dan niets vastgelegd.</param>
public sealed record InlezenInput(string Eigenaar, InleesSoort Soort, string Csv, bool? Proef = true, bool? AlleenGoede = false);

/// <summary>Wat er van het inlezen kwam.</summary>
/// <param name="Verslag">Wat er van elke regel wordt of werd; null wanneer het bestand niet te lezen is.</param>
/// <param name="Fouten">Waarom het bestand als geheel niet is vastgelegd; leeg wanneer dat wel zo is, en bij een proef. NIET_AF: de tijd
/// was om; hetzelfde bestand nog eens gaat verder.</param>
public sealed record InlezenPayload(InleesVerslag? Verslag, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over bestanden.</summary>
[MutationType, Authorize]
public static class InleesMutaties
{
    /// <summary>
    /// Leest budgetten of bestedingen uit een bestand, of zegt wat elke regel zou worden. Elke regel is een opdracht als budgetToekennen of
    /// bestedingBoeken, met dezelfde regels. Hetzelfde bestand nog eens, of een verbeterd bestand, legt binnen 90 dagen niets dubbel vast: een regel
    /// wordt herkend aan zijn kenmerk, of anders aan wat erin staat.
    /// </summary>
    public static async Task<InlezenPayload> Inlezen(InlezenInput input, Opdrachtgever opdrachtgever, Inlezer inlezer)
    {
        if (await opdrachtgever.EigenaarAsync(input.Eigenaar) is not { } eigenaar)
            return new(null, Opdrachtgever.Onbekend("De eigenaar", "eigenaar"));
        var bestand = Csvbestand.Lees(input.Csv, input.Soort);
        var proef = await inlezer.BeproefAsync(eigenaar, input.Soort, bestand);
        if (bestand.Fout is not null)
            return new(null, WeigeringFout.Lijst([Weigeringen.Ongeldig(bestand.Fout, "csv")]));
        if (input.Proef is not false)
            return new(await inlezer.VerslagAsync(proef, input.Soort, bestand), []);
        if (proef.HeeftWeigering && input.AlleenGoede is not true)
            return new(await inlezer.VerslagAsync(proef, input.Soort, bestand), WeigeringFout.Lijst([NietsVastgelegd]));
        var gedaan = await inlezer.VoerUitAsync(eigenaar, proef);
        return new(await inlezer.VerslagAsync(gedaan, input.Soort, bestand), gedaan.IsAf ? [] : WeigeringFout.Lijst([NietAf]));
    }

    private static Weigering NietAf { get; } = new(
        "NIET_AF", "De tijd was om voordat alle regels waren vastgelegd. Lees hetzelfde bestand nog eens in: het gaat verder waar het was.", "csv");

    private static Weigering NietsVastgelegd { get; } = Weigeringen.Ongeldig(
        "Er zijn regels geweigerd; er is niets vastgelegd. Verbeter die regels, of kies ervoor alleen de goede regels vast te leggen.", "alleenGoede");
}
