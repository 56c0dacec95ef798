using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Aanpakken;

namespace Regionetwerk.Api.Aanpakken;

/// <summary>Vragen naar aanpakken.</summary>
[QueryType]
public static class AanpakQueries
{
    /// <summary>De aanpak van de catalogus met deze slug; null wanneer de catalogus haar niet kent.</summary>
    public static Aanpak? Aanpak(string slug, AanpakRegister catalogus) => catalogus.Vind(slug) is { } gegevens ? new(gegevens) : null;

    /// <summary>De catalogus: alle aanpakken die de bronteksten noemen, op naam. Openbaar.</summary>
    [UsePaging(MaxPageSize = 200)]
    public static async Task<Connection<Aanpak>> Aanpakken(PagingArguments pagina, Aanpakkeuze keuze, AanpakFilter? where = null)
    {
        var lijst = await keuze.Kies(where);
        return lijst.Blad(pagina.Pagina(), aanpak => aanpak.Slug)
            .Verbind(aanpak => aanpak.Slug, aanpak => new Aanpak(aanpak), _ => ValueTask.FromResult(lijst.Count));
    }

    /// <summary>Hoeveel aanpakken elke waarde van een filter geeft.</summary>
    public static async Task<Aanpakfacetten> Aanpakfacetten(Aanpakkeuze keuze, AanpakFilter? where = null) => new(await keuze.Eisen(where));

    /// <summary>De aanpakken die worden uitgevoerd in programma's die u mag zien, op volgorde van hun slug; ten hoogste 500.</summary>
    [ListSize(AanpakkenInGebruik.Meeste)]
    public static async Task<IReadOnlyList<UitgevoerdeAanpak>> UitgevoerdeAanpakken(AanpakkenInGebruik aanpakken, AanpakRegister catalogus) =>
        [.. (await aanpakken.Alle()).Select(gebruik => new UitgevoerdeAanpak(gebruik, catalogus))];

    /// <summary>De kaders waarmee de bronteksten ouderbetrokkenheid indelen.</summary>
    [ListSize(8)]
    public static IReadOnlyList<Kader> Kaders(AanpakRegister catalogus) => [.. catalogus.Kaders.Select(kader => new Kader(kader))];

    /// <summary>Het kader met deze slug.</summary>
    public static Kader? Kader(string slug, AanpakRegister catalogus) => catalogus.VindKader(slug) is { } gegevens ? new(gegevens) : null;
}
