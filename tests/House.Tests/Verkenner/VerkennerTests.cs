using Regionetwerk.House.Tests.Clienten;
using Regionetwerk.House.Tests.Uitval;
using Xunit;

namespace Regionetwerk.House.Tests.Verkenner;

/// <summary>The explorer in a real browser.</summary>
public sealed class VerkennerTests
{
    [Fact]
    [Trait("Soort", "Zwaar")]
    public async Task In_een_browser_antwoordt_de_verkenner_op_een_klik_zonder_iets_van_buiten()
    {
        Zwaar.Alleen();
        var chromium = Environment.GetEnvironmentVariable("CHROMIUM") ?? Nodescript.OpPad("chromium", "chromium-browser", "google-chrome");
        Nodescript.Vereist(chromium is not null, "Chromium ontbreekt. Installeer het, of wijs er met CHROMIUM naar.");
        await Nodescript.Voer("verkenner.mjs", chromium!);
    }
}
