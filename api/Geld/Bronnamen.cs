using Regionetwerk.Grains.Geld;

namespace Regionetwerk.Api.Geld;

/// <summary>Hoe bronnen heten voor wie ze leest.</summary>
public static class Bronnamen
{
    /// <summary>De naam, zoals hij ook midden in een zin staat.</summary>
    public static string Naam(this Bron bron) => bron switch
    {
        Bron.Goab => "GOAB",
        Bron.SpukKansrijkeWijk => "SPUK Kansrijke Wijk",
        Bron.SubsidieregelingBrugfunctionaris => "subsidieregeling brugfunctionaris",
        Bron.GemeenteOnderwijs => "onderwijsbudget van de gemeente",
        Bron.Welzijn => "welzijnswerk",
        Bron.Schoolbestuur => "schoolbestuur",
        Bron.Locatie => "uren van de locaties",
        Bron.EU => "Europese subsidie",
        Bron.Fonds => "fonds",
        _ => "overige bronnen",
    };
}
