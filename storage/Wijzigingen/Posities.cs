using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Wijzigingen;

/// <summary>
/// Posities zoals lezers ze krijgen: versleuteld. Aan volgnummers zou men zien hoeveel er gebeurt dat niet voor hem is. De sleutel staat in
/// de database en is voor alle knooppunten dezelfde.
/// </summary>
public sealed class Posities(Database database)
{
    private const int Nonce = 12;
    private const int Getallen = 2 * sizeof(long);
    private const int Merk = 16;

    private static readonly Sql Maak = new("INSERT INTO instellingen (naam, waarde) VALUES ('positiesleutel', $1) ON CONFLICT (naam) DO NOTHING");
    private static readonly Sql Lees = new("SELECT waarde FROM instellingen WHERE naam = 'positiesleutel'");

    private readonly Lock _slot = new();
    private Task<byte[]>? _sleutel;

    /// <summary>De positie als tekst voor een lezer. Dezelfde positie krijgt elke keer een andere tekst.</summary>
    /// <param name="positie">De positie.</param>
    /// <param name="lezer">De organisatie die haar krijgt, of leeg: voor een ander is het geen positie.</param>
    /// <param name="eigenaar">Wiens wijzigingen er gelezen worden.</param>
    public async ValueTask<string> SchrijfAsync(FeedPosition positie, string? lezer, string eigenaar)
    {
        var tekst = new byte[Nonce + Getallen + Merk];
        RandomNumberGenerator.Fill(tekst.AsSpan(0, Nonce));
        var getallen = new byte[Getallen];
        BinaryPrimitives.WriteInt64BigEndian(getallen, positie.Transaction);
        BinaryPrimitives.WriteInt64BigEndian(getallen.AsSpan(sizeof(long)), positie.Position);
        using var aes = new AesGcm(await Sleutel(), Merk);
        aes.Encrypt(tekst.AsSpan(0, Nonce), getallen, tekst.AsSpan(Nonce, Getallen), tekst.AsSpan(Nonce + Getallen), Voor(lezer, eigenaar));
        return Base64Url.EncodeToString(tekst);
    }

    /// <summary>Leest wat <see cref="SchrijfAsync"/> schreef; leeg wanneer dit niet van deze database komt, of niet voor deze lezer is.</summary>
    public async ValueTask<FeedPosition?> LeesAsync(string tekst, string? lezer, string eigenaar)
    {
        if (!Base64Url.IsValid(tekst, out var lengte) || lengte != Nonce + Getallen + Merk)
            return null;
        var bytes = Base64Url.DecodeFromChars(tekst);
        var getallen = new byte[Getallen];
        using var aes = new AesGcm(await Sleutel(), Merk);
        try
        {
            aes.Decrypt(bytes.AsSpan(0, Nonce), bytes.AsSpan(Nonce, Getallen), bytes.AsSpan(Nonce + Getallen), getallen, Voor(lezer, eigenaar));
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
        return new(BinaryPrimitives.ReadInt64BigEndian(getallen), BinaryPrimitives.ReadInt64BigEndian(getallen.AsSpan(sizeof(long))));
    }

    private static byte[] Voor(string? lezer, string eigenaar) => Encoding.UTF8.GetBytes($"{lezer} {eigenaar}");

    private Task<byte[]> Sleutel()
    {
        lock (_slot)
        {
            // Tried again when the database did not answer.
            if (_sleutel is null or { IsFaulted: true })
                _sleutel = HaalOfMaakAsync();
            return _sleutel;
        }
    }

    private async Task<byte[]> HaalOfMaakAsync() => Convert.FromBase64String(await database.Write(async db =>
    {
        await db.Session.Run(Maak, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        return await db.Session.TextOf(Lees);
    }));
}
