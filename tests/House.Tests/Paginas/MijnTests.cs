using Regionetwerk.House.Tests.Clienten;
using Regionetwerk.House.Tests.Uitval;
using Xunit;

namespace Regionetwerk.House.Tests.Paginas;

/// <summary>The pages of the own organisation in a real browser.</summary>
public sealed class MijnTests
{
    [Fact]
    [Trait("Soort", "Zwaar")]
    public async Task In_een_browser_legt_een_medewerker_geld_vast_van_begin_tot_eind_en_een_lezer_niets()
    {
        Zwaar.Alleen();
        var chromium = Environment.GetEnvironmentVariable("CHROMIUM") ?? Nodescript.OpPad("chromium", "chromium-browser", "google-chrome");
        Nodescript.Vereist(chromium is not null, "Chromium ontbreekt. Installeer het, of wijs er met CHROMIUM naar.");
        await Nodescript.Voer("mijn.mjs", chromium!);
    }
}
