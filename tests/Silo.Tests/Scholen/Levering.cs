using System.Text;
using Regionetwerk.Silo.Scholen;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Silo.Tests.Scholen;

/// <summary>Deliveries as DUO made them before and after the renaming, cut down to the columns that matter and two that do not.</summary>
internal static class Levering
{
    public const string OudeKop =
        "PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;"
        + "POSTCODE;PLAATSNAAM;GEMEENTENUMMER;DENOMINATIE;INTERNETADRES\n";

    public const string NieuweKop =
        "\"BEVOEGD GEZAG NUMMER\",\"PROVINCIE\",\"INSTELLINGSCODE\",\"VESTIGINGSCODE\",\"VESTIGINGSNAAM\","
        + "\"POSTCODE\",\"PLAATSNAAM\",\"GEMEENTENUMMER\",\"DENOMINATIE\",\"INTERNETADRES\"\r\n";

    public static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static DuoLeveringUitkomst Lees(byte[] inhoud, DuoLimieten? limieten = null) =>
        DuoLevering.Lees(inhoud, GemeenteRegister.Ingebouwd, limieten ?? new());

    public static DuoLeveringUitkomst Lees(string inhoud, DuoLimieten? limieten = null) => Lees(Encoding.UTF8.GetBytes(inhoud), limieten);

    /// <summary>A line under <see cref="OudeKop"/>.</summary>
    public static string Regel(
        string code,
        string? brin = null,
        string naam = "De Esdoorn",
        string bestuur = "10249",
        string gemeente = "0405",
        string postcode = "1621 AB") =>
        $"Noord-Holland;{bestuur};{brin ?? code[..4]};{code};{naam};{postcode};HOORN;{gemeente};Openbaar; \n";

    /// <summary>This many good lines, each with a code of its own.</summary>
    public static string Regels(int aantal) =>
        string.Concat(Enumerable.Range(0, aantal).Select(i => Regel($"{i / 100:D2}ZZ{i % 100:D2}")));
}
