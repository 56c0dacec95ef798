using System.Collections.Immutable;
using System.Globalization;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Netwerken;

namespace Regionetwerk.Api.Inlezen;

/// <summary>Makes of each line the budget that it asks for; of the lines of one omschrijving that name years, one budget with a toekenning per line.</summary>
internal sealed class BudgettenLezer
{
    // No slug and no id has it in it.
    private const char TussenNetwerken = '|';

    private static readonly ImmutableArray<string> VanToekenning = ["jaar", "status", "besluit"];

    private readonly HashSet<string> _netwerken;
    private readonly Verzoeknamen _namen;

    private BudgettenLezer(HashSet<string> netwerken, Verzoeknamen namen) => (_netwerken, _namen) = (netwerken, namen);

    public static async Task<IReadOnlyList<Inleespost>> LeesAsync(Csvbestand bestand, string eigenaar, Zicht zicht)
    {
        var genoemd = bestand.Regels.SelectMany(regel => Netwerken(regel["netwerken"])).Distinct().ToArray();
        var netwerken = genoemd.Length == 0 ? [] : await zicht.Zoek<NetwerkRij>(genoemd);
        var lezer = new BudgettenLezer([.. netwerken.Keys], new(eigenaar, InleesSoort.Budgetten));
        var verdeeld = bestand.Regels.Where(HeeftToekenning).Select(regel => regel["omschrijving"]).ToHashSet();
        return
        [
            .. bestand.Regels
                .GroupBy(regel => regel.Fout is null && verdeeld.Contains(regel["omschrijving"]) ? regel["omschrijving"] : $"\n{regel.Nummer}")
                .Select(regels => lezer.Lees([.. regels])),
        ];
    }

    private Inleespost Lees(ImmutableArray<Csvregel> regels)
    {
        ImmutableArray<Budgetregel> gelezen = [.. regels.Select(regel => Budgetregel.Lees(regel, _netwerken, [.. Netwerken(regel["netwerken"])]))];
        foreach (var volgende in gelezen.Skip(1))
            volgende.MoetGelijkZijnAan(gelezen[0]);
        var som = Bedrag.Som(gelezen.Select(regel => regel.Toegekend.GetValueOrDefault()));
        if (som > Bedrag.Hoogste)
            gelezen[0].Cellen.Fouten.Add(Weigeringen.Ongeldig($"Alle regels van dit budget samen zijn {som}; een bedrag is ten hoogste {Bedrag.Hoogste}.", "toegekend"));
        return new(
            gelezen.Any(regel => regel.Cellen.Fouten.Count > 0) ? null : Opdracht(gelezen, som, regels.Any(HeeftToekenning)),
            [.. gelezen.Select(regel => new Inleesdeel(regel.Nummer, regel.Omschrijving, regel.Toegekend, regel.Zichtbaarheid, regel.Cellen.Fouten))]);
    }

    private BudgetToekennen Opdracht(ImmutableArray<Budgetregel> regels, Bedrag som, bool verdeeld)
    {
        var een = regels[0];
        var opdracht = new BudgetToekennen(
            een.Bron!.Value, een.Omschrijving, een.Van!.Value, een.Tot!.Value, som, new(een.Zichtbaarheid!.Value, een.Netwerken), Regeling: een.Regeling)
        {
            Toekenningen = verdeeld ? [.. regels.Select(regel => regel.Toekenning())] : null,
        };
        return opdracht with
        {
            VerzoekId = _namen.VanInhoud([
                opdracht.Bron.ToString(),
                opdracht.Regeling,
                opdracht.Omschrijving,
                opdracht.Van.ToString("O", CultureInfo.InvariantCulture),
                opdracht.Tot.ToString("O", CultureInfo.InvariantCulture),
                opdracht.Toegekend.Centen.ToString(CultureInfo.InvariantCulture),
                opdracht.Deling.Zichtbaarheid.ToString(),
                .. opdracht.Deling.Netwerken,
                .. (opdracht.Toekenningen ?? []).SelectMany(Inhoud),
            ]),
        };
    }

    // Written out: a name that changes with the code would record the same file twice.
    private static IEnumerable<string?> Inhoud(ToekenningGevraagd toekenning) =>
    [
        toekenning.Jaar?.ToString(CultureInfo.InvariantCulture),
        toekenning.Bedrag.Centen.ToString(CultureInfo.InvariantCulture),
        toekenning.Status.ToString(),
        toekenning.Besluit,
    ];

    private static bool HeeftToekenning(Csvregel regel) => regel.Fout is null && VanToekenning.Any(kolom => regel[kolom].Length > 0);

    // Slugs, or ids as the API gives them.
    private static IEnumerable<string> Netwerken(string cel) =>
        cel.Split(TussenNetwerken, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(naam => Sleutel.Van("Netwerk", naam) ?? naam)
            .Distinct()
            .Order(StringComparer.Ordinal);
}
