using Orleans;

namespace Regionetwerk.Silo.Voorbeelden;

/// <summary>
/// Loads what the five source texts say (000 to 004), so that there is something to compare. The texts name no amounts: every amount is
/// made up and marked as <c>voorbeeldcijfers</c>.
/// </summary>
public sealed class VoorbeeldenLader(IGrainFactory grains, TimeProvider tijd)
{
    /// <summary>Loads all samples; what was loaded before, under the same names, is left as it is.</summary>
    /// <returns>How many commands it took.</returns>
    public async Task<int> LaadAsync()
    {
        var teller = new VoorbeeldTeller();
        VoorbeeldDeelnemer Deelnemer(string sleutel) => new(sleutel, grains, teller);

        await Landelijk.Laad(Deelnemer);
        await Webinar.Laad(Deelnemer(Grains.Organisaties.Organisatie.Loa), tijd.GetUtcNow());
        await Hoorn.Laad(Deelnemer);
        await Groningen.Laad(Deelnemer);
        await Rotterdam.Laad(Deelnemer);
        var programmas = await SpeciaalOnderwijs.Laad(Deelnemer);
        await Kennisvoorbeelden.Laad(Deelnemer, programmas);
        return teller.Aantal;
    }
}
