using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Aanpakken;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>De catalogus van aanpakken, met alles wat de teksten erover zeggen.</summary>
internal sealed class AanpakZoekbron : IZoekbron
{
    private static readonly AanpakRegister Register = AanpakRegister.Ingebouwd;

    public Zoeksoort Soort => Zoeksoort.Aanpak;

    public string Afdruk => string.Join('|', Register.Alle.Select(aanpak => aanpak.Slug + aanpak.Naam + Tekst(aanpak) + Trefwoorden(aanpak)));

    public string? Geraakt(Gebeurtenis gebeurtenis) => null;

    public async ValueTask<IReadOnlyList<Zoekdocument>> Lees(WriteSession db, IReadOnlyList<string> ids)
    {
        var openbaar = await Openbaar.Nummer(db);
        return [.. ids.Select(Register.Vind).OfType<AanpakGegevens>().Select(aanpak => Document(aanpak, openbaar))];
    }

    public ValueTask<IReadOnlyList<string>> Sleutels(WriteSession db, string na, int aantal) =>
        new([.. Register.Alle.Select(aanpak => aanpak.Slug).Order(StringComparer.Ordinal).Where(slug => string.CompareOrdinal(slug, na) > 0).Take(aantal)]);

    private static Zoekdocument Document(AanpakGegevens aanpak, long openbaar) =>
        new(Zoeksoort.Aanpak, aanpak.Slug, aanpak.Naam, Tekst(aanpak), openbaar, Openbaar.Sleutels)
        {
            Trefwoorden = Trefwoorden(aanpak),
            Sectoren = [.. aanpak.Sectoren.Select(sector => sector.ToString())],
            Doelgroepen = [.. aanpak.Doelgroepen.Select(doelgroep => Kenmerk.Keuze(doelgroep))],
        };

    private static string Tekst(AanpakGegevens aanpak) => string.Join(' ', [aanpak.Omschrijving, .. aanpak.WerkzameFactoren.Select(factor => factor + ".")]);

    private static string Trefwoorden(AanpakGegevens aanpak) => string.Join(
        ' ',
        [
            aanpak.Aanbieder,
            .. aanpak.Stappen,
            Kenmerk.Keuze(aanpak.Soort),
            Zoeksectoren.Woorden(aanpak.Sectoren.Select(sector => sector.ToString())),
            .. aanpak.Doelgroepen.Select(doelgroep => Kenmerk.Keuze(doelgroep)),
            .. aanpak.Plaatsen.Select(plaats => Kenmerk.Keuze(plaats)),
            .. aanpak.Tags.Select(tag => Register.VindTag(tag)?.Label),
        ]);
}
