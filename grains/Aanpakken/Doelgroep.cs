namespace Regionetwerk.Grains.Aanpakken;

/// <summary>Voor welke ouders iets is bedoeld. De eerste vier zijn de groepen van handreiking 002, paragraaf 3.4.</summary>
public enum Doelgroep
{
    /// <summary>Ouders die moeite hebben met lezen en schrijven.</summary>
    LaaggeletterdeOuders,

    /// <summary>Ouders die naar Nederland zijn gevlucht.</summary>
    Vluchtelingenouders,

    /// <summary>Ouders met geldzorgen of andere zorgen.</summary>
    OudersMetZorgen,

    /// <summary>Vaders en andere mannen die opvoeden.</summary>
    MannelijkeOpvoeders,

    /// <summary>Ouders die thuis een andere taal spreken.</summary>
    AnderstaligeOuders,

    /// <summary>Alle ouders.</summary>
    AlleOuders,
}
