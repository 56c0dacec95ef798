using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Regionetwerk.Storage.Opslag;

/// <summary>What this floor counts, under the meter <see cref="Name"/>, and what it does, under the source of activities of that name.</summary>
public static class Metingen
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "Regionetwerk.Storage";

    private static readonly Meter Meter = new(Name);

    // Statements sent to the database; db.namespace is its file or its name.
    private static readonly Counter<long> Commands = Meter.CreateCounter<long>(
        "regionetwerk.storage.commands", "{command}", "Statements sent to the database.");

    private static readonly ActivitySource Source = new(Name);

    /// <summary>Begins a step of a trace in this database; null when nobody listens.</summary>
    internal static Activity? Step(string name, OpslagOpties opties) =>
        Source.StartActivity(name, ActivityKind.Client)?.SetTag("db.system.name", opties.Verbinding is null ? "sqlite" : "postgresql").SetTag("db.operation.name", name);

    /// <summary>A statement goes to this database.</summary>
    internal static void Tel(string database)
    {
        if (Commands.Enabled)
            Commands.Add(1, KeyValuePair.Create<string, object?>("db.namespace", database));
    }
}
