using Microsoft.Extensions.Configuration;
using Regionetwerk.Storage.Toegang;

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

    /// <summary>The key of the hashes by which persons are recognised, in base64; at least 32 bytes. In the environment: <c>Sleutels__Pseudoniem</c>.</summary>
    public const string Pseudoniemsleutel = "Sleutels:Pseudoniem";

    /// <summary>Reads the settings: PostgreSQL when there is a connection string, otherwise SQLite in the data folder.</summary>
    public static OpslagOpties Lees(IConfiguration instellingen)
    {
        var map = instellingen[DataMap];
        var verbinding = instellingen.GetConnectionString(Verbinding);
        return new(Path.GetFullPath(string.IsNullOrWhiteSpace(map) ? StandaardMap : map))
        {
            Verbinding = string.IsNullOrWhiteSpace(verbinding) ? null : verbinding,
            Pseudoniemsleutel = Sleutel(instellingen[Pseudoniemsleutel]),
        };
    }

    private static byte[]? Sleutel(string? waarde)
    {
        if (string.IsNullOrWhiteSpace(waarde))
            return null;
        var bytes = new byte[waarde.Length];
        return Convert.TryFromBase64String(waarde, bytes, out var lengte) && lengte >= Sleutelbestand.Bytes
            ? bytes[..lengte]
            : throw new SleutelException(Pseudoniemsleutel);
    }
}
