using FsCheck;
using FsCheck.Fluent;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Tests.Geld;

/// <summary>Wat er ook in welke volgorde gevraagd wordt: de boeken kloppen.</summary>
public sealed class BoekenTests
{
    private static readonly ProgrammaStaat Samen = Stand<ProgrammaStaat>(HetProgramma);

    [Fact]
    public void Na_elke_reeks_opdrachten_kloppen_de_boeken() => Prop
        .ForAll(Reeksen, stappen =>
        {
            var boek = new Boek();
            foreach (var stap in stappen)
            {
                boek.Vraag(stap);
                boek.Klopt();
            }
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(80));

    // Kleine bedragen en weinig nummers, zodat reeksen vaak op de grenzen stuiten.
    private static Arbitrary<Stap[]> Reeksen =>
        (from soort in Gen.Choose(0, 99)
         from nummer in Gen.Choose(0, 4)
         from euro in Gen.Choose(0, 120)
         select new Stap(soort, nummer, Euro(euro))).ArrayOf().ToArbitrary();

    private sealed record Stap(int Soort, int Nummer, Bedrag Bedrag);

    /// <summary>Een budget van € 200, met de bestedingen zoals het register ze zou kennen.</summary>
    private sealed class Boek
    {
        private readonly List<Gebeurtenis> _gebeurd = [HetBudget with { Toegekend = Euro(200) }];
        private readonly List<BestedingInRegister> _bestedingen = [];
        private bool _verlaagd;
        private BudgetStaat _staat = Stand<BudgetStaat>(HetBudget with { Toegekend = Euro(200) });

        public void Vraag(Stap stap)
        {
            var besluit = Beslis(stap);
            foreach (var gebeurtenis in besluit.Gebeurtenissen)
            {
                _verlaagd |= gebeurtenis is ToekenningVastgelegd e && _staat.Toekenningen.TryGetValue(e.Jaar ?? 0, out var was) && e.Bedrag < was.Bedrag;
                _gebeurd.Add(gebeurtenis);
                _staat = _staat.Pas(gebeurtenis);
                Onthoud(gebeurtenis);
            }
        }

        /// <summary>Nagerekend uit de gebeurtenissen zelf, los van de stand.</summary>
        public void Klopt()
        {
            var gewijzigd = _gebeurd.OfType<FinancieringGewijzigd>().ToLookup(e => e.Financiering);
            var geboekt = _bestedingen.Where(b => !b.Teruggeboekt).ToLookup(b => b.Financiering);
            var vastgelegd = 0L;
            foreach (var e in _gebeurd.OfType<FinancieringVastgelegd>())
            {
                var financiering = _staat.Financieringen[e.Financiering];
                Assert.Equal(gewijzigd[e.Financiering].LastOrDefault()?.Wordt ?? e.Bedrag, financiering.Bedrag);
                Assert.Equal(geboekt[e.Financiering].Sum(b => b.Bedrag.Centen), financiering.Besteed.Centen);
                Assert.InRange(financiering.Besteed.Centen, 0, financiering.Bedrag.Centen);
                vastgelegd += financiering.Bedrag.Centen;
            }
            Assert.Equal(vastgelegd, _staat.Vastgelegd.Centen);
            var weg = Som<GeldDoorgegeven>(e => e.Bedrag) - Som<DoorgifteIngetrokken>(e => e.Bedrag)
                + Som<TerugbetalingGeboekt>(e => e.Bedrag) - Som<TerugbetalingTeruggeboekt>(e => e.Bedrag);
            Assert.Equal(vastgelegd + weg, Budget.Gebonden(_staat).Centen);
            Assert.Equal(_staat.Toegekend, Bedrag.Som(_staat.Toekenningen.Values.Select(een => een.Bedrag)));
            // Wat ontvangen is, is bij de gever niet meer vrij: samen is er niet meer te besteden dan één keer is toegekend.
            if (!_verlaagd)
                Assert.InRange(vastgelegd + weg, 0, _staat.Toegekend.Centen);
            foreach (var jaar in new[] { 2025, 2026, 2027 })
                Assert.True(_verlaagd || !Ruimte.Van(_staat, default).IsOverschreden(jaar));
            var opnieuw = Stand<BudgetStaat>([.. _gebeurd]);
            Assert.Equivalent(_staat, opnieuw, strict: true);
        }

        private long Som<T>(Func<T, Bedrag> bedrag) => _gebeurd.OfType<T>().Sum(e => bedrag(e).Centen);

        private Besluit Beslis(Stap stap) => stap.Soort switch
        {
            < 6 => Budget.Beslis(_staat, new ToekenningVastleggen(BudgetId, new(Jaar(stap), stap.Bedrag, ToekenningStatus.Definitief, null)), Hoorn, Guid.NewGuid(), Begin),
            < 10 => Budget.Beslis(_staat, new GeldDoorgeven(BudgetId, Groningen, Jaar(stap), stap.Bedrag, "samen"), Hoorn, true, Nieuw<GeldDoorgegeven>()),
            < 12 => Budget.Beslis(_staat, BudgetStaat.Leeg, new DoorgifteIntrekken(BudgetId, Nummer(stap.Nummer), "reden"), Hoorn),
            < 15 => Budget.Beslis(
                _staat, new TerugbetalingBoeken(BudgetId, Jaar(stap), new(2027, 1, 1), stap.Bedrag, "over"), Hoorn, Nieuw<TerugbetalingGeboekt>()),
            < 17 => Budget.Beslis(_staat, new TerugbetalingTerugboeken(BudgetId, Nummer(stap.Nummer), "reden"), Hoorn),
            < 30 => Budget.Beslis(
                _staat,
                Samen,
                new FinancieringVastleggen(BudgetId, ProgrammaId, stap.Soort < 24 ? 2026 : Jaar(stap), stap.Bedrag),
                Hoorn,
                Nummer(_staat.Financieringen.Count)),
            < 50 => Budget.Beslis(
                _staat, Samen, new FinancieringWijzigen(BudgetId, Nummer(stap.Nummer), stap.Bedrag, "reden"), Hoorn, Guid.Empty),
            < 80 => Budget.Beslis(
                _staat,
                new BestedingBoeken(BudgetId, Nummer(stap.Nummer), new(2026, 5, 5), stap.Bedrag, "materiaal"),
                Hoorn,
                Nummer(_bestedingen.Count)),
            < 99 => Budget.Beslis(
                _staat,
                _bestedingen.ElementAtOrDefault(stap.Nummer),
                new BestedingTerugboeken(BudgetId, Nummer(stap.Nummer), "reden"),
                Hoorn),
            _ => Budget.Beslis(_staat, new BudgetSluiten(BudgetId), Hoorn),
        };

        private void Onthoud(Gebeurtenis gebeurtenis)
        {
            if (gebeurtenis is BestedingGeboekt b)
                _bestedingen.Add(new(b.Besteding, b.Budget, b.Financiering, b.Bedrag, Teruggeboekt: false));
            if (gebeurtenis is BestedingTeruggeboekt t)
            {
                var i = _bestedingen.FindIndex(besteding => besteding.Besteding == t.Besteding);
                _bestedingen[i] = _bestedingen[i] with { Teruggeboekt = true };
            }
        }

        // Wat is ingetrokken telt mee: een nummer komt nooit terug.
        private Guid Nieuw<T>() => Nummer(_gebeurd.OfType<T>().Count());

        private static int Jaar(Stap stap) => 2025 + (stap.Nummer % 3);

        private static Guid Nummer(int nummer) => new(nummer, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
    }
}
