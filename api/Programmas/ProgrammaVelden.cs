using Regionetwerk.Api.Geld;
using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Schema;
using Regionetwerk.Api.Scholen;
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

    /// <summary>Andere organisaties die dit programma mogen betalen; bij een school haar bestuur. Alleen voor de eigenaar, anders null.</summary>
    public static async Task<IReadOnlyList<Organisatie>?> Betalers(
        [Parent] Programma programma, Zicht zicht, BetalersLoader betalers, SchoolLoader scholen, OrganisatieLoader organisaties)
    {
        if (!(await zicht.Kijker()).IsEigenaar(programma.Rij.Eigenaar))
            return null;
        var sleutels = await betalers.LoadAsync(programma.Rij.Id);
        var betalende = await Task.WhenAll((sleutels ?? []).Select(sleutel => EigenaarVan.Organisatie(sleutel, scholen, organisaties)));
        return [.. betalende.OfType<Organisatie>().DistinctBy(organisatie => organisatie.Sleutel)];
    }
}
