using Regionetwerk.House.Tests.Knooppunten.Oordeel;
using Regionetwerk.House.Tests.Knooppunten.Verloop;
using Xunit;

namespace Regionetwerk.House.Tests.Knooppunten.Zuiver;

/// <summary>The checker finds what cannot have been seen, and books in which cannot be what is.</summary>
public sealed class WaarnemingTests
{
    [Fact]
    public void Wie_leest_terwijl_een_ander_schrijft_ziet_het_oude_of_het_nieuwe()
    {
        foreach (var vastgelegd in (int[])[0, 100])
        {
            var verhaal = Verhaal.Begin();
            var start = verhaal.Nu;
            verhaal.Vastleggen("f", 100);
            verhaal.Lezingen.Add(new(2, "B", Verhaal.Budget, start, verhaal.Nu - 1, new BudgetGelezen(1000, vastgelegd, 0, "INTERN")));

            Assert.Empty(verhaal.Eind().Oordeel);
        }
    }

    [Fact]
    public void Wie_na_een_bevestiging_het_oude_leest_leest_te_laat()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Vastleggen("f", 100);
        verhaal.Lees(new BudgetGelezen(1000, 0, 0, "INTERN"));

        verhaal.Breekt(Regel.Lezing);
    }

    [Fact]
    public void Wie_leest_na_een_ander_die_het_nieuwe_zag_ziet_het_oude_niet_meer()
    {
        var verhaal = Verhaal.Begin();
        var start = verhaal.Nu;
        verhaal.Lees(new BudgetGelezen(1000, 100, 0, "INTERN"));
        verhaal.Lees(new BudgetGelezen(1000, 0, 0, "INTERN"));
        verhaal.Vastleggen("f", 100);
        verhaal.Pogingen[^1] = verhaal.Pogingen[^1] with { Start = start };

        verhaal.Breekt(Regel.Lezing);
    }

    [Fact]
    public void Wie_ziet_wat_nog_niet_gevraagd_is_ziet_wat_niet_was()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Lees(new BudgetGelezen(1000, 100, 0, "INTERN"));
        verhaal.Vastleggen("f", 100);

        verhaal.Breekt(Regel.Lezing);
    }

    [Theory]
    [InlineData(1000, 150, 0)]
    [InlineData(1000, 100, 50)]
    [InlineData(999, 100, 0)]
    public void Geld_dat_er_nooit_was_wordt_niet_gezien(long toegekend, long vastgelegd, long besteed)
    {
        var verhaal = Verhaal.Begin();
        verhaal.Vastleggen("f", 100);
        verhaal.Lees(new BudgetGelezen(toegekend, vastgelegd, besteed, "INTERN"));

        verhaal.Breekt(Regel.Lezing);
    }

    [Fact]
    public void Wat_bevestigd_is_wordt_overal_gevonden()
    {
        foreach (var financiering in (string?[])["f", null])
        {
            var verhaal = Verhaal.Begin();
            verhaal.Vastleggen("f", 100);
            verhaal.Lees(new NietsGelezen(financiering));

            verhaal.Breekt(Regel.Lezing);
        }
    }

    [Theory]
    [InlineData("BUDGET_OVERSCHREDEN")]
    [InlineData("ONBEKEND")]
    [InlineData("VERZOEK_AL_GEBRUIKT")]
    public void Een_weigering_heeft_een_reden(string code)
    {
        var verhaal = Verhaal.Begin();
        verhaal.Stuur(verhaal.Vraag(Soort.Vastleggen) with { Stroom = Verhaal.Budget, Doel = "p", Bedrag = 100 }, new Geweigerd(code));

        verhaal.Breekt(Regel.Weigering);
    }

    [Fact]
    public void Een_nieuw_budget_wordt_niet_geweigerd()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Stuur(verhaal.Vraag(Soort.Toekennen) with { Bedrag = 5 }, new Geweigerd("BESTAAT_AL"));

        verhaal.Breekt(Regel.Weigering);
    }

    [Fact]
    public void Wat_als_gedeeld_bevestigd_is_is_gedeeld_geweest()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Stuur(verhaal.Vraag(Soort.Delen) with { Stroom = Verhaal.Programma, Zichtbaarheid = "LANDELIJK" }, new Bevestigd("p"));

        verhaal.Breekt(Regel.Delen);
    }

    [Fact]
    public void Financieringen_tellen_niet_op_tot_meer_dan_er_is()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Vastleggen("f", 600);
        verhaal.Vastleggen("g", 401);

        verhaal.Breekt(Regel.Boeken);
    }

    [Fact]
    public void Bestedingen_tellen_niet_op_tot_meer_dan_is_vastgelegd()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Vastleggen("f", 600);
        verhaal.Boeken("f", "s", 400);
        verhaal.Boeken("f", "t", 201);

        verhaal.Breekt(Regel.Boeken);
    }

    [Fact]
    public void Wie_wijzigt_weet_wat_het_was()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Vastleggen("f", 600);
        verhaal.Wijzigen("f", 600, 500);
        verhaal.Wijzigen("f", 600, 400);

        verhaal.Breekt(Regel.Boeken);
    }

    [Fact]
    public void Een_besteding_wordt_een_keer_teruggeboekt()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Vastleggen("f", 600);
        verhaal.Boeken("f", "s", 400);
        verhaal.Terugboeken("f", "s", 400);
        verhaal.Terugboeken("f", "s", 400);

        verhaal.Breekt(Regel.Boeken);
    }

    [Fact]
    public void Wat_later_gevraagd_is_dan_iets_anders_bevestigd_was_staat_er_niet_voor()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Vastleggen("f", 100);
        verhaal.Vastleggen("g", 200);
        verhaal.Gebeurtenissen.Reverse(verhaal.Gebeurtenissen.Count - 2, 2);
        for (var i = 1; i <= 2; i++)
            verhaal.Gebeurtenissen[^i] = verhaal.Gebeurtenissen[^i] with { Versie = 4 - i };

        verhaal.Breekt(Regel.Volgorde);
    }

    [Fact]
    public void De_boeken_hebben_geen_gaten()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Vastleggen("f", 100);
        verhaal.Gebeurtenissen[^1] = verhaal.Gebeurtenissen[^1] with { Versie = 3 };

        verhaal.Breekt(Regel.Boeken);
    }

    [Fact]
    public void Alles_wat_geboekt_is_wordt_aan_het_eind_getoond()
    {
        for (var i = 1; i <= 3; i++)
        {
            var verhaal = Verhaal.Begin().Eind();
            verhaal.Lezingen.RemoveAt(verhaal.Lezingen.Count - i);

            Assert.Equal(Regel.Eindstand, Assert.Single(verhaal.Oordeel).Regel);
        }
    }

    [Fact]
    public void Wat_aan_het_eind_getoond_wordt_is_volledig()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Vastleggen("f", 100);
        verhaal.Lees(new InhoudGelezen([], []));

        verhaal.Breekt(Regel.Lezing);
    }
}
