using Regionetwerk.House.Tests.Knooppunten.Oordeel;
using Regionetwerk.House.Tests.Knooppunten.Verloop;
using Xunit;

namespace Regionetwerk.House.Tests.Knooppunten.Zuiver;

/// <summary>The checker finds what is wrong with the books and the answers, and nothing where all is well.</summary>
public sealed class ControleurTests
{
    [Fact]
    public void Een_geschiedenis_van_elke_soort_mutatie_is_in_orde()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Vastleggen("f", 600);
        verhaal.Wijzigen("f", 600, 700);
        verhaal.Boeken("f", "s", 500);
        verhaal.Lees(new BudgetGelezen(1000, 700, 500, "INTERN"));
        verhaal.Lees(new FinancieringGelezen("f", 700, 500));
        verhaal.Stuur(
            verhaal.Vraag(Soort.Boeken) with { Stroom = Verhaal.Budget, Doel = "f", Bedrag = 201 }, new Geweigerd("FINANCIERING_OVERSCHREDEN"));
        verhaal.Stuur(
            verhaal.Vraag(Soort.Wijzigen) with { Stroom = Verhaal.Budget, Doel = "f", Bedrag = 1001 }, new Geweigerd("BUDGET_OVERSCHREDEN"));
        verhaal.Terugboeken("f", "s", 500);
        verhaal.Stuur(verhaal.Vraag(Soort.Terugboeken) with { Stroom = Verhaal.Budget, Doel = "s" }, new Geweigerd("AL_TERUGGEBOEKT"));
        verhaal.Delen(Verhaal.Budget, "Landelijk");
        verhaal.Stuur(verhaal.Vraag(Soort.Delen) with { Stroom = Verhaal.Budget, Zichtbaarheid = "LANDELIJK" }, new Bevestigd("b"));
        verhaal.Delen(Verhaal.Programma, "Openbaar");

        Assert.Empty(verhaal.Eind().Oordeel);
    }

    [Fact]
    public void Een_verzoek_dat_eerst_onbekend_bleef_en_bij_herhaling_bevestigd_werd_is_in_orde()
    {
        var verhaal = Verhaal.Begin();
        var vastleggen = verhaal.Vastleggen("f", 100);
        verhaal.Pogingen[^1] = verhaal.Pogingen[^1] with { Uitslag = new Onbekend("verbinding verbroken") };
        verhaal.Stuur(vastleggen, new Bevestigd("f"), "B");

        Assert.Empty(verhaal.Eind().Oordeel);
    }

    [Fact]
    public void Een_verzoek_dat_op_een_knooppunt_geweigerd_en_tegelijk_op_een_ander_uitgevoerd_werd_is_in_orde()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Vastleggen("f", 950);
        var (vraag, start) = (verhaal.Vraag(Soort.Vastleggen) with { Stroom = Verhaal.Budget, Doel = "p", Bedrag = 100 }, verhaal.Nu);
        verhaal.Stuur(vraag, new Geweigerd("BUDGET_OVERSCHREDEN"));
        verhaal.Wijzigen("f", 950, 900);
        verhaal.Boek(Verhaal.Budget, "financiering-vastgelegd", new { financiering = "g", programma = "p", bedrag = 100 });
        verhaal.Pogingen.Add(new(vraag, 1, "B", start, verhaal.Nu - 1, new Bevestigd("g")));

        Assert.Empty(verhaal.Eind().Oordeel);
    }

    [Fact]
    public void Wat_bevestigd_is_en_niet_geboekt_is_verloren()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Vastleggen("f", 100);
        verhaal.Gebeurtenissen.RemoveAt(verhaal.Gebeurtenissen.Count - 1);

        verhaal.Breekt(Regel.Verloren);
    }

    [Fact]
    public void Twee_bevestigingen_van_een_terugboeking_zijn_er_een_te_veel()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Vastleggen("f", 100);
        verhaal.Boeken("f", "s", 100);
        verhaal.Terugboeken("f", "s", 100);
        verhaal.Stuur(verhaal.Vraag(Soort.Terugboeken) with { Stroom = Verhaal.Budget, Doel = "s" }, new Bevestigd("s"));

        verhaal.Breekt(Regel.Verloren);
    }

    [Fact]
    public void Wat_twee_keer_geboekt_is_is_dubbel()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Vastleggen("f", 100);
        verhaal.Boek(Verhaal.Budget, "financiering-vastgelegd", new { financiering = "g", programma = "p", bedrag = 100 });

        verhaal.Breekt(Regel.Dubbel);
    }

    [Fact]
    public void Wat_niemand_vroeg_mag_er_niet_staan()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Boek(Verhaal.Budget, "financiering-vastgelegd", new { financiering = "f", programma = "p", bedrag = 100 });

        verhaal.Breekt(Regel.NietGevraagd);
    }

    [Fact]
    public void Wat_alleen_geweigerd_is_mag_er_niet_staan()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Vastleggen("f", 950);
        var vraag = verhaal.Vraag(Soort.Wijzigen) with { Stroom = Verhaal.Budget, Doel = "f", Bedrag = 100 };
        verhaal.Boeken("f", "s", 500);
        verhaal.Stuur(vraag, new Geweigerd("FINANCIERING_OVERSCHREDEN"));
        verhaal.Terugboeken("f", "s", 500);
        verhaal.Boek(Verhaal.Budget, "financiering-gewijzigd", new { financiering = "f", was = 950, wordt = 100 });

        verhaal.Breekt(Regel.NietGevraagd);
    }

    [Fact]
    public void Een_ander_bedrag_dan_gevraagd_is_niet_gevraagd_en_het_gevraagde_is_verloren()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Doe(
            verhaal.Vraag(Soort.Vastleggen) with { Stroom = Verhaal.Budget, Doel = "p", Bedrag = 100 },
            "f",
            Verhaal.Budget,
            "financiering-vastgelegd",
            new { financiering = "f", programma = "p", bedrag = 1000 });

        verhaal.Breekt(Regel.Verloren, Regel.NietGevraagd);
    }

    [Fact]
    public void Hetzelfde_verzoek_op_twee_knooppunten_geeft_een_sleutel()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Stuur(verhaal.Vastleggen("f", 100), new Bevestigd("g"), "B");

        verhaal.Breekt(Regel.AndereSleutel);
    }

    [Fact]
    public void De_bevestigde_sleutel_is_die_van_het_geboekte()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Vastleggen("f", 100);
        verhaal.Pogingen[^1] = verhaal.Pogingen[^1] with { Uitslag = new Bevestigd("g") };

        verhaal.Breekt(Regel.AndereSleutel);
    }

    [Fact]
    public void Een_bevestigd_verzoek_wordt_bij_herhaling_niet_geweigerd()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Stuur(verhaal.Vastleggen("f", 600), new Geweigerd("BUDGET_OVERSCHREDEN"), "B");

        verhaal.Breekt(Regel.AndereSleutel);
    }

    [Fact]
    public void Elk_verzoek_wordt_ten_slotte_beantwoord()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Vastleggen("f", 100);
        verhaal.Pogingen[^1] = verhaal.Pogingen[^1] with { Uitslag = new Onbekend("HTTP 503") };

        verhaal.Breekt(Regel.Onbeantwoord);
    }

    [Fact]
    public void Wat_verify_vindt_is_een_overtreding()
    {
        var verhaal = Verhaal.Begin();
        verhaal.Narekening = "1 verschil";

        verhaal.Breekt(Regel.Narekening);
    }
}
