using System.Reflection;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Tests.Controle;
using Regionetwerk.Storage.Tests.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Lezen;

/// <summary>What an app sees with some scopes and without others, of every kind of row there is.</summary>
public sealed class BereikTests : IAsyncDisposable
{
    // Every kind, on purpose: a new one is put under a scope here, or the test says so.
    private static readonly Dictionary<Bereik, string[]> Soorten = new()
    {
        [Bereik.KennisLezen] =
        [
            "BijeenkomstOpDatum", "BijeenkomstRij", "FunctieRij", "KennisitemBijEigenaar", "KennisitemOpTitel", "KennisitemRij", "LidRij", "NetwerkRij",
            "OnderdeelRij", "OvernameBijEigenaar", "OvernameRij", "ProgrammaRij", "ReactieRij", "ReactieVanSchrijver", "RegelingRij", "SchoolRij",
            "WerkgroepRij", "ZoekdocumentRij",
        ],
        [Bereik.FinancieringLezen] =
        [
            "BestedingRij", "BudgetRij", "BudgetjaarRij", "DeadlineRij", "DoorgifteRij", "FinancieringRij", "JaarverklaringRij", "OpgaveBijEigenaar",
            "OpgaveRij", "OpgaveVanToen", "TerugbetalingRij", "ToekenningRij",
        ],
        [Bereik.ContactenLezen] =
        [
            "AanmeldingRij", "AanvraagRij", "AfwijzingRij", "AmbassadeurBijEigenaar", "AmbassadeurMaandRij", "AmbassadeurRij", "ContactRij", "InzetRij",
            "SluitingRij", "ToelatingRij",
        ],
    };

    private static readonly Type[] Rijen =
        [.. typeof(BudgetRij).Assembly.GetTypes().Where(type => type.GetInterfaces().Any(een => een.IsGenericType && een.GetGenericTypeDefinition() == typeof(IRij<>)))];

    private readonly Proefopslag _opslag = new();

    public static TheoryData<Bereik> Bereiken => [.. Enum.GetValues<Bereik>()];

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public void Every_kind_of_row_is_under_a_scope_on_purpose() => Assert.Equal(
        Soorten.SelectMany(paar => paar.Value.Select(soort => $"{soort}: {paar.Key}")).Order(StringComparer.Ordinal),
        Rijen.Select(rij => $"{rij.Name}: {BereikVan(rij)}").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Bereiken))]
    public async Task What_an_app_has_no_scope_for_it_sees_as_nobody_does_and_the_rest_as_its_organisation_does(Bereik bereik)
    {
        await Proefboeken.Vul(_opslag);
        var app = Proefopslag.Hoorn with { App = "app", Bereiken = [bereik] };
        var anders = 0;
        foreach (var rij in Rijen)
        {
            var (mens, niemand, gezien) = (await Sleutels(rij, Proefopslag.Hoorn), await Sleutels(rij, null), await Sleutels(rij, app));

            Assert.True(gezien.SequenceEqual(app.Mag(BereikVan(rij)) ? mens : niemand), $"{rij.Name}: {gezien.Count} van {mens.Count}, niemand {niemand.Count}");
            anders += BereikVan(rij) == bereik && !mens.SequenceEqual(niemand) ? 1 : 0;
        }

        Assert.True(anders > 0 || bereik is Bereik.Schrijven, "Er is niets dat dit bereik laat zien.");
    }

    private static Bereik BereikVan(Type rij)
    {
        var vorm = rij.GetProperty("Vorm", BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!;
        return (Bereik)vorm.GetType().GetProperty(nameof(Bereik))!.GetValue(vorm)!;
    }

    private Task<List<string>> Sleutels(Type rij, Aanroeper? aanroeper) =>
        (Task<List<string>>)GetType().GetMethod(nameof(Lees), BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(rij).Invoke(this, [aanroeper])!;

    private async Task<List<string>> Lees<T>(Aanroeper? aanroeper)
        where T : class, IRij<T>
    {
        var zicht = new Zicht(_opslag.Database, new Kijkers(_opslag.Database), aanroeper);
        List<string> sleutels = [.. (await zicht.Blad<T>(new(1_000))).Rijen.Select(T.Vorm.SleutelVan)];
        Assert.Equal(sleutels.Count, await zicht.Aantal<T>());
        return sleutels;
    }
}
