using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Inlezen;

/// <summary>What one line of a file with budgets says.</summary>
internal sealed record Budgetregel(
    int Nummer,
    Cellen Cellen,
    Bron? Bron,
    string? Regeling,
    string Omschrijving,
    DateOnly? Van,
    DateOnly? Tot,
    Bedrag? Toegekend,
    int? Jaar,
    ToekenningStatus? Status,
    string? Besluit,
    Zichtbaarheid? Zichtbaarheid,
    ImmutableArray<string> Netwerken)
{
    public static Budgetregel Lees(Csvregel regel, HashSet<string> bekendeNetwerken, ImmutableArray<string> netwerken)
    {
        var cellen = new Cellen(regel);
        if (!netwerken.All(bekendeNetwerken.Contains))
            cellen.Fouten.Add(Weigeringen.Onbekend("Een van de netwerken", "netwerken"));
        return new(
            regel.Nummer,
            cellen,
            cellen.Keuze<Bron>("bron"),
            cellen.TekstOfLeeg("regeling"),
            cellen.Tekst("omschrijving"),
            cellen.Datum("van"),
            cellen.Datum("tot"),
            cellen.Bedrag("toegekend"),
            cellen.JaarOfLeeg("jaar"),
            cellen.Keuze<ToekenningStatus>("status", ToekenningStatus.Definitief),
            cellen.TekstOfLeeg("besluit"),
            cellen.Keuze<Zichtbaarheid>("zichtbaarheid", Grains.Kern.Zichtbaarheid.Intern),
            netwerken);
    }

    public ToekenningGevraagd Toekenning() => new(Jaar, Toegekend!.Value, Status!.Value, Besluit);

    /// <summary>Refuses what this line says otherwise than an earlier one of the same budget.</summary>
    public void MoetGelijkZijnAan(Budgetregel eerder)
    {
        foreach (var (kolom, gelijk) in (IEnumerable<(string, bool)>)
        [
            ("bron", Bron == eerder.Bron),
            ("regeling", Regeling == eerder.Regeling),
            ("van", Van == eerder.Van),
            ("tot", Tot == eerder.Tot),
            ("zichtbaarheid", Zichtbaarheid == eerder.Zichtbaarheid),
            ("netwerken", Netwerken.SequenceEqual(eerder.Netwerken)),
        ])
        {
            if (!gelijk)
                Cellen.Fouten.Add(Weigeringen.Ongeldig($"Dit is anders dan op regel {eerder.Nummer}, die bij hetzelfde budget hoort.", kolom));
        }
    }
}
