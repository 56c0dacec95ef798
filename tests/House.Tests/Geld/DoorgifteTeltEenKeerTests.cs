using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Geld;

/// <summary>Money that is passed on is in two budgets and was granted once. Whatever giver and receiver try, together they pay no more than that.</summary>
public sealed class DoorgifteTeltEenKeerTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Gever = "GM0995";
    private const string Ontvanger = "GM0034";
    private const int Toegekend = 1_000;
    private const int Stappen = 60;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Gever_en_ontvanger_samen_tellen_een_keer_in_de_vergelijking(int begin)
    {
        var toeval = new Random(begin);
        var (gever, ontvanger) = (await huis.Als(Gever), await huis.Als(Ontvanger));
        var aanpak = $"telt-een-keer-{begin}";
        var programmaId = await gever.Programma(Gever, "OPENBAAR", aanpak: aanpak);
        (await gever.Opdracht("betalerToelaten", new { programmaId, betaler = Ontvanger })).Gelukt();
        var budget = await gever.Budget(Gever, Toegekend, "OPENBAAR");
        List<(string Id, int Bedrag)> onderweg = [];
        List<(string Id, int Bedrag)> ontvangen = [];
        List<(Client Wie, string Id, string Budget, int Bedrag)> financieringen = [];

        for (var stap = 0; stap < Stappen; stap++)
        {
            var bedrag = toeval.Next(1, 300);
            switch (toeval.Next(6))
            {
                case 0:
                    await LegVast(gever, budget, bedrag);
                    break;
                case 1 when ontvangen.Count > 0:
                    await LegVast(ontvanger, ontvangen[toeval.Next(ontvangen.Count)].Id, bedrag);
                    break;
                case 2:
                    var door = await gever.Opdracht("geldDoorgeven", new { budgetId = budget, aan = Ontvanger, jaar = 2026, bedrag, omschrijving = "Samen" });
                    if (door.Weigeringen.Count == 0)
                        onderweg.Add((door.Id(), bedrag));
                    break;
                case 3 when onderweg is [var eerste, ..]:
                    onderweg.RemoveAt(0);
                    ontvangen.Add(((await ontvanger.Opdracht("doorgifteOntvangen", new
                    {
                        doorgifteId = eerste.Id,
                        omschrijving = "Ontvangen",
                        van = "2026-01-01",
                        tot = "2026-12-31",
                        zichtbaarheid = "OPENBAAR",
                    })).Id(), eerste.Bedrag));
                    (await gever.Opdracht("doorgifteIntrekken", new { doorgifteId = eerste.Id, reden = "Te laat" })).Geweigerd("AL_ONTVANGEN input.doorgifteId");
                    break;
                case 4 when onderweg is [.., var laatste]:
                    onderweg.Remove(laatste);
                    (await gever.Opdracht("doorgifteIntrekken", new { doorgifteId = laatste.Id, reden = "Toch niet" })).Gelukt();
                    break;
                case 5 when financieringen.Count > 0:
                    var plaats = toeval.Next(financieringen.Count);
                    var een = financieringen[plaats];
                    if ((await een.Wie.Opdracht("financieringWijzigen", new { financieringId = een.Id, bedrag, reden = "Anders" })).Weigeringen.Count == 0)
                        financieringen[plaats] = een with { Bedrag = bedrag };
                    break;
                default:
                    break;
            }
            Klopt();
        }

        Assert.NotEmpty(ontvangen);
        var gezien = await huis.Niemand.Vraag(
            "query($input: VergelijkFinancieringInput!) { vergelijkFinanciering(input: $input) { gemeenten { totaal } } }",
            new { input = new { gemeenten = new[] { Gever }, jaar = 2026, aanpak } });
        Assert.Equal(financieringen.Sum(een => een.Bedrag), gezien["vergelijkFinanciering.gemeenten.0.totaal"].GetDecimal());

        async Task LegVast(Client wie, string budgetId, int bedrag)
        {
            var antwoord = await wie.Opdracht("financieringVastleggen", new { budgetId, programmaId, jaar = 2026, bedrag });
            if (antwoord.Weigeringen.Count == 0)
                financieringen.Add((wie, antwoord.Id(), budgetId, bedrag));
        }

        void Klopt()
        {
            Assert.All(ontvangen, een => Assert.InRange(financieringen.Where(deel => deel.Budget == een.Id).Sum(deel => deel.Bedrag), 0, een.Bedrag));
            var bijGever = financieringen.Where(deel => deel.Budget == budget).Sum(deel => deel.Bedrag);
            Assert.InRange(bijGever + onderweg.Concat(ontvangen).Sum(een => een.Bedrag), 0, Toegekend);
            Assert.InRange(financieringen.Sum(een => een.Bedrag), 0, Toegekend);
        }
    }
}
