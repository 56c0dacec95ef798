using Regionetwerk.House.Tests.Knooppunten.Verloop;

namespace Regionetwerk.House.Tests.Knooppunten.Oordeel;

/// <summary>What readers saw, what was refused and what was shared, as observations of a stand.</summary>
internal static class Lezingen
{
    public static Waarneming Van(Lezing lezing) => new(
        lezing.Stroom,
        lezing.Start,
        lezing.Einde,
        stand => Past(lezing.Waarde, stand),
        Regel.Lezing,
        () => $"client {lezing.Client} las op {lezing.Knoop} {lezing.Waarde}");

    /// <summary>A refusal says that there was a reason for it.</summary>
    public static Waarneming VanWeigering(Poging poging, string code) => new(
        poging.Operatie.Stroom ?? "",
        poging.Start,
        poging.Einde,
        stand => Weigert(stand, poging.Operatie, code),
        Regel.Weigering,
        () => $"{poging.Operatie.VerzoekId} ({Spoor.Van(poging.Operatie)}) is op {poging.Knoop} geweigerd met {code}");

    /// <summary>Once sharing is acknowledged, it was so for a moment at least.</summary>
    public static Waarneming VanDelen(Verzoek verzoek) => new(
        verzoek.Operatie.Stroom!,
        verzoek.Start,
        verzoek.BevestigdOp!.Value,
        stand => stand.Bestaat && stand.Zichtbaarheid == verzoek.Operatie.Zichtbaarheid,
        Regel.Delen,
        () => $"{verzoek} is bevestigd");

    private static bool Past(Gelezen gelezen, Stand stand) => gelezen switch
    {
        NietsGelezen { Financiering: { } sleutel } => !stand.Financieringen.ContainsKey(sleutel),
        NietsGelezen => !stand.Bestaat,
        BudgetGelezen b =>
            stand.Bestaat && b == new BudgetGelezen(stand.Toegekend, stand.Vastgelegd, stand.Besteed, stand.Zichtbaarheid),
        ProgrammaGelezen p => stand.Bestaat && p.Zichtbaarheid == stand.Zichtbaarheid,
        FinancieringGelezen f => Past(f, stand),
        InhoudGelezen inhoud =>
            inhoud.Financieringen.Count == stand.Financieringen.Count
            && inhoud.Bestedingen.Count == stand.Bestedingen.Count
            && inhoud.Financieringen.All(f => Past(f, stand))
            && inhoud.Bestedingen.All(b => Past(b, stand)),
        _ => false,
    };

    private static bool Past(FinancieringGelezen f, Stand stand) =>
        stand.Financieringen.GetValueOrDefault(f.Financiering) == new FinancieringStand(f.Bedrag, f.Besteed);

    private static bool Past(BestedingGelezen b, Stand stand) =>
        stand.Bestedingen.GetValueOrDefault(b.Besteding) == new BestedingStand(b.Financiering, b.Bedrag, b.Teruggeboekt);

    private static bool Weigert(Stand stand, Operatie o, string code)
    {
        var financiering = o.Doel is { } doel ? stand.Financieringen.GetValueOrDefault(doel) : null;
        return (o.Soort, code) switch
        {
            (Soort.Vastleggen, "BUDGET_OVERSCHREDEN") => stand.Vastgelegd + o.Bedrag > stand.Toegekend,
            (Soort.Wijzigen, "BUDGET_OVERSCHREDEN") => stand.Vastgelegd - financiering?.Bedrag + o.Bedrag > stand.Toegekend,
            (Soort.Wijzigen, "FINANCIERING_OVERSCHREDEN") => o.Bedrag < financiering?.Besteed,
            (Soort.Boeken, "FINANCIERING_OVERSCHREDEN") => financiering?.Besteed + o.Bedrag > financiering?.Bedrag,
            (Soort.Terugboeken, "AL_TERUGGEBOEKT") => stand.Bestedingen.GetValueOrDefault(o.Doel!)?.Teruggeboekt is true,
            _ => false,
        };
    }
}
