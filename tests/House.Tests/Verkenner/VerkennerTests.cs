using Regionetwerk.House.Tests.Clienten;
using Xunit;

namespace Regionetwerk.House.Tests.Verkenner;

/// <summary>The explorer in a real browser.</summary>
public sealed class VerkennerTests
{
    [Fact]
    [Trait("Soort", "Zwaar")]
    public Task In_een_browser_antwoordt_de_verkenner_op_een_klik_zonder_iets_van_buiten() => Nodescript.InBrowser("verkenner.mjs");
}
