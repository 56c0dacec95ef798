using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Relay;

namespace Regionetwerk.Api.Inlezen;

/// <summary>What became of each part of a file.</summary>
/// <param name="Posten">Each with its outcome; null when it was not asked because it is refused as it stands.</param>
/// <param name="Gedaan">False for a trial.</param>
internal sealed record Inlezing(ImmutableArray<(Inleespost Post, Uitkomst? Uitkomst)> Posten, bool Gedaan)
{
    // A line calls things by the names of its columns, a command by those of its fields.
    private static readonly Dictionary<string, string?> Kolommen = new()
    {
        [""] = null,
        ["financieringId"] = "financiering",
        ["budgetId"] = "financiering",
        ["programmaId"] = "programma",
        ["verzoekId"] = "kenmerk",
        ["toekenningen"] = "jaar",
    };

    public bool HeeftWeigering => Posten.Any(paar => paar.Uitkomst?.Sleutel is null);

    /// <summary>Whether there is a record: of a trial only when it was there already.</summary>
    public bool Bestaat(Uitkomst? uitkomst) => uitkomst is { Sleutel: not null } && (Gedaan || uitkomst.Herhaald);

    /// <summary>The report of each line.</summary>
    public IEnumerable<InleesRegel> Regels(Dictionary<string, INode> records) =>
        from paar in Posten
        let record = Bestaat(paar.Uitkomst) ? records.GetValueOrDefault(paar.Uitkomst!.Sleutel!) : null
        from deel in paar.Post.Delen
        let fouten = Fouten(paar.Post, deel, paar.Uitkomst)
        select new InleesRegel(
            deel.Regel,
            fouten.Count > 0 ? InleesUitslag.Geweigerd : Uitslag(paar.Uitkomst!),
            fouten is [var eerste, ..] ? eerste.Code : null,
            fouten.Count > 0 ? string.Join(" ", fouten.Select(fout => fout.Bericht).Distinct()) : null,
            fouten is [var bij, ..] ? Kolom(bij) : null,
            deel.Omschrijving,
            deel.Bedrag,
            deel.Zichtbaarheid,
            record);

    private static IReadOnlyList<Weigering> Fouten(Inleespost post, Inleesdeel deel, Uitkomst? uitkomst)
    {
        if (deel.Fouten.Count > 0)
            return deel.Fouten;
        if (uitkomst is not null)
            return [.. uitkomst.Weigeringen.Select(InWoorden)];
        var fout = post.Delen.First(ander => ander.Fouten.Count > 0).Regel;
        return [Weigeringen.Ongeldig($"Regel {fout} hoort bij hetzelfde budget en klopt niet. Het hele budget is daarom geweigerd.", "omschrijving")];
    }

    private static Weigering InWoorden(Weigering weigering) => weigering.Code is Code.VerzoekAlGebruikt
        ? weigering with
        {
            Bericht = "Dit kenmerk is al eerder vastgelegd, met een andere datum, omschrijving, financiering of een ander bedrag. "
                + "Draai die besteding terug en geef de nieuwe een ander kenmerk.",
        }
        : weigering;

    private static string? Kolom(Weigering weigering) => weigering.Veld is { } veld ? Kolommen.GetValueOrDefault(veld, veld) : null;

    private InleesUitslag Uitslag(Uitkomst uitkomst) =>
        uitkomst.Herhaald ? InleesUitslag.AlVastgelegd : Gedaan ? InleesUitslag.Vastgelegd : InleesUitslag.ZouWorden;
}
