namespace Regionetwerk.Storage.Opslag;

/// <summary>Where the data are kept.</summary>
/// <param name="Map">The data folder; made when it does not exist and SQLite keeps its file there.</param>
public sealed record OpslagOpties(string Map)
{
    /// <summary>The connection string of a PostgreSQL database; <see langword="null"/> for SQLite in the data folder.</summary>
    public string? Verbinding { get; init; }

    /// <summary>
    /// Whether an older schema may be brought up to date. A new SQLite file gets the newest one anyway; in production the rest is an
    /// operator's decision, <c>silo -- migrate</c>.
    /// </summary>
    public bool Migreer { get; init; } = true;

    /// <summary>The key of the hashes by which persons are recognised; <see langword="null"/> for one of its own in the data folder.</summary>
    public byte[]? Pseudoniemsleutel { get; init; }

    public OpslagLimieten Limieten { get; init; } = new();

    // Says everything but the password.
    public override string ToString() => Database.NaamVan(this);
}
