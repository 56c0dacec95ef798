using Regionetwerk.Api.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Gemeenten;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>De vergelijking, met een rij per gemeente en bron. Een gemeente zonder bron heeft één rij, met waarom.</summary>
public sealed class Vergelijkinguitvoer(GemeenteRegister register, Gelijkenis gelijkenis, Vergelijker vergelijker, Zicht zicht, TimeProvider tijd) : IUitvoer
{
    private static readonly string[] koppen =
    [
        "Gemeentecode", "Gemeente", "Jaar", "Stand", "Volledig verklaard", "Bron", "Bedrag", "Aandeel", "Bedrag per eenheid van de norm", "Tijdelijk",
        "Daarvan opgegeven", "Daarvan strijdig", "Totaal van de gemeente", "Totaal per eenheid van de norm", "Borgingsrisico", "Inwoners", "Kinderen tot 15 jaar",
        "Fte", "Voorbeeldcijfers",
    ];

    /// <inheritdoc/>
    public async Task<Stuk> Maak(Vraagadres vraag, Herkomst herkomst)
    {
        var vergelijking = await VergelijkingQueries.VergelijkFinanciering(Invoer(vraag), register, gelijkenis, vergelijker, tijd);
        return new(
            $"vergelijking-{vergelijking.Jaar:0000}",
            koppen,
            vergelijking.Mixen.SelectMany(mix => Rijen(mix, vergelijking.Selectie, vergelijking.Norm)).ToAsyncEnumerable(),
            [.. herkomst.Regels(tijd, "/vergelijken", zicht.Aanroeper), .. Toelichting(vergelijking)]);
    }

    private VergelijkFinancieringInput Invoer(Vraagadres vraag) => new(
        vraag.Lijst("gemeenten"),
        vraag.Getal("jaar") ?? NederlandseDag.Van(tijd.GetUtcNow()).Year,
        vraag.Norm("norm"),
        vraag.Tekst("aanpak"),
        AlleenGedeeld: true,
        vraag.Tekst("zoals"),
        vraag.Getal("aantal"),
        vraag.Dag("opdatum"),
        vraag.Tekst("functie"));

    private static IEnumerable<object?[]> Rijen(GemeenteMix mix, Selectie selectie, Norm norm)
    {
        object?[] voor = [mix.Gemeente.Code, mix.Gemeente.Naam, selectie.Jaar, Stand(mix), mix.Volledig];
        object?[] na =
        [
            mix.Totaal is { } totaal ? Bedrag.UitCenten(totaal) : null,
            mix.Totaal is { } centen ? mix.Genormeerd(centen, norm) : null,
            mix.Borgingsrisico is { } risico ? new Deel(risico) : null,
            mix.Gemeente.Inwoners,
            mix.Gemeente.KinderenTot15,
            mix.Fte,
            mix.Voorbeeldcijfers,
        ];
        if (mix.Mix.IsEmpty)
            yield return [.. voor, null, null, null, null, null, null, null, .. na];
        foreach (var deel in mix.Mix)
        {
            yield return
            [
                .. voor,
                deel.Bron.Naam(),
                Bedrag.UitCenten(deel.Bedrag),
                new Deel(deel.Aandeel),
                mix.Genormeerd(deel.Bedrag, norm),
                deel.Tijdelijk,
                Bedrag.UitCenten(deel.Opgegeven),
                Bedrag.UitCenten(deel.Strijdig),
                .. na,
            ];
        }
    }

    private static string Stand(GemeenteMix mix) => mix switch
    {
        { Deelt: false } => "deelt niet",
        { InSelectie: false } => "niets in deze selectie",
        _ => "deelt",
    };

    private static IEnumerable<(string Wat, string Tekst)> Toelichting(FinancieringsVergelijking vergelijking)
    {
        var (mixen, selectie) = (vergelijking.Mixen, vergelijking.Selectie);
        var groep = vergelijking.Groep;
        yield return ("In het kort", vergelijking.Toelichting);
        yield return ("Boeken van", selectie.OpDatum is { } dag ? $"het einde van {dag:yyyy-MM-dd}" : "nu");
        yield return ("Jaar", $"{selectie.Jaar}");
        yield return ("Norm", Vraagadres.Naam(vergelijking.Norm));
        yield return ("Aanpak", selectie.Aanpak ?? "alle");
        yield return ("Functie van de fte's", selectie.Functie);
        yield return ("Gemeenten", Namen(mixen));
        yield return ("Deelt niet", Namen(mixen.Where(mix => !mix.Deelt)));
        yield return ("Niets in deze selectie", Namen(mixen.Where(mix => mix is { Deelt: true, InSelectie: false })));
        yield return ($"Heeft {selectie.Jaar} volledig verklaard", Namen(mixen.Where(mix => mix.Volledig)));
        yield return ("Voorbeeldcijfers (verzonnen)", Namen(mixen.Where(mix => mix.Voorbeeldcijfers)));
        yield return ("Mediaan van de groep", groep.Mediaan is { } mediaan ? $"{CsvUitvoer.Veld(mediaan)}, van {groep.Aantal} gemeenten" : groep.Reden!);
        yield return ("Inwoners en kinderen", $"CBS, peildatum {string.Join(", ", mixen.Select(mix => $"{mix.Gemeente.Peildatum:yyyy-MM-dd}").Distinct().Order())}");
    }

    private static string Namen(IEnumerable<GemeenteMix> mixen) =>
        string.Join(", ", mixen.Select(mix => mix.Gemeente.Naam)) is { Length: > 0 } namen ? namen : "geen";
}
