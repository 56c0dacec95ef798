using System.Collections.Frozen;
using System.Diagnostics;
using OpenTelemetry;

namespace Regionetwerk.Silo.Hosting;

/// <summary>
/// Lets nothing out but tags that are known to say nothing of anybody. The framework's own would tell addresses with a secret in them
/// (<c>url.path</c>), what is searched for (<c>url.query</c>), and who asks (<c>client.address</c>, <c>user_agent.original</c>).
/// </summary>
internal sealed class Spoorzeef : BaseProcessor<Activity>
{
    private static readonly FrozenSet<string> Mag = FrozenSet.Create(
        "http.request.method", "http.response.status_code", "http.route", "network.protocol.version", "url.scheme", "error.type",
        "rpc.system", "rpc.service", "rpc.method",
        "graphql.operation.type", "graphql.document.hash", "graphql.error.codes", "graphql.field.path",
        "db.system", "db.system.name", "db.namespace", "db.operation.name", "db.response.status_code");

    public override void OnEnd(Activity data)
    {
        // What an exception says cannot be taken out again: the step above this one says that it failed.
        if (data.Events.Any())
            data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        data.SetStatus(data.Status);
        foreach (var (naam, _) in data.TagObjects.ToList())
        {
            if (!Mag.Contains(naam))
                data.SetTag(naam, null);
        }
    }
}
