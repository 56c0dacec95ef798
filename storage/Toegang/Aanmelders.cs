using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Toegang;

/// <summary>
/// De pseudonieme sleutel van wie zich aanmeldt: bij toeval gekozen, en bewaard naast een afdruk met een geheime sleutel van wie het elders is.
/// Wie de database leest, weet zo niet wie het is; en wie de rij wist, maakt dat niemand het meer weet.
/// </summary>
public sealed class Aanmelders(Database database, OpslagOpties opties)
{
    /// <summary>De map in de gegevensmap, die ook de sleutels van koekjes heeft.</summary>
    private const string Map = "sleutels";

    private const string Bestand = "pseudoniem";

    private const int Toeval = 16;

    private static readonly Sql Zoek = new("SELECT persoon FROM aanmelders WHERE afdruk = $1");

    private static readonly Sql Maak = new("INSERT INTO aanmelders (afdruk, persoon) VALUES ($1, $2) ON CONFLICT (afdruk) DO NOTHING");

    private static readonly Sql AfdrukVan = new("SELECT afdruk FROM aanmelders WHERE persoon = $1");

    internal static readonly Sql Wis = new("DELETE FROM aanmelders WHERE persoon = $1");

    private readonly Lazy<byte[]> _sleutel = new(() => opties.Pseudoniemsleutel ?? Sleutelbestand.Open(Path.Combine(opties.Map, Map), Bestand));

    /// <summary>De sleutel van deze persoon of app; gemaakt wanneer er nog geen is.</summary>
    /// <param name="directory">Waar hij bekend is.</param>
    /// <param name="onderwerp">Wie hij daar is.</param>
    public async ValueTask<string> SleutelAsync(string directory, string onderwerp)
    {
        var afdruk = Afdruk(directory, onderwerp);
        if (await database.Read(session => session.First(Zoek, rij => rij.GetString(0), afdruk)) is { } bekend)
            return bekend;
        var nieuw = "p-" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Toeval));
        await database.Write(async db =>
        {
            await db.Session.Run(Maak, afdruk, nieuw);
            return true;
        });
        // Een ander verzoek van dezelfde persoon kan hem net voor zijn geweest.
        return await database.Read(session => session.TextOf(Zoek, afdruk));
    }

    /// <summary>Hoe iemand heet die nergens is toegelaten: dezelfde heet gelijk, en er wordt niets van hem voor bewaard.</summary>
    public string Onbekende(string directory, string onderwerp) => Onbekende(Afdruk(directory, onderwerp));

    /// <summary>Wist wie bij deze sleutel hoort. Meldt hij zich weer aan, dan is hij een ander. Onwaar wanneer er niets te wissen was.</summary>
    public Task<bool> VergeetAsync(string persoon) => database.Write(async db => await db.Session.RunNow(Wis, persoon) > 0);

    /// <summary>Wat er van een persoon bewaard wordt: met deze afdruk is hij te herkennen, niet te vinden.</summary>
    internal string Afdruk(string directory, string onderwerp) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_sleutel.Value, Encoding.UTF8.GetBytes($"{directory}\n{onderwerp}")));

    /// <summary>De sleutel van deze persoon, en hoe hij heette voordat hij was toegelaten.</summary>
    internal static async ValueTask<List<string>> SleutelsAsync(Session sessie, string persoon) =>
        [persoon, .. (await sessie.List(AfdrukVan, rij => rij.GetString(0), persoon)).Select(Onbekende)];

    private static string Onbekende(string afdruk) =>
        "u-" + Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(afdruk), "onbekend"u8).AsSpan(0, Toeval));
}
