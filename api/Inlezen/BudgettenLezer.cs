using System.Collections.Immutable;
using System.Globalization;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Netwerken;

namespace Regionetwerk.Api.Inlezen;

/// <summary>Makes of each line the budget that it asks for.</summary>
internal sealed class BudgettenLezer
{
    // No slug and no id has it in it.
    private const char TussenNetwerken = '|';

    private readonly HashSet<string> _netwerken;
    private readonly Verzoeknamen _namen;

    private BudgettenLezer(HashSet<string> netwerken, Verzoeknamen namen) => (_netwerken, _namen) = (netwerken, namen);

    public static async Task<IReadOnlyList<Inleespost>> LeesAsync(Csvbestand bestand, string eigenaar, Zicht zicht)
    {
        var genoemd = bestand.Regels.SelectMany(regel => Netwerken(regel["netwerken"])).Distinct().ToArray();
        var netwerken = genoemd.Length == 0 ? [] : await zicht.Zoek<NetwerkRij>(genoemd);
        var lezer = new BudgettenLezer([.. netwerken.Keys], new(eigenaar, InleesSoort.Budgetten));
        return [.. bestand.Regels.Select(lezer.Lees)];
    }

    private Inleespost Lees(Csvregel regel)
    {
        var cellen = new Cellen(regel);
        var (bron, van, tot, toegekend) = (cellen.Keuze<Bron>("bron"), cellen.Datum("van"), cellen.Datum("tot"), cellen.Bedrag("toegekend"));
        var (omschrijving, zichtbaarheid) = (cellen.Tekst("omschrijving"), cellen.Keuze<Zichtbaarheid>("zichtbaarheid", Zichtbaarheid.Intern));
        ImmutableArray<string> netwerken = [.. Netwerken(regel["netwerken"]).Distinct().Order(StringComparer.Ordinal)];
        if (!netwerken.All(_netwerken.Contains))
            cellen.Fouten.Add(Weigeringen.Onbekend("Een van de netwerken", "netwerken"));
        var opdracht = cellen.Fouten.Count == 0
            ? new BudgetToekennen(bron!.Value, omschrijving, van!.Value, tot!.Value, toegekend!.Value, new(zichtbaarheid!.Value, netwerken))
            : null;
        return new(
            opdracht is null ? null : opdracht with { VerzoekId = Inhoud(opdracht) },
            [new(regel.Nummer, omschrijving, toegekend, zichtbaarheid, cellen.Fouten)]);
    }

    private string Inhoud(BudgetToekennen opdracht) => _namen.VanInhoud([
        opdracht.Bron.ToString(),
        opdracht.Omschrijving,
        opdracht.Van.ToString("O", CultureInfo.InvariantCulture),
        opdracht.Tot.ToString("O", CultureInfo.InvariantCulture),
        opdracht.Toegekend.Centen.ToString(CultureInfo.InvariantCulture),
        opdracht.Deling.Zichtbaarheid.ToString(),
        .. opdracht.Deling.Netwerken,
    ]);

    // Slugs, or ids as the API gives them.
    private static IEnumerable<string> Netwerken(string cel) =>
        cel.Split(TussenNetwerken, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(naam => Sleutel.Van("Netwerk", naam) ?? naam);
}
