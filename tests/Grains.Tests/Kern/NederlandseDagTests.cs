using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Tests.Kern;

public sealed class NederlandseDagTests
{
    [Theory]
    [InlineData("2026-01-15", "2026-01-15T23:00:00Z")]
    [InlineData("2026-07-15", "2026-07-15T22:00:00Z")]
    [InlineData("2026-03-28", "2026-03-28T23:00:00Z")] // de nacht voor de zomertijd
    [InlineData("2026-03-29", "2026-03-29T22:00:00Z")] // die dag duurt 23 uur
    [InlineData("2026-10-24", "2026-10-24T22:00:00Z")]
    [InlineData("2026-10-25", "2026-10-25T23:00:00Z")] // die dag duurt 25 uur
    [InlineData("2026-12-31", "2026-12-31T23:00:00Z")]
    [InlineData("2028-02-29", "2028-02-29T23:00:00Z")]
    public void Een_dag_is_om_middernacht_in_Nederland_voorbij(string dag, string einde)
    {
        var (datum, moment) = (DateOnly.Parse(dag), DateTimeOffset.Parse(einde));

        Assert.Equal(moment, NederlandseDag.Einde(datum));
        Assert.Equal(datum, NederlandseDag.Van(moment.AddMilliseconds(-1)));
        Assert.Equal(datum.AddDays(1), NederlandseDag.Van(moment));
    }

    [Fact]
    public void Elke_dag_begint_waar_de_vorige_eindigt()
    {
        for (var dag = new DateOnly(2024, 1, 1); dag.Year < 2032; dag = dag.AddDays(1))
        {
            var duur = NederlandseDag.Einde(dag) - NederlandseDag.Einde(dag.AddDays(-1));
            Assert.Contains(duur.TotalHours, (double[])[23, 24, 25]);
            Assert.Equal(dag, NederlandseDag.Van(NederlandseDag.Einde(dag.AddDays(-1))));
        }
    }
}
