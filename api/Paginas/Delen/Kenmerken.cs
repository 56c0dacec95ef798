namespace Regionetwerk.Api.Paginas.Delen;

/// <summary>What a <see cref="Kenmerk"/> says of a figure.</summary>
public enum Kenmerken
{
    /// <summary>Made up.</summary>
    Voorbeeldcijfers,

    /// <summary>Money that ends.</summary>
    Tijdelijk,

    /// <summary>Money that comes back every year.</summary>
    Structureel,

    /// <summary>Known by hearsay.</summary>
    Opgegeven,

    /// <summary>Against the rules since something changed.</summary>
    Strijdig,

    /// <summary>The owner did not declare the year complete.</summary>
    NietVolledig,

    /// <summary>Not committed, but expected.</summary>
    Verondersteld,

    /// <summary>Nothing to be seen.</summary>
    DeeltNiet,
}
