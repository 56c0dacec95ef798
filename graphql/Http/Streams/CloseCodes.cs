using System.Net.WebSockets;

namespace Regionetwerk.GraphQL.Http.Streams;

/// <summary>Why a WebSocket is closed. Those from 4400 are of the protocol: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md</summary>
internal static class CloseCodes
{
    public const int GoingAway = (int)WebSocketCloseStatus.EndpointUnavailable;
    public const int MessageTooBig = (int)WebSocketCloseStatus.MessageTooBig;

    /// <summary>Clients take this for a reason to try again later, and show no error at once.</summary>
    public const int TryAgainLater = 1013;

    public const int BadRequest = 4400;
    public const int Unauthorized = 4401;
    public const int Forbidden = 4403;
    public const int SubprotocolNotAcceptable = 4406;
    public const int ConnectionInitialisationTimeout = 4408;
    public const int SubscriberAlreadyExists = 4409;
    public const int TooManyInitialisationRequests = 4429;
    public const int InternalServerError = 4500;
}
