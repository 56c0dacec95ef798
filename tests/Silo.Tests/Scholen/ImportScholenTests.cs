using Regionetwerk.Silo.Scholen;
using Regionetwerk.Storage.Referentie;
using Xunit;
using static Regionetwerk.Silo.Tests.Scholen.Levering;

namespace Regionetwerk.Silo.Tests.Scholen;

public sealed class ImportScholenTests : IDisposable
{
    private readonly string pad = Path.GetTempFileName();
    private readonly Opslag opslag = new();
    private readonly StringWriter verslag = new();

    public void Dispose()
    {
        File.Delete(pad);
        verslag.Dispose();
    }

    [Fact]
    public async Task Een_goede_levering_wordt_overgenomen_en_twee_keer_verandert_niets()
    {
        Assert.Equal(0, await Importeer(OudeKop + Regels(3), new(2021, 10, 1)));
        AssertVerslag("Overgenomen: 3 nieuw, 0 gewijzigd, 0 ongewijzigd.");
        Assert.Equal(($"DUO, {Path.GetFileName(pad)}", new DateOnly(2021, 10, 1)), (opslag.Bron, opslag.Peildatum));

        Assert.Equal(0, await Importeer(OudeKop + Regels(3), new(2021, 10, 1)));
        AssertVerslag("Overgenomen: 0 nieuw, 0 gewijzigd, 3 ongewijzigd.");
    }

    [Fact]
    public async Task Het_verslag_noemt_elke_geweigerde_regel_met_kolom_waarde_en_reden()
    {
        Assert.Equal(0, await Importeer(OudeKop + Regels(1_250) + Regel("16AH00", gemeente: "9999")));

        AssertVerslag("Gelezen: 1.251 regels, waarvan 1.250 goed en 1 geweigerd.");
        AssertVerslag("regel 1252, GEMEENTENUMMER '9999': Een gemeente met dit nummer is niet bekend.");
    }

    [Fact]
    public async Task Meer_dan_vijf_procent_geweigerd_wijzigt_niets_en_zegt_hoeveel()
    {
        Assert.Equal(1, await Importeer(OudeKop + Regels(12) + Regel("FOUT")));

        Assert.Empty(opslag.Scholen);
        AssertVerslag("Er is niets gewijzigd: 7,7% van de regels is geweigerd. Ten hoogste 5% mag.");
    }

    [Fact]
    public async Task Een_bestand_dat_geen_levering_is_wijzigt_niets()
    {
        Assert.Equal(1, await Importeer("iets anders"));

        Assert.Empty(opslag.Scholen);
        AssertVerslag("Er is niets gewijzigd.");
    }

    [Fact]
    public async Task Een_bestand_dat_er_niet_is_geeft_een_melding()
    {
        File.Delete(pad);

        Assert.Equal(1, await Commando().VoerUitAsync(pad, null, verslag, TestContext.Current.CancellationToken));
        AssertVerslag("Dit bestand is er niet.");
    }

    [Fact]
    public async Task Zonder_peildatum_geldt_vandaag_en_het_verslag_zegt_dat()
    {
        await Importeer(OudeKop + Regels(1));

        Assert.Equal(new DateOnly(2026, 9, 1), opslag.Peildatum);
        AssertVerslag("Peildatum: 2026-09-01 (vandaag");
    }

    private void AssertVerslag(string tekst) => Assert.Contains(tekst, verslag.ToString(), StringComparison.Ordinal);

    private async Task<int> Importeer(string inhoud, DateOnly? peildatum = null)
    {
        await File.WriteAllTextAsync(pad, inhoud, TestContext.Current.CancellationToken);
        return await Commando().VoerUitAsync(pad, peildatum, verslag, TestContext.Current.CancellationToken);
    }

    private ImportScholen Commando() => new(GemeenteRegister.Ingebouwd, opslag, new(), new EersteSeptember());

    private sealed class EersteSeptember : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 9, 1, 12, 0, 0, TimeSpan.Zero);
    }

    /// <summary>Keeps schools in memory as the port says it.</summary>
    private sealed class Opslag : IScholenOpslag
    {
        public Dictionary<string, SchoolGegevens> Scholen { get; } = [];

        public string? Bron { get; private set; }

        public DateOnly? Peildatum { get; private set; }

        public Task<ScholenWijziging> VerwerkAsync(IReadOnlyList<SchoolGegevens> scholen, string bron, DateOnly peildatum, CancellationToken ct)
        {
            var nieuw = scholen.Count(school => !Scholen.ContainsKey(school.Vestigingscode));
            var gelijk = scholen.Count(school => Scholen.GetValueOrDefault(school.Vestigingscode) == school);
            foreach (var school in scholen)
                Scholen[school.Vestigingscode] = school;
            (Bron, Peildatum) = (bron, peildatum);
            return Task.FromResult(new ScholenWijziging(nieuw, scholen.Count - nieuw - gelijk, gelijk));
        }
    }
}
