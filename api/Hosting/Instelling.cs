namespace Regionetwerk.Api.Hosting;

/// <summary>Reads settings that are yes or no.</summary>
internal static class Instelling
{
    /// <summary>Whether it says yes.</summary>
    /// <param name="instellingen">All settings.</param>
    /// <param name="naam">Which.</param>
    /// <param name="zonder">What it is when absent.</param>
    /// <exception cref="InstellingException">It says neither yes nor no.</exception>
    public static bool IsAan(IConfiguration instellingen, string naam, bool zonder) => instellingen[naam] switch
    {
        null or "" => zonder,
        var tekst => bool.TryParse(tekst, out var waarde)
            ? waarde
            : throw new InstellingException($"De instelling {naam} is '{tekst}'. Kies true of false."),
    };
}

/// <summary>A setting cannot be used. The message is for the person who runs it.</summary>
public sealed class InstellingException(string message) : Exception(message);
