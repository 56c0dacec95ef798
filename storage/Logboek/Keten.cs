using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Regionetwerk.Storage.Logboek;

/// <summary>Hoe de regels aan elkaar vastzitten: elke regel draagt een afdruk van zichzelf en, door die van de regel ervoor, van alles ervoor.</summary>
internal static class Keten
{
    private const int SleutelBytes = 32;

    /// <summary>Wat er voor de eerste regel staat.</summary>
    public static string Begin { get; } = new('0', SHA256.HashSizeInBytes * 2);

    /// <summary>De afdruk van een regel. Elk veld gaat erin met zijn lengte, zodat geen twee verschillende regels dezelfde bytes geven.</summary>
    public static string Afdruk(string vorige, LogboekRij rij)
    {
        using var som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Neem(som, vorige);
        Neem(som, rij.Nummer);
        Neem(som, rij.Begin);
        Neem(som, rij.Tijd);
        Neem(som, rij.Soort.ToString());
        Neem(som, rij.Naam);
        Neem(som, rij.Organisatie);
        Neem(som, rij.App);
        Neem(som, rij.Rol);
        Neem(som, rij.Recordsoort);
        Neem(som, rij.Records);
        Neem(som, rij.Aantal);
        Neem(som, rij.Uitkomst);
        Neem(som, rij.Verzoek);
        Neem(som, rij.Trace);
        Neem(som, rij.Span);
        Neem(som, rij.Ouder);
        Neem(som, rij.Verbintenis);
        return Convert.ToHexStringLower(som.GetHashAndReset());
    }

    /// <summary>Een sleutel voor één regel.</summary>
    public static string NieuweSleutel() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SleutelBytes));

    /// <summary>De waarde onder een sleutel: zonder die sleutel is niet na te gaan van welke waarde zij is.</summary>
    public static string Verbintenis(string sleutel, string waarde) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(sleutel), Encoding.UTF8.GetBytes(waarde)));

    private static void Neem(IncrementalHash som, long getal) => Neem(som, getal.ToString(CultureInfo.InvariantCulture));

    private static void Neem(IncrementalHash som, string? tekst)
    {
        var bytes = tekst is null ? [] : Encoding.UTF8.GetBytes(tekst);
        Span<byte> lengte = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(lengte, tekst is null ? -1 : bytes.Length);
        som.AppendData(lengte);
        som.AppendData(bytes);
    }
}
