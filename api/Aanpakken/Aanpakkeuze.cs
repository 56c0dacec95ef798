using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Storage.Aanpakken;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Aanpakken;

/// <summary>Kiest uit de catalogus, voor een lijst, haar aantallen en een bestand op dezelfde manier.</summary>
public sealed class Aanpakkeuze(AanpakRegister catalogus, AanpakkenInGebruik gebruik, GemeenteRegister gemeenten)
{
    private static readonly StringComparer Alfabet = StringComparer.OrdinalIgnoreCase;

    /// <summary>De aanpakken die passen, op naam.</summary>
    public async Task<IReadOnlyList<AanpakGegevens>> Kies(AanpakFilter? filter) => (await Eisen(filter)).Passen(null);

    /// <summary>De filters, klaar om mee te kiezen.</summary>
    public async Task<Gekozen> Eisen(AanpakFilter? filter)
    {
        filter ??= new();
        var code = filter.Gemeente is null ? null : gemeenten.Vind(filter.Gemeente)?.Code ?? throw GemeenteQueries.OnbekendeGemeente(filter.Gemeente);
        var inGebruik = filter.InGebruik is null ? null : (await gebruik.Alle()).Select(aanpak => aanpak.Slug).ToHashSet();
        return new([.. catalogus.Alle.OrderBy(aanpak => aanpak.Naam, Alfabet)], [.. filter.Eisen(inGebruik, code is null ? null : await gebruik.In(code))]);
    }

    /// <summary>De catalogus met wat ervan geëist wordt.</summary>
    public sealed record Gekozen(IReadOnlyList<AanpakGegevens> Alle, IReadOnlyList<(string Keuze, Func<AanpakGegevens, bool> Past)> Eisen)
    {
        /// <summary>Wat aan alle eisen voldoet, behalve aan die van deze ene keuze.</summary>
        public IReadOnlyList<AanpakGegevens> Passen(string? behalve) =>
            [.. Alle.Where(aanpak => Eisen.All(eis => eis.Keuze == behalve || eis.Past(aanpak)))];
    }
}
