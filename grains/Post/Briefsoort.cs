namespace Regionetwerk.Grains.Post;

/// <summary>Wat voor brief het is: daaraan is te zien wie hem schrijft.</summary>
public enum Briefsoort
{
    /// <summary>Of het e-mailadres van wie zich voor een bijeenkomst aanmeldde klopt.</summary>
    AanmeldingBevestigen,
}
