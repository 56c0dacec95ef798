namespace Regionetwerk.Api.Toegang;

/// <summary>The names of what a token says.</summary>
public static class TokenClaims
{
    /// <summary>Key of the organisation in whose name the bearer acts.</summary>
    public const string Organisatie = "organisatie";

    /// <summary>One of <see cref="Rollen"/>; may come several times.</summary>
    public const string Rol = "rol";

    /// <summary>Pseudonymous key of the person or app.</summary>
    public const string Persoon = "sub";
}
