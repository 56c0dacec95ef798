using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Tests.Programmas;

public sealed class BetalerToelatenTests
{
    private static readonly BetalerToelaten Opdracht = new(ProgrammaId, Groningen);

    [Fact]
    public void De_eigenaar_laat_een_andere_organisatie_toe_als_betaler() =>
        Assert.Equal([Groningen], Gegeven<ProgrammaStaat>(HetProgramma).Als(Beslis).Dan(new BetalerToegelaten(ProgrammaId, Groningen)).Betalers);

    [Fact]
    public void Wie_al_is_toegelaten_hoeft_niet_nog_eens() =>
        Gegeven<ProgrammaStaat>(HetProgramma, new BetalerToegelaten(ProgrammaId, Groningen)).Als(Beslis).DanNiets();

    [Fact]
    public void De_eigenaar_mag_altijd_al_betalen() => Gegeven<ProgrammaStaat>(HetProgramma)
        .Als(staat => Programma.Beslis(staat, Opdracht with { Betaler = Hoorn }, Hoorn, betalerBestaat: true)).DanNiets();

    [Fact]
    public void Een_betaler_die_er_niet_is_bestaat_niet() => Gegeven<ProgrammaStaat>(HetProgramma)
        .Als(staat => Programma.Beslis(staat, Opdracht, Hoorn, betalerBestaat: false)).Geweigerd(Code.Onbekend, "betaler");

    [Fact]
    public void Precies_zoveel_betalers_als_de_grens_mag() =>
        Gegeven<ProgrammaStaat>(MetBetalers(Limieten.Betalers - 1)).Als(Beslis).Gebeurt<BetalerToegelaten>();

    [Fact]
    public void Een_betaler_boven_de_grens_wordt_geweigerd()
    {
        var weigering = Gegeven<ProgrammaStaat>(MetBetalers(Limieten.Betalers)).Als(Beslis).Geweigerd(Code.Ongeldig, "betaler");

        Assert.Contains($"{Limieten.Betalers}", weigering.Bericht, StringComparison.Ordinal);
    }

    [Fact]
    public void Niemand_laat_zichzelf_toe_bij_het_programma_van_een_ander() => Gegeven<ProgrammaStaat>(HetProgramma)
        .Als(staat => Programma.Beslis(staat, Opdracht, Groningen, betalerBestaat: true)).Geweigerd(Code.Onbekend, "programmaId");

    private static Besluit Beslis(ProgrammaStaat staat) => Programma.Beslis(staat, Opdracht, Hoorn, betalerBestaat: true);

    private static ImmutableArray<Gebeurtenis> MetBetalers(int aantal) =>
        [HetProgramma, .. Enumerable.Range(0, aantal).Select(i => new BetalerToegelaten(ProgrammaId, $"betaler-{i}"))];
}
