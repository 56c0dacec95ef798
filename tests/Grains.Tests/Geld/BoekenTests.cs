using System.Collections.Immutable;
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
        private BudgetStaat _staat = Stand<BudgetStaat>(HetBudget with { Toegekend = Euro(200) });

        public void Vraag(Stap stap)
        {
            var besluit = Beslis(stap);
            foreach (var gebeurtenis in besluit.Gebeurtenissen)
            {
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
            Assert.InRange(vastgelegd, 0, _staat.Toegekend.Centen);
            var opnieuw = Stand<BudgetStaat>([.. _gebeurd]);
            Assert.Equal(_staat with { Financieringen = Geen }, opnieuw with { Financieringen = Geen });
            Assert.Equal(_staat.Financieringen.ToHashSet(), [.. opnieuw.Financieringen]);
        }

        private static ImmutableDictionary<Guid, FinancieringStaat> Geen => ImmutableDictionary<Guid, FinancieringStaat>.Empty;

        private Besluit Beslis(Stap stap) => stap.Soort switch
        {
            < 30 => Budget.Beslis(
                _staat,
                Samen,
                new FinancieringVastleggen(BudgetId, ProgrammaId, 2026, stap.Bedrag),
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

        private static Guid Nummer(int nummer) => new(nummer, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
    }
}
