namespace Regionetwerk.Grains.Geld;

/// <summary>Waar geld vandaan komt (domain.md, "Money").</summary>
public enum Bron
{
    /// <summary>Gemeentelijk onderwijsachterstandenbeleid: specifieke uitkering, structureel, in perioden.</summary>
    Goab,

    /// <summary>Specifieke uitkering Kansrijke Wijk: tijdelijk.</summary>
    SpukKansrijkeWijk,

    /// <summary>Landelijke subsidieregeling brugfunctionaris, aangevraagd door het schoolbestuur: tijdelijk.</summary>
    SubsidieregelingBrugfunctionaris,

    /// <summary>Het eigen onderwijsbudget van de gemeente: structureel.</summary>
    GemeenteOnderwijs,

    /// <summary>Het welzijnswerk van de gemeente: structureel.</summary>
    Welzijn,

    /// <summary>Het onderwijsbestuur: structureel.</summary>
    Schoolbestuur,

    /// <summary>Uren die de locaties zelf dragen: structureel.</summary>
    Locatie,

    /// <summary>Europese subsidie: tijdelijk.</summary>
    EU,

    /// <summary>Een fonds: tijdelijk.</summary>
    Fonds,

    /// <summary>Iets anders: telt als tijdelijk.</summary>
    Overig,
}

/// <summary>Eigenschappen van een bron.</summary>
public static class Bronnen
{
    /// <summary>Of het geld afloopt. Structureel geld komt naar verwachting ieder jaar terug.</summary>
    public static bool IsTijdelijk(this Bron bron) => bron
        is Bron.SpukKansrijkeWijk or Bron.SubsidieregelingBrugfunctionaris or Bron.EU or Bron.Fonds or Bron.Overig;
}
