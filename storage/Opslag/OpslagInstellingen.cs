using Microsoft.Extensions.Configuration;

namespace Regionetwerk.Storage.Opslag;

/// <summary>Where the data are kept, read from the settings: for the api and the operator's commands alike.</summary>
public static class OpslagInstellingen
{
    /// <summary>The data folder; relative to where the process was started. In the environment: <c>Data__Map</c>.</summary>
    public const string DataMap = "Data:Map";

    /// <summary>The data folder when the setting is absent.</summary>
    public const string StandaardMap = "data";

    /// <summary>The name under ConnectionStrings. In the environment: <c>ConnectionStrings__Regionetwerk</c>.</summary>
    public const string Verbinding = "Regionetwerk";

    /// <summary>Reads the settings: PostgreSQL when there is a connection string, otherwise SQLite in the data folder.</summary>
    public static OpslagOpties Lees(IConfiguration instellingen)
    {
        var map = instellingen[DataMap];
        var verbinding = instellingen.GetConnectionString(Verbinding);
        return new(Path.GetFullPath(string.IsNullOrWhiteSpace(map) ? StandaardMap : map))
        {
            Verbinding = string.IsNullOrWhiteSpace(verbinding) ? null : verbinding,
        };
    }
}
