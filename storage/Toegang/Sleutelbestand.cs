using System.Security.Cryptography;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Toegang;

/// <summary>A random key of 256 bits in a file of the data folder, for its owner alone to read; made when it is first wanted.</summary>
public static class Sleutelbestand
{
    /// <summary>Length of a key.</summary>
    public const int Bytes = 256 / 8;

    /// <summary>Reads the key, or makes it where there is none. A file of another length is no key and is replaced.</summary>
    /// <param name="map">The folder; made when it does not exist.</param>
    /// <param name="bestand">Name of the file in it.</param>
    /// <exception cref="DataFolderException">The key cannot be read or kept there.</exception>
    public static byte[] Open(string map, string bestand)
    {
        try
        {
            return LeesOfMaak(map, bestand);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new DataFolderException(map, fout.Message, fout);
        }
    }

    private static byte[] LeesOfMaak(string map, string bestand)
    {
        Directory.CreateDirectory(map);
        var pad = Path.Combine(map, bestand);
        if (Bewaard(pad) is { } bewaard)
            return bewaard;
        var onbruikbaar = File.Exists(pad);
        var nieuw = RandomNumberGenerator.GetBytes(Bytes);
        // Born with its final rights, under a name of its own: nobody reads it meanwhile, and no start finds half a key.
        var tijdelijk = $"{pad}.{Guid.NewGuid():N}";
        using (var stroom = new FileStream(tijdelijk, VoorEigenaar()))
            stroom.Write(nieuw);
        try
        {
            File.Move(tijdelijk, pad, overwrite: onbruikbaar);
            return nieuw;
        }
        // Another node that shares this folder was first: its key is everybody's.
        catch (IOException) when (Bewaard(pad) is not null)
        {
            File.Delete(tijdelijk);
            return Bewaard(pad)!;
        }
    }

    private static byte[]? Bewaard(string pad) => File.Exists(pad) && File.ReadAllBytes(pad) is { Length: Bytes } sleutel ? sleutel : null;

    private static FileStreamOptions VoorEigenaar()
    {
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return opties;
    }
}
