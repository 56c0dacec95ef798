using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using static Regionetwerk.Silo.Voorbeelden.VoorbeeldBudget;

namespace Regionetwerk.Silo.Voorbeelden;

/// <summary>The examples in 004, a dossier of spring 2021, mostly of special education. It names no money and no ages.</summary>
internal static class SpeciaalOnderwijs
{
    private static readonly ImmutableArray<Voorbeeld> Voorbeelden =
    [
        // «Let op als je denkt dat je het heel goed doet»: basisschool de Wegwijzer reaches anderstalige ouders in vve.
        new("GM0917", "Anderstalige ouders bij de voor- en vroegschoolse educatie", "anderstalige-ouders", [Sector.VVE, Sector.PO]),
        // «Taal als thema voor partnerschap»: the Antoniusschool.
        new("GM0441", "Actief Ouderschap: wensen en verwachtingen", "actief-ouderschap", [Sector.SO]),
        // «Educatief partnerschap met ouders leeft in de praktijk op De Fakkel»: a school for speciaal basisonderwijs.
        new("GM0394", "Educatief partnerschap met ouders", "educatief-partnerschap", [Sector.SBO]),
        // «Ervaringen delen waardevol»: Widdonckschool and De Ortolaan in Heibloem.
        new("GM1640", "Ouders voor Ouders: ontmoetingen in Heibloem", "ouders-voor-ouders", [Sector.SO, Sector.VSO]),
        // «Ouderinterview: wat beweegt de ouder écht?»: De Korenaer.
        new("GM0772", "Ouderinterview: wat beweegt de ouder?", "ouderinterview", [Sector.SO]),
    ];

    /// <returns>The programma's, by aanpak.</returns>
    public static async Task<IReadOnlyDictionary<string, Guid>> Laad(Func<string, VoorbeeldDeelnemer> deelnemer)
    {
        var programmas = new Dictionary<string, Guid>();
        foreach (var voorbeeld in Voorbeelden)
        {
            programmas[voorbeeld.Aanpak] = await deelnemer(voorbeeld.Gemeente).Programma(voorbeeld.Aanpak, new(
                voorbeeld.Naam,
                voorbeeld.Aanpak,
                Gemeente: null,
                Van: Begin(2021),
                Tot: null,
                LeeftijdVan: null,
                LeeftijdTot: null,
                DirectVve: false,
                voorbeeld.Sectoren,
                Deling.Openbaar));
        }
        return programmas;
    }

    private sealed record Voorbeeld(string Gemeente, string Naam, string Aanpak, ImmutableArray<Sector> Sectoren);
}
