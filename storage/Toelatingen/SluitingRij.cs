using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Toelatingen;

/// <summary>Een organisatie die gesloten is. Alleen voor beheerders van het landelijk ondersteuningsaanbod.</summary>
/// <param name="Organisatie">Haar sleutel.</param>
/// <param name="Op">Wanneer zij gesloten werd.</param>
public sealed record SluitingRij(string Organisatie, DateTimeOffset Op) : IRij<SluitingRij>
{
    public static Rijvorm<SluitingRij> Vorm { get; } = new(
        Bereik.ContactenLezen,
        "sluitingen",
        "organisatie",
        "organisatie, op",
        $"'{Sleutels.Beheerder(Grains.Organisaties.Organisatie.Loa)}' IN {{sleutels}}",
        rij => new(rij.GetString(0), DateTimeOffset.FromUnixTimeMilliseconds(rij.GetInt64(1))),
        rij => rij.Organisatie);
}
