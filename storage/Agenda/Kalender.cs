using System.Globalization;
using System.Text;

namespace Regionetwerk.Storage.Agenda;

/// <summary>
/// Schrijft iCalendar (RFC 5545). Zelf, want Ical.Net 5.2 breekt een regel ook midden in een teken af en neemt een tijdzonedatabase mee; wat
/// hier nodig is past op een bladzijde.
/// </summary>
public sealed class Kalender
{
    private const int LangsteRegel = 75;

    private readonly StringBuilder _tekst = new();

    /// <summary>Een regel waarvan de waarde al is zoals zij moet zijn.</summary>
    public Kalender Regel(string naam, string waarde)
    {
        var bytes = 0;
        foreach (var teken in $"{naam}:{waarde}".EnumerateRunes())
        {
            if (bytes + teken.Utf8SequenceLength > LangsteRegel)
            {
                _tekst.Append("\r\n ");
                bytes = 1;
            }
            _tekst.Append(teken);
            bytes += teken.Utf8SequenceLength;
        }
        _tekst.Append("\r\n");
        return this;
    }

    /// <summary>Een regel met tekst van een mens.</summary>
    public Kalender Tekst(string naam, string waarde) => Regel(naam, Ontdaan(waarde));

    /// <summary>Een hele dag.</summary>
    public Kalender Dag(string naam, DateOnly dag) => Regel($"{naam};VALUE=DATE", dag.ToString("yyyyMMdd", CultureInfo.InvariantCulture));

    /// <summary>Een moment.</summary>
    public Kalender Moment(string naam, DateTimeOffset moment) =>
        Regel(naam, moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override string ToString() => _tekst.ToString();

    private static string Ontdaan(string tekst)
    {
        var uit = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.ReplaceLineEndings("\n"))
        {
            _ = teken switch
            {
                '\\' or ';' or ',' => uit.Append('\\').Append(teken),
                '\n' => uit.Append("\\n"),
                '\t' => uit.Append(teken),
                _ when char.IsControl(teken) => uit,
                _ => uit.Append(teken),
            };
        }
        return uit.ToString();
    }
}
