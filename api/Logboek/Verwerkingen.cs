using Regionetwerk.GraphQL;
using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Api.Logboek;

/// <summary>Een regel in de woorden van de standaard Logboek Dataverwerkingen.</summary>
public static class Verwerkingen
{
    /// <summary>Wat in het veld <c>resource</c> staat: wie het opschreef.</summary>
    public const string Bron = "regionetwerk";

    private const string Voorvoegsel = "urn:regionetwerk:verwerking:";

    /// <summary><c>dpl.core.processing_activity_id</c>.</summary>
    public static string Van(LogboekRij rij) => Voorvoegsel + rij.Naam;

    /// <summary><c>status_code</c>: wat de vrager verkeerd deed is niet de fout van dit huis.</summary>
    public static string Status(LogboekRij rij) => rij.Uitkomst switch
    {
        Logregel.Gelukt => "OK",
        ErrorCodes.InternalServerError or ErrorCodes.Timeout or Logregel.Mislukt => "ERROR",
        _ => "UNSET",
    };
}
