using System.Text.RegularExpressions;
using Regionetwerk.Api.Logboek;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.GraphQL;
using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Api.Paginas.Mijn.Logboek;

/// <summary>The log of processing in plain words.</summary>
internal static partial class Logboekwoorden
{
    /// <summary>What lines an organisation has; the values as the address and the schema have them.</summary>
    public static IReadOnlyList<Optie> Soorten { get; } =
        [new("INZAGE", "Gegevens bekeken"), new("OPDRACHT", "Iets vastgelegd, of geprobeerd"), new("AANMELDING", "Aangemeld")];

    /// <summary>What somebody did.</summary>
    public static string Zin(Logsoort soort, string naam, int aantal) => (soort, naam) switch
    {
        (Logsoort.Aanmelding, Onbekendenlog.Naam) => "Wilde naar binnen, en is nergens toegelaten",
        (Logsoort.Aanmelding, _) => "Meldde zich aan",
        (Logsoort.Inzage, "contacten-inzien") => $"Bekeek {Nederlands.Aantal(aantal, "contact", "contacten")}",
        (Logsoort.Inzage, "aanmeldingen-inzien") => $"Bekeek {Nederlands.Aantal(aantal, "aanmelding", "aanmeldingen")} voor een bijeenkomst",
        (Logsoort.Inzage, "mijn-gegevens-inzien") => "Bekeek de eigen gegevens",
        (Logsoort.Inzage, "logboek-inzien") => "Bekeek dit logboek",
        (Logsoort.Inzage, "archief-maken") => "Nam alles van de organisatie mee in een archief",
        (Logsoort.Inzage, _) => $"Bekeek gegevens van mensen ({Los(naam)})",
        _ => $"Gaf de opdracht: {Los(naam)}",
    };

    /// <summary>What came of it.</summary>
    public static string Gevolg(string uitkomst) => uitkomst switch
    {
        Logregel.Gelukt => "gelukt",
        ErrorCodes.Forbidden => "mocht niet",
        ErrorCodes.InternalServerError or ErrorCodes.Timeout => "mislukt door een fout",
        _ => $"geweigerd: {uitkomst.Replace(" ", ", ", StringComparison.Ordinal).Replace('_', ' ').ToLowerInvariant()}",
    };

    // The name of a mutation is its words, written together.
    private static string Los(string naam) => Woordgrens().Replace(naam, " ").Replace('-', ' ').ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex Woordgrens();
}
