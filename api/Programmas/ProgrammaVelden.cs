using Regionetwerk.Api.Geld;
using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Schema;
using Regionetwerk.Api.Scholen;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Programmas;

/// <summary>Wat bij een programma hoort.</summary>
[ExtendObjectType<Programma>]
public static class ProgrammaVelden
{
    /// <summary>De gemeente waar het loopt.</summary>
    public static Gemeente Gemeente([Parent] Programma programma, GemeenteRegister register) => new(register.Vind(programma.Rij.Gemeente)!);

    /// <summary>De organisatie die het programma bezit; bij een school haar bestuur.</summary>
    public static Task<Organisatie?> Eigenaar(
        [Parent] Programma programma, SchoolLoader scholen, OrganisatieLoader organisaties) =>
        EigenaarVan.Organisatie(programma.Rij.Eigenaar, scholen, organisaties);

    /// <summary>De school die het programma bezit; null wanneer de eigenaar geen school is.</summary>
    public static async Task<School?> School([Parent] Programma programma, SchoolLoader scholen) =>
        await EigenaarVan.School(programma.Rij.Eigenaar, scholen);

    /// <summary>Wat voor dit programma is vastgelegd, voor zover u budget en programma beide mag zien.</summary>
    [UsePaging]
    public static async Task<Connection<Financiering>> Financieringen(
        [Parent] Programma programma, PagingArguments pagina, FinancieringenVanProgramma bladen, AantalFinancieringenVanProgramma aantal) =>
        (await bladen.LoadAsync((programma.Rij.Id, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Financiering(rij), _ => new(aantal.LoadAsync(programma.Rij.Id)));

    /// <summary>Wat anderen volgens de eigenaar voor dit programma betalen, voor zover u niet ziet dat zij het zelf hebben vastgelegd.</summary>
    [UsePaging]
    public static async Task<Connection<Opgave>> Opgaven(
        [Parent] Programma programma, PagingArguments pagina, OpgavenVanProgramma bladen, AantalOpgavenVanProgramma aantal) =>
        (await bladen.LoadAsync((programma.Rij.Id, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Opgave(rij), _ => new(aantal.LoadAsync(programma.Rij.Id)));

    /// <summary>Hoeveel voltijdsplaatsen functies per jaar hebben, in volgorde van functie en jaar.</summary>
    public static async Task<IReadOnlyList<Functie>> Functies([Parent] Programma programma, FunctiesVanProgramma bladen) =>
        [.. (await bladen.LoadAsync((programma.Rij.Id, new(Limieten.Functies))))!.Rijen.Select(rij => new Functie(rij))];

    /// <summary>Waar het om gaat, in woorden; null wanneer dat niet is opgeschreven.</summary>
    public static Task<string?> Omschrijving([Parent] Programma programma, TekstLoader teksten) => Tekst("omschrijving", programma, teksten);

    /// <summary>Wat het programma wil bereiken; null wanneer dat niet is opgeschreven.</summary>
    public static Task<string?> Doel([Parent] Programma programma, TekstLoader teksten) => Tekst("doel", programma, teksten);

    /// <summary>De functie van wie oordeelde dat er een directe relatie met vve is; null wanneer dat niet is opgeschreven.</summary>
    public static Task<string?> VveBeoordeeldDoor([Parent] Programma programma, TekstLoader teksten) =>
        Tekst("vveBeoordeeldDoor", programma, teksten);

    /// <summary>Andere organisaties die dit programma mogen betalen; bij een school haar bestuur. Alleen voor de eigenaar, anders null.</summary>
    public static async Task<IReadOnlyList<Organisatie>?> Betalers(
        [Parent] Programma programma, Zicht zicht, BetalersLoader betalers, SchoolLoader scholen, OrganisatieLoader organisaties)
    {
        if (!(await zicht.Kijker(Bereik.KennisLezen)).IsEigenaar(programma.Rij.Eigenaar))
            return null;
        var sleutels = await betalers.LoadAsync(programma.Rij.Id);
        var betalende = await Task.WhenAll((sleutels ?? []).Select(sleutel => EigenaarVan.Organisatie(sleutel, scholen, organisaties)));
        return [.. betalende.OfType<Organisatie>().DistinctBy(organisatie => organisatie.Sleutel)];
    }

    private static async Task<string?> Tekst(string veld, Programma programma, TekstLoader teksten) =>
        await teksten.LoadAsync((veld, programma.Rij.Id)) is { Length: > 0 } tekst ? tekst : null;
}
