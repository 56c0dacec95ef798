namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>Waar een ambassadeur iets van weet, en waar een aanvraag over gaat. Elk thema komt uit een van de vijf bronteksten.</summary>
public enum AmbassadeurThema
{
    /// <summary>De thuistaal sterk maken en voorlezen in eigen taal (003, 004: Thuis in Taal).</summary>
    ThuistaalEnVoorlezen,

    /// <summary>Op huisbezoek gaan (002, 003).</summary>
    Huisbezoek,

    /// <summary>Een ouderkamer beginnen en draaiend houden (000, 001).</summary>
    Ouderkamer,

    /// <summary>Ouders bereiken die moeite hebben met lezen en schrijven (002).</summary>
    Laaggeletterdheid,

    /// <summary>Ouders steunen bij armoede en geldzorgen (000, 001).</summary>
    Armoede,

    /// <summary>Samen met ouders uit andere landen en met andere talen (002, 004).</summary>
    AnderstaligeOuders,

    /// <summary>Samenwerken met leraren, directeur en intern begeleider (000, 001).</summary>
    SamenwerkingMetHetTeam,

    /// <summary>Samenwerken met wijkteam, jeugdgezondheidszorg en andere partners in de buurt (000, 001).</summary>
    SamenwerkingInDeWijk,

    /// <summary>De overgang van voorschool naar basisschool (000, 001).</summary>
    VoorschoolEnBasisschool,

    /// <summary>School en ouders als partners in de ontwikkeling van het kind (000, 004).</summary>
    EducatiefPartnerschap,

    /// <summary>Gesprekken met ouders voeren, zoals het startgesprek (004).</summary>
    Oudergesprekken,

    /// <summary>Ouders met elkaar in contact brengen (004: Ouders voor Ouders).</summary>
    OudersOnderling,

    /// <summary>Intervisie en kennis delen (001, 002).</summary>
    Intervisie,

    /// <summary>De plek van de brugfunctionaris in de school: rol, aanspreekpunt, vertrouwen (001).</summary>
    PositieVanDeFunctie,
}
