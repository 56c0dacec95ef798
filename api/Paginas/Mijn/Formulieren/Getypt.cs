using System.Globalization;
using Regionetwerk.Api.Schema;

namespace Regionetwerk.Api.Paginas.Mijn.Formulieren;

/// <summary>Amounts as people type them.</summary>
public static class Getypt
{
    /// <summary>The amount, or null when it is none, or below zero.</summary>
    public static decimal? Bedrag(string getypt) => Bedragtekst.Lees(getypt) is >= 0 and var euro ? euro : null;

    /// <summary>How an amount stands in a field.</summary>
    public static string Van(decimal bedrag) =>
        bedrag.ToString(bedrag == decimal.Truncate(bedrag) ? "0" : "0.00", CultureInfo.InvariantCulture).Replace('.', ',');
}
