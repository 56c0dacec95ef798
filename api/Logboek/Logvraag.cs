using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Api.Logboek;

/// <summary>Wat er van het logboek gevraagd wordt in het adres van de bladzijde en van het bestand.</summary>
internal static class Logvraag
{
    // Days that can be written and that no clock here ever shows.
    private static readonly DateOnly Eerste = new(1970, 1, 2);
    private static readonly DateOnly Laatste = new(9998, 12, 31);

    /// <summary>De keuze; de laatste dag telt mee, zoals het in Nederland die dag is.</summary>
    public static Logkeuze Keuze(DateOnly? van, DateOnly? tot, Logsoort? soort, string? persoon) =>
        new() { Vanaf = Begin(van), Tot = Begin(tot < DateOnly.MaxValue ? tot?.AddDays(1) : tot), Soort = soort, Persoon = persoon };

    /// <summary>Wanneer een dag in Nederland begint.</summary>
    public static DateTimeOffset? Begin(DateOnly? dag) => dag is { } een
        ? NederlandseDag.Moment(een < Eerste ? Eerste : een > Laatste ? Laatste : een, TimeOnly.MinValue)
        : null;
}
