using Regionetwerk.House.Tests.Clienten;
using Xunit;

namespace Regionetwerk.House.Tests.Browser;

/// <summary>Who reads, in a real browser: each page does what it is for, passes axe in light and dark, and fits on a phone.</summary>
[Trait("Soort", "Zwaar")]
public sealed class LezersTests
{
    [Fact]
    public Task Zonder_account_en_zonder_script_leest_men_alles_wat_openbaar_is() => Nodescript.InBrowser("paginas.mjs");

    [Fact]
    public Task Een_vergelijking_gaat_open_tot_de_records_en_zegt_in_elk_bestand_hetzelfde() => Nodescript.InBrowser("vergelijken.mjs");

    [Fact]
    public Task Wie_geen_account_heeft_meldt_zich_aan_voor_een_bijeenkomst() => Nodescript.InBrowser("bijeenkomsten.mjs");

    [Fact]
    public Task Een_voorbeeld_wordt_gelezen_overgenomen_en_besproken() => Nodescript.InBrowser("kennis.mjs");

    [Fact]
    public Task Wie_een_aanpak_zoekt_filtert_de_catalogus_en_ziet_wie_haar_uitvoert_en_hoe_het_betaald_wordt() => Nodescript.InBrowser("aanpakken.mjs");

    [Fact]
    public Task Wie_zoekt_vindt_kiest_en_krijgt_een_voorstel_ook_zonder_script() => Nodescript.InBrowser("zoeken.mjs");
}
