using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Regionetwerk.Grains.Bijeenkomsten;

/// <summary>
/// Het geheim waarmee iemand zonder account zijn eigen aanmelding bevestigt of intrekt: 256 bits toeval. In de boeken en in wat gelezen wordt
/// staat alleen de afdruk.
/// </summary>
public static class Aanmeldgeheim
{
    private const int Bytes = 32;

    public static string Nieuw() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256, in kleine hexadecimale cijfers.</summary>
    public static string Afdruk(string geheim) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(geheim)));
}
