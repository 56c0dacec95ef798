using System.Globalization;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Inlezen;

/// <summary>The preview and the run after it give the same verdict of every line of any file, and a file that was run is known.</summary>
public sealed class ProefIsWaarTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const int Bestanden = 30;
    private const int MeesteRegels = 12;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Wat_de_proef_zegt_gebeurt_regel_voor_regel(int zaad)
    {
        var hoorn = await huis.Als("GM0405", "medewerker");
        var loterij = new Random(zaad);
        var (budget, programma) = (Inrichting.Nieuw("Budget"), Inrichting.Nieuw("Programma"));
        var (budgetId, programmaId) = (await hoorn.Budget("GM0405", 600, omschrijving: budget), await hoorn.Programma("GM0405", naam: programma));
        string[] ids = [await hoorn.Financiering(budgetId, programmaId, 2026, 200), await hoorn.Financiering(budgetId, programmaId, 2027, 150)];
        string[] wegen = [$"{ids[0]};;;", $"{ids[1]};;;", $";{budget};{programma};2026", $";{budget};{programma};2027", $";{budget};{programma};2025", "onzin;;;"];
        var kenmerken = Enumerable.Range(0, 40).Select(nummer => $"F-{zaad}-{nummer}").Concat(Enumerable.Repeat("", 40)).ToArray();
        T Kies<T>(params T[] uit) => uit[loterij.Next(uit.Length)];
        string Regel() => string.Join(';',
            Kies(wegen),
            Kies("1-2-2026", "1-2-2026", "2026-02-02", "1-2-2027", "30-2-2026"),
            Kies("5", "7,50", "11.25", "20", "0", "-3", "1.000").ToString(CultureInfo.InvariantCulture),
            Kies("Koffie", "Thee", "Zaal", ""),
            Kies(kenmerken));

        for (var keer = 0; keer < Bestanden; keer++)
        {
            var regels = Enumerable.Range(0, loterij.Next(1, MeesteRegels)).Select(_ => Regel());
            var csv = $"financiering;budget;programma;jaar;datum;bedrag;omschrijving;kenmerk\n{string.Join('\n', regels)}";

            var proef = (await hoorn.Lees(csv, proef: true)).Regels();
            var gedaan = (await hoorn.Lees(csv, alleenGoede: true)).Regels();
            var nogEens = (await hoorn.Lees(csv, alleenGoede: true)).Regels();

            Assert.Equal(proef.Select(regel => regel.Replace("ZOU_WORDEN", "VASTGELEGD", StringComparison.Ordinal)), gedaan);
            Assert.Equal(gedaan.Select(regel => regel.Replace(" VASTGELEGD", " AL_VASTGELEGD", StringComparison.Ordinal)), nogEens);
        }
        Assert.InRange(await hoorn.Besteed(ids[0]), 100, 200);
    }
}
