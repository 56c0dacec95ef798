namespace Regionetwerk.Storage.Zoeken;

/// <summary>Een woord zoals het in de index staat, en hoe goed het past bij wat er getypt is.</summary>
/// <param name="Stam">De stam, of het begin van een woord.</param>
/// <param name="IsBegin">Elk woord dat zo begint telt.</param>
/// <param name="Gewicht">Van 0 tot en met 1.</param>
internal sealed record Zoekstam(string Stam, bool IsBegin, double Gewicht);

/// <summary>Stammen die er samen moeten staan.</summary>
internal sealed record Zoekvorm(IReadOnlyList<Zoekstam> Stammen);

/// <summary>Wat de vrager met een woord of vaste uitdrukking bedoelt: een van deze vormen.</summary>
/// <param name="Getypt">De woorden die er stonden, zonder hoofdletters en accenten.</param>
/// <param name="Vormen">Een ervan is genoeg.</param>
internal sealed record Zoekbegrip(IReadOnlyList<string> Getypt, IReadOnlyList<Zoekvorm> Vormen)
{
    /// <summary>Hetzelfde zonder wat alleen het begin van een woord is: dat vindt in een grote index heel veel.</summary>
    public Zoekbegrip Precies() => this with { Vormen = [.. Vormen.Where(vorm => !vorm.Stammen.Any(stam => stam.IsBegin))] };
}
