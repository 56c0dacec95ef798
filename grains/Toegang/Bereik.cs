namespace Regionetwerk.Grains.Toegang;

/// <summary>Wat een app namens een organisatie mag. Wat hier niet onder valt, ziet zij zoals wie niet is aangemeld.</summary>
public enum Bereik
{
    /// <summary>Programma's, kennisitems, bijeenkomsten en wat daarbij hoort.</summary>
    KennisLezen,

    /// <summary>Budgetten, financieringen, bestedingen en alles wat in euro's is.</summary>
    FinancieringLezen,

    /// <summary>Personen: contacten, ambassadeurs, wie zich aanmeldde.</summary>
    ContactenLezen,

    /// <summary>Opdrachten geven, met de rol die erbij hoort.</summary>
    Schrijven,
}
