namespace Regionetwerk.Storage.Post;

/// <summary>Waar e-mail heen gaat. Zonder server wacht zij.</summary>
public sealed record PostOpties
{
    /// <summary>De mailserver; leeg wanneer er geen is.</summary>
    public string? Server { get; init; }

    public int Poort { get; init; } = 587;

    public Postbeveiliging Beveiliging { get; init; } = Postbeveiliging.StartTls;

    /// <summary>Leeg wanneer de server geen aanmelding vraagt.</summary>
    public string? Gebruiker { get; init; }

    public string? Wachtwoord { get; init; }

    /// <summary>Van wie de e-mail komt: een adres, of <c>Naam &lt;adres&gt;</c>.</summary>
    public string Afzender { get; init; } = "";

    /// <summary>Waar de bladzijden voor ontvangers staan; eindigt op een schuine streep.</summary>
    public Uri Adres { get; init; } = new("http://localhost:5080/");

    /// <summary>Of er een server is om e-mail aan te geven.</summary>
    public bool WordtVerstuurd => Server is not null;
}

/// <summary>Hoe de verbinding met de mailserver beveiligd is.</summary>
public enum Postbeveiliging
{
    /// <summary>Versleuteld na STARTTLS; een server die dat niet kan, krijgt niets.</summary>
    StartTls,

    /// <summary>Vanaf het begin versleuteld.</summary>
    Tls,

    /// <summary>Niet: alleen naar deze machine zelf, of waar dat uitdrukkelijk gezegd is.</summary>
    Geen,
}
