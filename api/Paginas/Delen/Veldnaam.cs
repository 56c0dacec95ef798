namespace Regionetwerk.Api.Paginas.Delen;

/// <summary>How a field is pointed at.</summary>
public static class Veldnaam
{
    /// <summary>The id that a field of this name has unless it is given one.</summary>
    public static string Id(string naam) => $"veld-{naam}";
}

/// <summary>One thing to choose in a field.</summary>
/// <param name="Waarde">What the form sends.</param>
/// <param name="Tekst">What one reads.</param>
public sealed record Optie(string Waarde, string Tekst);

/// <summary>Something wrong in a form.</summary>
/// <param name="Veld">The name of the field; null when it is about the whole.</param>
/// <param name="Bericht">What, and what to do.</param>
/// <param name="Code">The fixed code of the refusal, where it is one.</param>
public sealed record Veldfout(string? Veld, string Bericht, string? Code = null);
