using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Api.Toegang;

/// <summary>The key that signs tokens in Development: random, made at the first start and kept in the data folder.</summary>
public sealed class DevSleutel
{
    /// <summary>Name of the file in the data folder, for its owner alone to read.</summary>
    public const string Bestand = "dev-sleutel";

    private const int Bytes = 256 / 8;

    private DevSleutel(byte[] sleutel) => Sleutel = new(sleutel);

    /// <summary>For HMAC with SHA-256.</summary>
    public SymmetricSecurityKey Sleutel { get; }

    /// <summary>Reads the key, or makes it where there is none. A file of another length is no key and is replaced: old tokens end.</summary>
    /// <param name="map">The data folder.</param>
    /// <exception cref="DataFolderException">The key cannot be read or kept there.</exception>
    public static DevSleutel Open(string map)
    {
        try
        {
            return LeesOfMaak(map);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new DataFolderException(map, fout.Message, fout);
        }
    }

    private static DevSleutel LeesOfMaak(string map)
    {
        Directory.CreateDirectory(map);
        var pad = Path.Combine(map, Bestand);
        if (Bewaard(pad) is { } bewaard)
            return bewaard;
        var onbruikbaar = File.Exists(pad);
        var nieuw = RandomNumberGenerator.GetBytes(Bytes);
        // Born with its final rights, under a name of its own: nobody reads it meanwhile, and no start finds half a key.
        var tijdelijk = $"{pad}.{Guid.NewGuid():N}";
        using (var stroom = new FileStream(tijdelijk, AlleenEigenaar()))
            stroom.Write(nieuw);
        try
        {
            File.Move(tijdelijk, pad, overwrite: onbruikbaar);
            return new(nieuw);
        }
        // Another node that shares this folder was first: its key is everybody's.
        catch (IOException) when (Bewaard(pad) is not null)
        {
            File.Delete(tijdelijk);
            return Bewaard(pad)!;
        }
    }

    private static DevSleutel? Bewaard(string pad) =>
        File.Exists(pad) && File.ReadAllBytes(pad) is { Length: Bytes } sleutel ? new(sleutel) : null;

    private static FileStreamOptions AlleenEigenaar()
    {
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return opties;
    }
}
