using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Post;

/// <summary>Hoe het met de e-mail staat, zonder te zeggen aan wie.</summary>
public sealed class Poststand(Database database, PostOpties opties)
{
    private static readonly Sql Tel = new("SELECT stand, count(*) FROM post GROUP BY stand");

    private static readonly Sql Redenen = new("""
        SELECT reden, count(*) FROM post WHERE stand = 'Wacht' AND reden IS NOT NULL GROUP BY reden ORDER BY count(*) DESC, reden
        """);

    /// <summary>Of e-mail verstuurd wordt; zo niet, dan wacht alles tot er een mailserver is ingesteld.</summary>
    public bool WordtVerstuurd => opties.WordtVerstuurd;

    /// <summary>De aantallen van nu.</summary>
    public ValueTask<Poststanden> LeesAsync() => database.Read(async sessie =>
    {
        var aantal = (await sessie.List(Tel, rij => KeyValuePair.Create(rij.Keuze<Briefstand>(0), rij.GetInt32(1)))).ToDictionary();
        var redenen = await sessie.List(Redenen, rij => rij.Keuze<Postreden>(0));
        return new Poststanden(
            WordtVerstuurd,
            aantal.GetValueOrDefault(Briefstand.Wacht),
            aantal.GetValueOrDefault(Briefstand.Opgegeven),
            aantal.GetValueOrDefault(Briefstand.Verstuurd),
            redenen.Count > 0 ? redenen[0] : null);
    });
}

/// <summary>Aantallen brieven. Wat verstuurd of opgegeven is, telt zo lang mee als het bewaard wordt.</summary>
/// <param name="WordtVerstuurd">Of er een mailserver is ingesteld.</param>
/// <param name="Wachten">Nog te versturen, ook wat pas later weg mag.</param>
/// <param name="Opgegeven">Niet te versturen gebleken.</param>
/// <param name="Verstuurd">Aangenomen door de mailserver.</param>
/// <param name="Reden">Waarom de meeste wachten die al geprobeerd zijn; leeg wanneer geen enkele mislukte.</param>
public sealed record Poststanden(bool WordtVerstuurd, int Wachten, int Opgegeven, int Verstuurd, Postreden? Reden);
