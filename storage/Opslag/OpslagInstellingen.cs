using Microsoft.Extensions.Configuration;

namespace Regionetwerk.Storage.Opslag;

/// <summary>Where the data are kept, read from the settings: for the api and the operator's commands alike.</summary>
public static class OpslagInstellingen
{
    /// <summary>The data folder; relative to where the process was started. In the environment: <c>Data__Map</c>.</summary>
    public const string DataMap = "Data:Map";

    /// <summary>The data folder when the setting is absent.</summary>
    public const string StandaardMap = "data";

    private const string Verbinding = "Regionetwerk";

    /// <summary>Reads the settings.</summary>
    /// <exception cref="DatabaseException">Another kind of database is asked for than this version has.</exception>
    public static OpslagOpties Lees(IConfiguration instellingen)
    {
        if (!string.IsNullOrWhiteSpace(instellingen.GetConnectionString(Verbinding)))
            throw new DatabaseKindException($"ConnectionStrings:{Verbinding}");
        var map = instellingen[DataMap];
        return new(Path.GetFullPath(string.IsNullOrWhiteSpace(map) ? StandaardMap : map));
    }
}

/// <summary>The settings ask for a kind of database that this version does not have.</summary>
public sealed class DatabaseKindException(string instelling) : DatabaseException(
    $"De instelling {instelling} vraagt om PostgreSQL; PostgreSQL komt met een volgende versie. "
    + "Laat de instelling weg om SQLite in de gegevensmap te gebruiken.");
