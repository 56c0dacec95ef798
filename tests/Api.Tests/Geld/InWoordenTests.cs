using System.Collections.Immutable;
using Regionetwerk.Api.Geld;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Referentie;
using Xunit;

namespace Regionetwerk.Api.Tests.Geld;

/// <summary>De zinnen bij een vergelijking, per soort geval: lees tests/snapshots/toelichtingen.txt na als zij veranderen.</summary>
public sealed class InWoordenTests
{
    private static readonly Selectie Gewoon = new(2026, null, AlleenGedeeld: true);
    private static readonly GemeenteGegevens[] Gemeenten = [.. new[] { "GM0405", "GM0014", "GM0599", "GM0796", "GM0363", "GM0441", "GM0917", "GM0394" }
        .Select(code => GemeenteRegister.Ingebouwd.Vind(code)!)];

    private static readonly GemeenteMix Veel = Mix(
        0, new BronDeel(Bron.Goab, false, 200_000_00, 0.5), new(Bron.SpukKansrijkeWijk, true, 120_000_50, 0.3), new(Bron.Welzijn, false, 80_000_00, 0.2));

    [Fact]
    public void De_zinnen_veranderen_alleen_met_opzet() => Momentopname.Gelijk("toelichtingen.txt", string.Concat(
        Gevallen().Select(geval => $"{geval.Naam}\n  {geval.Tekst}\n\n")));

    [Fact]
    public void Een_gemeente_krijgt_twee_tot_vier_zinnen() => Assert.All(
        Gevallen().Where(geval => !geval.Naam.StartsWith("vergelijking", StringComparison.Ordinal)),
        geval => Assert.InRange(geval.Tekst.Split(". ").Length, 2, 4));

    private static IEnumerable<(string Naam, string Tekst)> Gevallen()
    {
        yield return ("deelt niet", Van(new(Gemeenten[0], false, false, null, [], false)));
        yield return ("niets in deze selectie", Van(Leeg(0) with { InSelectie = false, Volledig = false }, Gewoon with { Aanpak = "voorleesexpress" }));
        yield return ("niets in deze selectie, volledig verklaard", Van(Leeg(0) with { InSelectie = false }));
        yield return ("niets in deze selectie op een dag van vroeger, nu volledig verklaard", Van(
            Leeg(0) with { InSelectie = false }, Gewoon with { OpDatum = new(2026, 3, 1) }));
        yield return ("nul", Van(Leeg(0)));
        yield return ("één bron, structureel", Van(Mix(0, new BronDeel(Bron.GemeenteOnderwijs, false, 1_234_50, 1))));
        yield return ("één bron, tijdelijk, daarna niets", Van(Mix(2, new BronDeel(Bron.EU, true, 10_000_00, 1)), vooruitzicht: [10_000_00, 0, 0, 0, 0, 0]));
        yield return ("veel bronnen, tijdelijk tot 2028", Van(Veel, vooruitzicht: [1, 1, 1, 0, 0, 0]));
        yield return ("veel bronnen, tijdelijk zonder einde in zicht", Van(Veel, vooruitzicht: [1, 1, 1, 1, 1, 1]));
        yield return ("een beetje tijdelijk", Van(Mix(
            0, new BronDeel(Bron.Goab, false, 999_000_00, 0.999), new(Bron.Fonds, true, 1_000_00, 0.001)), vooruitzicht: [1, 1, 0, 0, 0, 0]));
        yield return ("bijna alles tijdelijk", Van(Mix(
            0, new BronDeel(Bron.Fonds, true, 999_000_00, 0.999), new(Bron.Goab, false, 1_000_00, 0.001)), vooruitzicht: [1, 0, 0, 0, 0, 0]));
        yield return ("één bron, deels tijdelijk", Van(Mix(
            0, new BronDeel(Bron.Welzijn, true, 6_000_00, 0.6), new(Bron.Welzijn, false, 4_000_00, 0.4)), vooruitzicht: [1, 0, 0, 0, 0, 0]));
        yield return ("opgegeven", Van(Mix(0, new BronDeel(Bron.Schoolbestuur, false, 5_000_00, 1) { Opgegeven = 5_000_00 })));
        yield return ("strijdig, niet volledig, voorbeeldcijfers", Van(
            Mix(0, new BronDeel(Bron.Goab, false, 5_000_00, 1) { Strijdig = 2_000_00, Opgegeven = 1_00 }) with { Volledig = false, Voorbeeldcijfers = true }));
        yield return ("op een dag van vroeger, met een aanpak", Van(Veel, Gewoon with { OpDatum = new(2026, 3, 1), Aanpak = "voorleesexpress" }, [1, 0, 0, 0, 0, 0]));
        yield return ("vergelijking: één gemeente", Van(Norm.Absoluut, [Veel]));
        yield return ("vergelijking: drie, waarvan een niet deelt en een niets heeft", Van(
            Norm.Absoluut, [Veel, new(Gemeenten[2], false, false, null, [], false), Leeg(3) with { InSelectie = false, Volledig = false }]));
        yield return ("vergelijking: zes die samen een groep zijn, per inwoner", Van(
            Norm.PerInwoner, [.. Enumerable.Range(0, 6).Select(i => Veel with { Gemeente = Gemeenten[i], Voorbeeldcijfers = i == 0 })]));
        yield return ("vergelijking: acht die niet delen, op een dag van vroeger", Van(
            Norm.PerFte, [.. Gemeenten.Select(gemeente => new GemeenteMix(gemeente, false, false, null, [], false))], Gewoon with { OpDatum = new(2025, 12, 31) }));
    }

    private static string Van(GemeenteMix mix, Selectie? selectie = null, long[]? vooruitzicht = null) => InWoorden.Gemeente(
        mix, selectie ?? Gewoon, [.. (vooruitzicht ?? []).Select((centen, i) => new JaarDeel(2026 + i, 0, centen, 0))]);

    private static string Van(Norm norm, GemeenteMix[] mixen, Selectie? selectie = null) =>
        InWoorden.Vergelijking(mixen, selectie ?? Gewoon, norm, GroepsMix.Van(mixen, 2026, norm));

    private static GemeenteMix Leeg(int gemeente) => Mix(gemeente);

    private static GemeenteMix Mix(int gemeente, params ImmutableArray<BronDeel> delen) =>
        new(Gemeenten[gemeente], true, true, delen.Sum(deel => deel.Bedrag), delen, false) { InSelectie = true };
}
