using System.Globalization;
using Regionetwerk.Api.Paginas.Delen;

namespace Regionetwerk.Api.Paginas.Mijn.Formulieren;

/// <summary>
/// Turns what was typed into the input of a mutation, notes what cannot be read, and puts it in words for whoever looks it over. What is allowed
/// is for the domain to say; here is only what has to be right before a question can be asked at all.
/// </summary>
public sealed class Lezer(Ingevuld invoer)
{
    private readonly HashSet<string> _velden = [];

    /// <summary>The input, by the names of the schema.</summary>
    public Dictionary<string, object?> Input { get; } = [];

    /// <summary>What cannot be read.</summary>
    public List<Veldfout> Fouten { get; } = [];

    /// <summary>Everything in words.</summary>
    public List<(string Label, string Tekst)> Regels { get; } = [];

    /// <summary>Whether the form has this field.</summary>
    public bool Kent(string veld) => _velden.Contains(veld);

    /// <summary>Words. Empty goes along as nothing when the field may be emptied, and else not at all.</summary>
    public string? Tekst(string veld, string label, bool verplicht = true, bool leegbaar = false) =>
        Neem<string?>(veld, label, verplicht, leegbaar, getypt => (getypt, getypt), "");

    /// <summary>A day.</summary>
    public DateOnly? Datum(string veld, string label, bool verplicht = true, bool leegbaar = false) => Neem<DateOnly?>(
        veld,
        label,
        verplicht,
        leegbaar,
        getypt => DateOnly.TryParseExact(getypt, ["yyyy-MM-dd", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? (dag, Nederlands.Datum(dag))
            : null,
        "een datum, zoals 31-12-2026");

    /// <summary>A time of the day.</summary>
    public string? Tijd(string veld, string label) => Neem<string?>(
        veld,
        label,
        true,
        false,
        getypt => TimeOnly.TryParseExact(getypt, ["HH:mm", "H:mm", "HH.mm", "H.mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd)
            ? ($"{tijd:HH':'mm}", $"{tijd:HH':'mm} uur")
            : null,
        "een tijd, zoals 09:30");

    /// <summary>An amount of euros.</summary>
    public decimal? Bedrag(string veld, string label) => Neem<decimal?>(
        veld, label, true, false, getypt => Getypt.Bedrag(getypt) is { } bedrag ? (bedrag, Nederlands.Bedrag(bedrag)) : null, "een bedrag in euro's, zoals 1.234,50");

    /// <summary>A whole number.</summary>
    public int? Getal(string veld, string label, bool verplicht = true, bool leegbaar = false) => Neem<int?>(
        veld,
        label,
        verplicht,
        leegbaar,
        getypt => int.TryParse(getypt, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? (getal, getypt) : null,
        "een geheel getal, zoals 2026");

    /// <summary>A number with decimals.</summary>
    public double? Deelgetal(string veld, string label, bool verplicht = true) => Neem<double?>(
        veld,
        label,
        verplicht,
        leegbaar: true,
        getypt => double.TryParse(getypt.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal)
            ? (getal, Nederlands.Getal(getal, 2))
            : null,
        "een getal, zoals 2,5");

    /// <summary>One of these.</summary>
    public string? Keuze(string veld, string label, IEnumerable<Optie> opties, bool verplicht = true) => Neem<string?>(
        veld, label, verplicht, false, getypt => opties.FirstOrDefault(optie => optie.Waarde == getypt) is { } gekozen ? (gekozen.Waarde, gekozen.Tekst) : null, "een van de keuzes");

    /// <summary>Several of these; none is fine.</summary>
    public IReadOnlyList<string> Keuzes(string veld, string label, IReadOnlyList<Optie> opties)
    {
        _velden.Add(veld);
        var gekozen = opties.Where(optie => invoer.Alle(veld).Contains(optie.Waarde)).ToList();
        string[] waarden = [.. gekozen.Select(optie => optie.Waarde)];
        Input[veld] = waarden;
        if (gekozen.Count > 0)
            Regels.Add((label, Nederlands.Opsomming(gekozen.Select(optie => optie.Tekst))));
        return waarden;
    }

    /// <summary>Yes or no.</summary>
    public bool Vinkje(string veld, string label)
    {
        _velden.Add(veld);
        var aan = invoer[veld].Length > 0;
        Input[veld] = aan;
        Regels.Add((label, aan ? "ja" : "nee"));
        return aan;
    }

    private T? Neem<T>(string veld, string label, bool verplicht, bool leegbaar, Func<string, (T Waarde, string Tekst)?> lees, string wat)
    {
        _velden.Add(veld);
        var getypt = invoer[veld].Trim();
        if (getypt.Length == 0)
        {
            if (verplicht)
                Fouten.Add(new(veld, $"Vul in: {char.ToLowerInvariant(label[0])}{label[1..]}."));
            else if (leegbaar)
                Input[veld] = null;
            return default;
        }
        if (lees(getypt) is not { } gelezen)
        {
            Fouten.Add(new(veld, $"Dit is geen goede waarde voor “{label}”: {Kort(getypt)}. Typ {wat}."));
            return default;
        }
        Input[veld] = gelezen.Waarde;
        Regels.Add((label, gelezen.Tekst));
        return gelezen.Waarde;
    }

    private static string Kort(string getypt) => getypt.Length <= 40 ? getypt : $"{getypt[..40]}…";
}
