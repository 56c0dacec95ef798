using Regionetwerk.GraphQL;

namespace Regionetwerk.Api.Schema;

/// <summary>Wat de server zelf aan het schema toevoegt, in de taal van het schema.</summary>
internal static class RelayTeksten
{
    public static void Nederlands(GraphQLDescriptions teksten)
    {
        teksten.Query = "Wat u kunt vragen. Wat niet met u gedeeld is, bestaat voor u niet.";
        teksten.Mutation = "Wat u kunt veranderen. Wat niet wordt uitgevoerd, staat met de reden in `fouten`.";
        teksten.Subscription = "Wat u blijft horen zolang u luistert.";
        teksten.Connection = "Een stuk van een lijst.";
        teksten.ConnectionEdges = "De onderdelen met hun cursor.";
        teksten.ConnectionNodes = "De onderdelen.";
        teksten.ConnectionPageInfo = "Wat er voor en na dit stuk ligt.";
        teksten.ConnectionTotalCount = "Hoeveel onderdelen de hele lijst voor u heeft.";
        teksten.Edge = "Een onderdeel met zijn cursor.";
        teksten.EdgeCursor = "De plaats in de lijst, voor `after` en `before`.";
        teksten.EdgeNode = "Het onderdeel.";
        teksten.PageInfo = "Wat er voor en na een stuk ligt.";
        teksten.PageInfoHasNextPage = "Of er na dit stuk nog iets komt.";
        teksten.PageInfoHasPreviousPage = "Of er voor dit stuk iets ligt.";
        teksten.PageInfoStartCursor = "De cursor van het eerste onderdeel; null wanneer het stuk leeg is.";
        teksten.PageInfoEndCursor = "De cursor van het laatste onderdeel; null wanneer het stuk leeg is.";
        teksten.First = "De eerste zoveel.";
        teksten.After = "Begin na deze cursor.";
        teksten.Last = "De laatste zoveel.";
        teksten.Before = "Stop voor deze cursor.";
        teksten.Node = "Iets met een id in deze API.";
        teksten.NodeId = "Het id in deze API: hetzelfde object heeft altijd hetzelfde, en `node` leest het.";
        teksten.QueryNode = "Het object met dit id; null wanneer het er niet is, of niet voor u.";
    }
}
