using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Relay;

namespace Regionetwerk.Api.Inlezen;

/// <summary>What became of each part of a file.</summary>
/// <param name="Posten">Each with its outcome; null when it was not asked because it is refused as it stands. Done: not only tried.</param>
internal sealed record Inlezing(ImmutableArray<(Inleespost Post, Uitkomst? Uitkomst, bool Gedaan)> Posten)
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

    /// <summary>Whether nothing is left that could be recorded.</summary>
    public bool IsAf => Posten.All(paar => paar.Gedaan || paar.Uitkomst is not { Sleutel: not null, Herhaald: false });

    /// <summary>The keys of the records that there are.</summary>
    public IEnumerable<string> Sleutels => Posten.Select(Sleutel).OfType<string>();

    /// <summary>The report of each line.</summary>
    public IEnumerable<InleesRegel> Regels(Dictionary<string, INode> records) =>
        from paar in Posten
        let record = Sleutel(paar) is { } sleutel ? records.GetValueOrDefault(sleutel) : null
        from deel in paar.Post.Delen
        let fouten = Fouten(paar.Post, deel, paar.Uitkomst)
        select new InleesRegel(
            deel.Regel,
            fouten.Count > 0 ? InleesUitslag.Geweigerd : Uitslag(paar.Uitkomst!, paar.Gedaan),
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

    private static InleesUitslag Uitslag(Uitkomst uitkomst, bool gedaan) =>
        uitkomst.Herhaald ? InleesUitslag.AlVastgelegd : gedaan ? InleesUitslag.Vastgelegd : InleesUitslag.ZouWorden;

    // What was only tried has no record, unless it was there already.
    private static string? Sleutel((Inleespost Post, Uitkomst? Uitkomst, bool Gedaan) paar) =>
        paar.Gedaan || paar.Uitkomst is { Herhaald: true } ? paar.Uitkomst?.Sleutel : null;
}
