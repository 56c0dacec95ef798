using System.Globalization;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Silo.Scholen;

/// <summary>
/// Reads what DUO delivers as "Alle vestigingen basisonderwijs": the columns by their names of before and after the renaming, separated by
/// <c>;</c> or <c>,</c>, in Windows-1252 or UTF-8. A gemeente is found by its number, never by its name, for DUO and CBS spell those
/// differently. Pure: nothing is kept.
/// </summary>
public sealed class DuoLevering
{
    private static readonly DuoVeld[] vrijeTekst = [DuoVeld.Naam, DuoVeld.Plaats, DuoVeld.Denominatie];

    private readonly DuoKop kop;
    private readonly GemeenteRegister register;
    private readonly DuoLimieten limieten;
    private readonly List<SchoolGegevens> scholen = [];
    private readonly Dictionary<string, int> regelVanCode = [];

    private DuoLevering(DuoKop kop, GemeenteRegister register, DuoLimieten limieten) =>
        (this.kop, this.register, this.limieten) = (kop, register, limieten);

    /// <summary>
    /// Reads a whole delivery. A faulty line is refused by itself; a file that is too large, has the wrong columns or holds no school is
    /// refused as a whole, as <see cref="DuoLeveringUitkomst.Bestandsfout"/>. Never throws for what is in the file.
    /// </summary>
    public static DuoLeveringUitkomst Lees(ReadOnlySpan<byte> inhoud, GemeenteRegister register, DuoLimieten limieten)
    {
        if (limieten.TeGroot(inhoud.Length) is { } teGroot)
            return DuoLeveringUitkomst.Geweigerd(teGroot);
        if (inhoud.StartsWith("PK"u8))
            return DuoLeveringUitkomst.Geweigerd("Dit is een Excel-bestand. Haal bij DUO het CSV-bestand op, of sla dit op als CSV.");
        var tekst = CsvTekst.Lees(inhoud);
        var regels = tekst.AsSpan().TrimEnd('\n').Count('\n') + 1;
        if (regels > limieten.MaxRegels)
        {
            return DuoLeveringUitkomst.Geweigerd(
                $"Het bestand heeft {Getal.Heel(regels)} regels. Ten hoogste {Getal.Heel(limieten.MaxRegels)} mag.");
        }

        using var reader = new StringReader(tekst);
        var eersteRegel = reader.ReadLine() ?? "";
        if (limieten.TeLang(eersteRegel) is { } teLang)
            return DuoLeveringUitkomst.Geweigerd($"De kop klopt niet. {teLang}");
        var kop = new DuoKop(eersteRegel);
        return kop.Fout is { } kopfout
            ? DuoLeveringUitkomst.Geweigerd(kopfout)
            : new DuoLevering(kop, register, limieten).LeesRegels(reader);
    }

    private DuoLeveringUitkomst LeesRegels(StringReader reader)
    {
        var weigeringen = new List<DuoWeigering>();
        for (var nummer = 2; reader.ReadLine() is { } regel; nummer++)
        {
            if (!string.IsNullOrWhiteSpace(regel) && LeesRegel(nummer, regel) is { } weigering)
                weigeringen.Add(weigering);
        }

        var gelezen = scholen.Count + weigeringen.Count;
        return gelezen == 0
            ? DuoLeveringUitkomst.Geweigerd("Er staat geen enkele school in het bestand.")
            : new([.. scholen], [.. weigeringen], gelezen, null);
    }

    /// <summary>Adds the school of one line, or says why not.</summary>
    private DuoWeigering? LeesRegel(int nummer, string regel)
    {
        if (limieten.TeLang(regel) is { } teLang)
            return new(nummer, "(regel)", CsvTekst.Toonbaar(regel), teLang);
        var velden = kop.Splits(regel);
        if (velden.Length != kop.AantalKolommen)
        {
            return new(nummer, "(regel)", $"{velden.Length} velden",
                $"De kop heeft {kop.AantalKolommen} velden. Staat er een aanhalingsteken of scheidingsteken te veel of te weinig?");
        }

        string Veld(DuoVeld veld) => CsvTekst.Opgeschoond(velden[kop.Plaats(veld)]);
        string? VeldOfLeeg(DuoVeld veld) => Veld(veld) is { Length: > 0 } waarde ? waarde : null;
        DuoWeigering Weiger(DuoVeld veld, string reden) => new(nummer, kop.Naam(veld), CsvTekst.Toonbaar(Veld(veld)), reden);

        var code = Veld(DuoVeld.Vestiging);
        if (!SchoolGegevens.IsVestigingscode(code))
            return Weiger(DuoVeld.Vestiging, "Een vestigingscode is twee cijfers, twee hoofdletters en twee cijfers, zoals 05AB00.");
        if (Veld(DuoVeld.Brin) != code[..4])
            return Weiger(DuoVeld.Brin, $"De vestigingscode {code} begint niet met deze BRIN.");
        if (regelVanCode.TryGetValue(code, out var eerder))
            return Weiger(DuoVeld.Vestiging, $"Deze vestigingscode staat ook op regel {eerder}. De eerste telt.");
        if (Veld(DuoVeld.Naam).Length == 0)
            return Weiger(DuoVeld.Naam, "De naam is leeg.");
        foreach (var veld in vrijeTekst)
        {
            if (TekstFout(Veld(veld)) is { } fout)
                return Weiger(veld, fout);
        }

        if (Veld(DuoVeld.Bestuur) is not { Length: 5 } bestuur || !bestuur.All(char.IsAsciiDigit))
            return Weiger(DuoVeld.Bestuur, "Het nummer van een bevoegd gezag heeft vijf cijfers, zoals 41646.");
        if (Gemeentecode(Veld(DuoVeld.Gemeente)) is not { } gemeente)
            return Weiger(DuoVeld.Gemeente, "Een gemeente met dit nummer is niet bekend. Een gemeentenummer is vier cijfers, zoals 0405.");
        var postcode = VeldOfLeeg(DuoVeld.Postcode);
        if (postcode is not null && !IsPostcode(postcode))
            return Weiger(DuoVeld.Postcode, "Een postcode is vier cijfers, een spatie en twee hoofdletters, zoals 1621 AB.");

        regelVanCode.Add(code, nummer);
        scholen.Add(new(
            code, Veld(DuoVeld.Naam), bestuur, gemeente, VeldOfLeeg(DuoVeld.Plaats), postcode, VeldOfLeeg(DuoVeld.Denominatie)));
        return null;
    }

    private static bool IsPostcode(string postcode) =>
        postcode is [>= '1' and <= '9', _, _, _, ' ', >= 'A' and <= 'Z', >= 'A' and <= 'Z'] && postcode[1..4].All(char.IsAsciiDigit);

    private string? TekstFout(string tekst) =>
        tekst.Length > limieten.MaxVeldTekens ? $"Hier staan {tekst.Length} tekens. Ten hoogste {limieten.MaxVeldTekens} mag."
        : tekst.Any(teken => char.IsControl(teken) || teken == '\uFFFD') ? "Hier staat een teken dat niet te lezen is."
        : null;

    private string? Gemeentecode(string gemeentenummer) =>
        int.TryParse(gemeentenummer, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && $"GM{nummer:D4}" is var code
            && register.IsBekend(code)
                ? code
                : null;
}
