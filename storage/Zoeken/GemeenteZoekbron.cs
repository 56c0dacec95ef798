using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>De gemeenten, met hun provincie en regio's, en met de namen van gemeenten die erin zijn opgegaan.</summary>
internal sealed class GemeenteZoekbron : IZoekbron
{
    private static readonly GemeenteRegister Register = GemeenteRegister.Ingebouwd;

    private static readonly ILookup<string, string> OudeNamen = Register.Herindelingen
        .ToLookup(oud => Register.Vind(oud.OudeCode)!.Code, oud => oud.OudeNaam);

    public Zoeksoort Soort => Zoeksoort.Gemeente;

    public string Afdruk => string.Join('|', Register.Alle.Select(gemeente => gemeente.Code + gemeente.Naam));

    public string? Geraakt(Gebeurtenis gebeurtenis) => null;

    public async ValueTask<IReadOnlyList<Zoekdocument>> Lees(WriteSession db, IReadOnlyList<string> ids)
    {
        var openbaar = await Openbaar.Nummer(db);
        return [.. ids.Select(Register.Vind).OfType<GemeenteGegevens>().Select(gemeente => Document(gemeente, openbaar))];
    }

    public ValueTask<IReadOnlyList<string>> Sleutels(WriteSession db, string na, int aantal) =>
        new([.. Register.Alle.Select(gemeente => gemeente.Code).Where(code => string.CompareOrdinal(code, na) > 0).Take(aantal)]);

    private static Zoekdocument Document(GemeenteGegevens gemeente, long openbaar) => new(
        Zoeksoort.Gemeente,
        gemeente.Code,
        gemeente.Naam,
        $"Gemeente in de provincie {gemeente.Provincie}, regio {gemeente.Corop.Naam}.",
        openbaar,
        Openbaar.Sleutels)
    {
        Trefwoorden = $"{gemeente.Code} {string.Join(' ', OudeNamen[gemeente.Code])}",
        Gemeente = gemeente.Code,
    };
}
