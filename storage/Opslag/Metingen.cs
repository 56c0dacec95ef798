using System.Diagnostics.Metrics;

namespace Regionetwerk.Storage.Opslag;

/// <summary>What this floor counts, under the meter <see cref="Name"/>.</summary>
public static class Metingen
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "Regionetwerk.Storage";

    private static readonly Meter Meter = new(Name);

    /// <summary>Statements sent to the database: <c>regionetwerk.storage.commands</c>.</summary>
    internal static Counter<long> Commands { get; } = Meter.CreateCounter<long>(
        "regionetwerk.storage.commands", "{command}", "Statements sent to the database.");
}
