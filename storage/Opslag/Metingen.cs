using System.Diagnostics.Metrics;

namespace Regionetwerk.Storage.Opslag;

/// <summary>What this floor counts, under the meter <see cref="Name"/>.</summary>
public static class Metingen
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "Regionetwerk.Storage";

    private static readonly Meter Meter = new(Name);

    // Statements sent to the database; db.namespace is its file or its name.
    private static readonly Counter<long> Commands = Meter.CreateCounter<long>(
        "regionetwerk.storage.commands", "{command}", "Statements sent to the database.");

    /// <summary>A statement goes to this database.</summary>
    internal static void Tel(string database)
    {
        if (Commands.Enabled)
            Commands.Add(1, KeyValuePair.Create<string, object?>("db.namespace", database));
    }
}
