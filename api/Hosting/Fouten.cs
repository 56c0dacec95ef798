using Orleans.Runtime;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL;

namespace Regionetwerk.Api.Hosting;

/// <summary>What a GraphQL client reads of an exception: a code and plain Dutch, never what broke inside.</summary>
public static class Fouten
{
    /// <summary>Too much was asked of one actor at once; the same request may succeed a moment later.</summary>
    public const string Overbelast = "OVERBELAST";

    /// <summary>Translates one error; an error that no exception caused stays as it is.</summary>
    public static GraphQLError Vertaal(GraphQLError fout) => (fout.Exception, fout.Code) switch
    {
        (GeenToegangException geen, _) =>
            fout with { Message = geen.Message, Code = geen.Aangemeld ? ErrorCodes.Forbidden : ErrorCodes.Unauthenticated },
        (LimitExceededException or SiloUnavailableException, _) => fout with { Message = "Het is hier nu te druk. Probeer het zo opnieuw.", Code = Overbelast },
        (TimeoutException, _) or (null, ErrorCodes.Timeout) => fout with
        {
            Message = "Dit duurde te lang. Kijk eerst of het toch is uitgevoerd, of herhaal het met hetzelfde verzoekId.",
            Code = ErrorCodes.Timeout,
        },
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
