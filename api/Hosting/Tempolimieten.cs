using System.Globalization;

namespace Regionetwerk.Api.Hosting;

/// <summary>How many requests in a minute, all at once or spread. Whoever asks no faster than a sixtieth of it each second never runs out.</summary>
/// <param name="Organisatie">Of all people of one organisation together.</param>
/// <param name="App">Of one app for one organisation.</param>
/// <param name="Adres">Of one network address without a sign-in that holds, also with tokens that do not.</param>
public sealed record Tempolimieten(int Organisatie, int App, int Adres)
{
    /// <summary>What holds when nothing says otherwise.</summary>
    public static Tempolimieten Standaard { get; } = new(Organisatie: 6_000, App: 1_200, Adres: 1_200);

    // Whoever tries it out on his own machine measures and tests there too.
    private static readonly Tempolimieten Ontwikkeling = new(Hoogste, Hoogste, Hoogste);

    private const int Laagste = 1;
    private const int Hoogste = 100_000_000;

    /// <summary>Reads <c>Tempo:Organisatie</c>, <c>Tempo:App</c> and <c>Tempo:Adres</c>.</summary>
    /// <exception cref="InstellingException">One is no number, or out of range.</exception>
    public static Tempolimieten Lees(IConfiguration instellingen, bool ontwikkeling)
    {
        var zonder = ontwikkeling ? Ontwikkeling : Standaard;
        return new(
            Getal(instellingen, "Tempo:Organisatie", zonder.Organisatie),
            Getal(instellingen, "Tempo:App", zonder.App),
            Getal(instellingen, "Tempo:Adres", zonder.Adres));
    }

    private static int Getal(IConfiguration instellingen, string naam, int zonder) => instellingen[naam] switch
    {
        null or "" => zonder,
        var tekst => int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal is >= Laagste and <= Hoogste
            ? getal
            : throw new InstellingException($"De instelling {naam} is '{tekst}'. Kies een getal van {Laagste} tot en met {Hoogste}: verzoeken per minuut."),
    };
}
