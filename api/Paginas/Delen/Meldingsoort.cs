namespace Regionetwerk.Api.Paginas.Delen;

/// <summary>What kind of thing a <see cref="Melding"/> tells.</summary>
public enum Meldingsoort
{
    /// <summary>Good to know.</summary>
    Informatie,

    /// <summary>Done.</summary>
    Gelukt,

    /// <summary>Be careful.</summary>
    Waarschuwing,

    /// <summary>It did not work.</summary>
    Fout,
}
