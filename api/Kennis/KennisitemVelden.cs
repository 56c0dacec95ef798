using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Programmas;
using Regionetwerk.Api.Schema;
using Regionetwerk.Api.Scholen;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Kennis;

/// <summary>Wat bij een kennisitem hoort.</summary>
[ExtendObjectType<Kennisitem>]
public static class KennisitemVelden
{
    /// <summary>Waar het om gaat, in woorden; null wanneer dat niet is opgeschreven.</summary>
    public static async Task<string?> Samenvatting([Parent] Kennisitem kennisitem, TekstLoader teksten) =>
        await teksten.LoadAsync(("samenvatting", kennisitem.Rij.Id)) is { Length: > 0 } tekst ? tekst : null;

    /// <summary>De gemeente waar het over gaat, en waar het begon; null wanneer het over geen gemeente in het bijzonder gaat.</summary>
    public static Gemeente? Gemeente([Parent] Kennisitem kennisitem, GemeenteRegister register) =>
        kennisitem.Rij.Gemeente is { } code && register.Vind(code) is { } gemeente ? new(gemeente) : null;

    /// <summary>De organisatie die het vastlegde; bij een school haar bestuur.</summary>
    public static Task<Organisatie?> Eigenaar([Parent] Kennisitem kennisitem, SchoolLoader scholen, OrganisatieLoader organisaties) =>
        EigenaarVan.Organisatie(kennisitem.Rij.Eigenaar, scholen, organisaties);

    /// <summary>De school die het vastlegde; null wanneer de eigenaar geen school is.</summary>
    public static async Task<School?> School([Parent] Kennisitem kennisitem, SchoolLoader scholen) =>
        await EigenaarVan.School(kennisitem.Rij.Eigenaar, scholen);

    /// <summary>Wie het ook doet, de eerste vooraan, voor zover u hun programma mag zien.</summary>
    [UsePaging]
    public static async Task<Connection<Overname>> Overnames(
        [Parent] Kennisitem kennisitem, PagingArguments pagina, OvernamesVanKennisitem bladen, AantalOvernamesVanKennisitem aantal) =>
        (await bladen.LoadAsync((kennisitem.Rij.Id, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Overname(rij), _ => new(aantal.LoadAsync(kennisitem.Rij.Id)));

    /// <summary>Wat organisaties ervan zeggen, de eerste vooraan.</summary>
    [UsePaging]
    public static async Task<Connection<Reactie>> Reacties(
        [Parent] Kennisitem kennisitem, PagingArguments pagina, ReactiesOpKennisitem bladen, AantalReactiesOpKennisitem aantal) =>
        (await bladen.LoadAsync((kennisitem.Rij.Id, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Reactie(rij), _ => new(aantal.LoadAsync(kennisitem.Rij.Id)));
}

/// <summary>De kennis van een gemeente.</summary>
[ExtendObjectType<Gemeente>]
public static class GemeenteKennis
{
    /// <summary>Kennisitems die over deze gemeente gaan, van wie ook.</summary>
    [UsePaging]
    public static async Task<Connection<Kennisitem>> Kennisitems(
        [Parent] Gemeente gemeente, PagingArguments pagina, KennisitemsOverGemeente bladen, AantalKennisitemsOverGemeente aantal) =>
        (await bladen.LoadAsync((gemeente.Code, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Kennisitem(rij), _ => new(aantal.LoadAsync(gemeente.Code)));
}

/// <summary>Wat een programma van anderen overnam.</summary>
[ExtendObjectType<Programma>]
public static class ProgrammaKennis
{
    /// <summary>De kennisitems die dit programma nadoet, voor zover u ze mag zien.</summary>
    [UsePaging]
    public static async Task<Connection<Overname>> Overnames(
        [Parent] Programma programma, PagingArguments pagina, OvernamesVanProgramma bladen, AantalOvernamesVanProgramma aantal) =>
        (await bladen.LoadAsync((programma.Rij.Id, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Overname(rij), _ => new(aantal.LoadAsync(programma.Rij.Id)));
}
