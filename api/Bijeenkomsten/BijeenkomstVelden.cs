using Regionetwerk.Api.Netwerken;
using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Programmas;
using Regionetwerk.Api.Schema;
using Regionetwerk.Api.Scholen;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Bijeenkomsten;

/// <summary>Wat bij een bijeenkomst hoort.</summary>
[ExtendObjectType<Bijeenkomst>]
public static class BijeenkomstVelden
{
    /// <summary>De organisatie die haar houdt; bij een school haar bestuur.</summary>
    public static Task<Organisatie?> Eigenaar([Parent] Bijeenkomst bijeenkomst, SchoolLoader scholen, OrganisatieLoader organisaties) =>
        EigenaarVan.Organisatie(bijeenkomst.Rij.Eigenaar, scholen, organisaties);

    /// <summary>De school die haar houdt; null wanneer de eigenaar geen school is.</summary>
    public static Task<School?> School([Parent] Bijeenkomst bijeenkomst, SchoolLoader scholen) =>
        EigenaarVan.School(bijeenkomst.Rij.Eigenaar, scholen);

    /// <summary>Het netwerk waarbij zij hoort; null wanneer zij bij geen hoort, of bij een dat u niet ziet.</summary>
    public static async Task<Netwerk?> Netwerk([Parent] Bijeenkomst bijeenkomst, NetwerkLoader netwerken) =>
        bijeenkomst.Rij.Netwerk is { } slug && await netwerken.LoadAsync(slug) is { } rij ? new(rij) : null;

    /// <summary>De onderdelen, op volgorde.</summary>
    public static async Task<IReadOnlyList<Onderdeel>> Programma([Parent] Bijeenkomst bijeenkomst, OnderdelenVanBijeenkomst bladen) =>
        [.. (await bladen.LoadAsync((bijeenkomst.Rij.Id, new(Limieten.Programmaonderdelen))))!.Rijen.Select(rij => new Onderdeel(rij))];

    /// <summary>Waar zij is; null wanneer dat niet is opgeschreven.</summary>
    public static Task<string?> Plaats([Parent] Bijeenkomst bijeenkomst, TekstLoader teksten) => Tekst(Bijeenkomsttekst.Plaats, bijeenkomst, teksten);

    /// <summary>Waar het over gaat; null wanneer dat niet is opgeschreven.</summary>
    public static Task<string?> Omschrijving([Parent] Bijeenkomst bijeenkomst, TekstLoader teksten) =>
        Tekst(Bijeenkomsttekst.Omschrijving, bijeenkomst, teksten);

    /// <summary>Wat van deelnemers gevraagd wordt; null wanneer dat niet is opgeschreven.</summary>
    public static Task<string?> Huisregels([Parent] Bijeenkomst bijeenkomst, TekstLoader teksten) =>
        Tekst(Bijeenkomsttekst.Huisregels, bijeenkomst, teksten);

    /// <summary>Waarom zij niet doorgaat; null wanneer zij doorgaat.</summary>
    public static Task<string?> Reden([Parent] Bijeenkomst bijeenkomst, TekstLoader teksten) => Tekst("reden", bijeenkomst, teksten);

    /// <summary>Adres waar zij online te volgen is. Hier alleen voor de eigenaar, anders null: wie is aangemeld, vindt het bij de eigen aanmelding.</summary>
    public static async Task<string?> Link([Parent] Bijeenkomst bijeenkomst, Zicht zicht, TekstLoader teksten) =>
        await IsVanKijker(bijeenkomst, zicht) ? await Tekst(Bijeenkomsttekst.Link, bijeenkomst, teksten) : null;

    /// <summary>Wat er na afloop is opgeschreven; null wanneer dat er niet is, of niet voor u is.</summary>
    public static async Task<Notitie?> Notitie([Parent] Bijeenkomst bijeenkomst, Zicht zicht, TekstLoader teksten)
    {
        if (bijeenkomst.Rij.NotitieVoor is null || (bijeenkomst.Rij.NotitieVoor is NotitieVoor.Deelnemers && !await IsVanKijker(bijeenkomst, zicht)))
            return null;
        var woorden = new Dictionary<string, string?>();
        foreach (var veld in (string[])[Bijeenkomsttekst.Samenvatting, Bijeenkomsttekst.Tips, Bijeenkomsttekst.Links])
            woorden[veld] = await Tekst(veld, bijeenkomst, teksten);
        return Bijeenkomsten.Notitie.Van(bijeenkomst.Rij, veld => woorden[veld]);
    }

    internal static async ValueTask<bool> IsVanKijker(Bijeenkomst bijeenkomst, Zicht zicht) =>
        (await zicht.Kijker(Bereik.KennisLezen)).IsEigenaar(bijeenkomst.Rij.Eigenaar);

    private static async Task<string?> Tekst(string veld, Bijeenkomst bijeenkomst, TekstLoader teksten) =>
        await teksten.LoadAsync((veld, bijeenkomst.Rij.Id)) is { Length: > 0 } tekst ? tekst : null;
}
