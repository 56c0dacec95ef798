namespace Regionetwerk.Grains.Kern;

/// <summary>
/// Kalenderdagen in Nederland. Met de regel van de Europese Unie (zomertijd van de laatste zondag van maart tot die van oktober, beide om
/// 01:00 UTC) en niet met de tijdzones van het systeem: niet elke machine heeft die.
/// </summary>
public static class NederlandseDag
{
    private static readonly string[] Maanden =
    [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
    ];

    /// <summary>Een dag zoals hij in een zin staat: <c>1 januari 2026</c>.</summary>
    public static string InWoorden(DateOnly dag) => $"{dag.Day} {Maanden[dag.Month - 1]} {dag.Year}";

    /// <summary>De dag die het op dit moment in Nederland is.</summary>
    public static DateOnly Van(DateTimeOffset moment) => DateOnly.FromDateTime(Tijd(moment).DateTime);

    /// <summary>Hetzelfde moment, zoals de klok het in Nederland aanwijst.</summary>
    public static DateTimeOffset Tijd(DateTimeOffset moment) => moment.ToOffset(Verschil(moment));

    /// <summary>Het moment waarop de klok in Nederland op deze dag deze tijd aanwijst.</summary>
    public static DateTimeOffset Moment(DateOnly dag, TimeOnly tijd)
    {
        var klok = new DateTimeOffset(dag.ToDateTime(tijd), TimeSpan.Zero);
        return klok - Verschil(klok.AddHours(-1));
    }

    /// <summary>Het moment waarop deze dag in Nederland voorbij is: wat ervoor gebeurde, hoort erbij.</summary>
    public static DateTimeOffset Einde(DateOnly dag)
    {
        // Om middernacht wisselt de klok nooit, dus het verschil van de avond ervoor geldt nog.
        var middernacht = new DateTimeOffset(dag.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddDays(1);
        return middernacht - Verschil(middernacht.AddHours(-2));
    }

    private static TimeSpan Verschil(DateTimeOffset moment)
    {
        var jaar = moment.UtcDateTime.Year;
        return TimeSpan.FromHours(moment >= LaatsteZondag(jaar, maand: 3) && moment < LaatsteZondag(jaar, maand: 10) ? 2 : 1);
    }

    private static DateTimeOffset LaatsteZondag(int jaar, int maand)
    {
        var laatste = new DateTimeOffset(jaar, maand, 31, 1, 0, 0, TimeSpan.Zero);
        return laatste.AddDays(-(int)laatste.DayOfWeek);
    }
}
