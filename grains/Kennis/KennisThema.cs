namespace Regionetwerk.Grains.Kennis;

/// <summary>Waar kennis over gaat. De woorden zijn die van de teksten 000 tot en met 004; er komen er alleen bij.</summary>
public enum KennisThema
{
    Armoede,

    /// <summary>Wat goed gaat vasthouden, ook als er mensen weggaan.</summary>
    Borging,
    Brugfunctionaris,
    Diversiteit,

    /// <summary>Gesprekken tussen ouders en school.</summary>
    Gesprekken,
    Huisbezoek,
    Kansengelijkheid,
    Laaggeletterdheid,

    /// <summary>Ouders en de studie- en beroepskeuze van hun kind.</summary>
    Loopbaan,

    /// <summary>Ouders die elkaar ontmoeten, zoals in een ouderkamer.</summary>
    Ontmoeting,
    Onderzoek,
    Ouderbeleid,

    /// <summary>Samenwerken van ouders en school.</summary>
    Partnerschap,
    Professionalisering,
    SpeciaalOnderwijs,
    Taal,
    Thuisbetrokkenheid,
    Thuistaal,
    Vaders,
    Vluchtelingen,
    Voorlezen,

    /// <summary>Voor- en vroegschoolse educatie.</summary>
    Vve,
}
