namespace Regionetwerk.Api.Paginas.Gemeenten;

/// <summary>What a page minimally knows of a gemeente.</summary>
public sealed record Gemeentenaam(string Code, string Naam)
{
    /// <summary>Where its page is.</summary>
    public string Adres => $"/gemeenten/{Code}";
}
