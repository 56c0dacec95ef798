using System.Diagnostics;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Beheer;

/// <summary>What leaves the house over OTLP, for whoever runs it.</summary>
public sealed class TelemetrieTests
{
    [Fact]
    public async Task Een_mutatie_is_een_spoor_van_HTTP_langs_de_grain_tot_in_de_database_en_vertelt_niets_van_mensen()
    {
        // Other houses in this process are heard as well: what is looked at is the trace that this caller began.
        var (spoor, vanBuiten) = (ActivityTraceId.CreateRandom().ToHexString(), ActivitySpanId.CreateRandom().ToHexString());
        await using var ontvanger = await Ontvanger.BeginAsync();
        await using (DraaiendHuis huis = new() { Instellingen = ["--OTEL_EXPORTER_OTLP_ENDPOINT", ontvanger.Adres, "--OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"] })
        {
            await huis.InitializeAsync();
            huis.Http.DefaultRequestHeaders.Add("traceparent", $"00-{spoor}-{vanBuiten}-01");
            var goes = await huis.Als("GM0664");
            await goes.Contact("GM0664", "INTERN", "Merkwaardige Naam");
            using var zoekt = await goes.Haal("/zoeken?q=merkwaardig-gezocht");
            using var geheim = await huis.Niemand.Haal("/agenda/merkwaardig-geheim.ics");
        }

        var stappen = ontvanger.Stappen;
        var keten = Keten(stappen, stappen.Single(stap => stap.Naam == "append" && stap.Spoor == spoor));
        Assert.Equal("append", keten[0]);
        Assert.Equal("gemeente/ContactVastleggen", keten[1]);
        Assert.Contains("mutation", keten);
        Assert.Equal("POST /graphql/", keten[^1]);
        Assert.All(
            ["Merkwaardig", "merkwaardig", "loket@example.nl", "GM0664"],
            woord => Assert.DoesNotContain(woord, ontvanger.Alles, StringComparison.Ordinal));
        Assert.DoesNotContain("127.0.0.1", ontvanger.Sporen, StringComparison.Ordinal);
        Assert.All(
            [
                "http.server.request.duration", "rpc.server.call.duration", "orleans-grains", "regionetwerk.graphql.operation.duration", "regionetwerk.storage.commands",
                "regionetwerk.feed.lag", "regionetwerk.mail.oldest", "regionetwerk.mail.retrying", "regionetwerk.job.failures",
            ],
            meting => Assert.Contains(meting, ontvanger.Alles, StringComparison.Ordinal));
    }

    // From a step up to where it began.
    private static List<string> Keten(IReadOnlyList<Ontvanger.Stap> stappen, Ontvanger.Stap van)
    {
        List<string> namen = [];
        for (var stap = van; stap is not null; stap = stappen.SingleOrDefault(ouder => ouder.Id == stap.Ouder))
            namen.Add(stap.Naam);
        return namen;
    }
}
