using Microsoft.IdentityModel.Tokens;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Toegang;

namespace Regionetwerk.Api.Toegang;

/// <summary>The key that signs tokens in Development: random, made at the first start and kept in the data folder.</summary>
public sealed class DevSleutel
{
    /// <summary>Name of the file in the data folder, for its owner alone to read.</summary>
    public const string Bestand = "dev-sleutel";

    private DevSleutel(byte[] sleutel) => Sleutel = new(sleutel);

    /// <summary>For HMAC with SHA-256.</summary>
    public SymmetricSecurityKey Sleutel { get; }

    /// <summary>Reads the key, or makes it where there is none. A file of another length is no key and is replaced: old tokens end.</summary>
    /// <param name="map">The data folder.</param>
    /// <exception cref="DataFolderException">The key cannot be read or kept there.</exception>
    public static DevSleutel Open(string map) => new(Sleutelbestand.Open(map, Bestand));
}
