using Orleans.Runtime;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Api.Hosting;

/// <summary>What a GraphQL client reads of an exception: a code and plain Dutch, never what broke inside.</summary>
public static class Fouten
{
    /// <summary>Too much was asked of one actor at once; the same request may succeed a moment later.</summary>
    public const string Overbelast = "OVERBELAST";

    /// <summary>The database does not answer; the same request may succeed when it is back.</summary>
    public const string NietBeschikbaar = "NIET_BESCHIKBAAR";

    private const string SchemaNaAanmelden = "Meld u aan om het schema op te vragen.";

    // Codes with which a WebSocket is closed; there are 123 bytes for the reason.
    private const int WebSocketTeGroot = 1009;
    private const int WebSocketTeVeel = 1013;
    private const int WebSocketAfgelopen = 4403;

    /// <summary>What went wrong with a request before it was GraphQL, or why a WebSocket was closed; the server's own words say where.</summary>
    public static string Vertaal(int status, string detail) => status switch
    {
        StatusCodes.Status400BadRequest => $"Dit verzoek is niet te lezen. Stuur een JSON-object met daarin \"query\". ({detail})",
        StatusCodes.Status403Forbidden => SchemaNaAanmelden,
        StatusCodes.Status405MethodNotAllowed => "Stel een vraag met POST, of met GET; een wijziging alleen met POST.",
        StatusCodes.Status406NotAcceptable => "Het antwoord is er als application/graphql-response+json, application/json of text/event-stream. Vraag een van die drie.",
        StatusCodes.Status413PayloadTooLarge => $"Het verzoek is te groot. Splits het op. ({detail})",
        StatusCodes.Status415UnsupportedMediaType => "Stuur het verzoek als application/json in UTF-8.",
        StatusCodes.Status429TooManyRequests => $"U luistert al op te veel plaatsen tegelijk. Stop er eerst met een. ({detail})",
        StatusCodes.Status503ServiceUnavailable => $"Er luisteren nu te veel anderen. Probeer het later opnieuw. ({detail})",
        WebSocketTeGroot => "Het bericht is te groot. Splits het op.",
        WebSocketTeVeel => "U hebt te veel verbindingen open. Sluit er eerst een.",
        WebSocketAfgelopen => "Uw aanmelding is verlopen. Meld u opnieuw aan.",
        _ => detail,
    };

    /// <summary>Translates one error; an error that no exception caused stays as it is.</summary>
    public static GraphQLError Vertaal(GraphQLError fout) => (fout.Exception, fout.Code) switch
    {
        (GeenToegangException geen, _) =>
            fout with { Message = geen.Message, Code = geen.Aangemeld ? ErrorCodes.Forbidden : ErrorCodes.Unauthenticated },
        // Also a silo that is lost while it works: nobody knows whether it was done, so the same verzoekId again.
        (OrleansException, _) => fout with
        {
            Message = "Het is hier nu te druk. Probeer het zo opnieuw; een wijziging met hetzelfde verzoekId, dan gebeurt zij nooit dubbel.",
            Code = Overbelast,
        },
        (DatabaseException, _) => fout with
        {
            Message = "De database antwoordt nu niet. Probeer het zo opnieuw; een wijziging met hetzelfde verzoekId, dan gebeurt zij nooit dubbel.",
            Code = NietBeschikbaar,
        },
        (TimeoutException, _) or (null, ErrorCodes.Timeout) => fout with
        {
            Message = "Dit duurde te lang. Kijk eerst of het toch is uitgevoerd, of herhaal het met hetzelfde verzoekId.",
            Code = ErrorCodes.Timeout,
        },
        (null, ErrorCodes.IntrospectionNotAllowed) => fout with { Message = SchemaNaAanmelden },
        (null, ErrorCodes.DocumentNotTrusted) => fout with { Message = "Hier worden alleen vragen beantwoord die vooraf zijn vastgelegd." },
        (null, ErrorCodes.PersistedDocumentNotFound) => fout with { Message = "Er is geen vastgelegde vraag met dit documentId." },
        (GraphQLException, _) or (null, not (ErrorCodes.Unauthenticated or ErrorCodes.Forbidden)) => fout,
        (null, ErrorCodes.Unauthenticated) => fout with { Message = "Meld u aan om dit te zien of te doen." },
        (null, _) => fout with { Message = "Uw rol laat dit niet toe." },
        _ => fout with
        {
            Message = "Er ging iets mis aan onze kant. Probeer het later opnieuw.",
            Code = ErrorCodes.InternalServerError,
        },
    };
}
