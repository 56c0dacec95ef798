using Regionetwerk.Api.Programmas;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Geld;

/// <summary>Een record onder een cijfer van een vergelijking, met het bedrag waarvoor het daarin meetelt.</summary>
public sealed class Post(PostRij rij)
{
    [GraphQLIgnore]
    public PostRij Rij => rij;

    /// <summary>Kalenderjaar.</summary>
    public int Jaar => rij.Jaar;

    /// <summary>Waar het geld vandaan komt.</summary>
    public Bron Bron => rij.Bron;

    /// <summary>Waarvoor het record meetelt: bij een vergelijking op een dag van vroeger het bedrag van toen.</summary>
    public Bedrag Bedrag => Bedrag.UitCenten(rij.Bedrag);

    /// <summary>Waar voor geld dat afloopt.</summary>
    public bool Tijdelijk => rij.Tijdelijk;

    /// <summary>Waar voor wat een ander dan de betaler heeft opgegeven.</summary>
    public bool Opgegeven => rij.Opgegeven;

    /// <summary>Waar wanneer het geld niet meer past bij het programma, nadat dat veranderde.</summary>
    public bool Strijdig => rij.Strijdig;

    /// <summary>Waar voor verzonnen bedragen in voorbeeldgegevens.</summary>
    public bool Voorbeeldcijfers => rij.Voorbeeld;
}

/// <summary>Wat bij een post hoort.</summary>
[ExtendObjectType<Post>]
public static class PostVelden
{
    /// <summary>Het programma waarvoor betaald wordt.</summary>
    public static async Task<Programma> Programma([Parent] Post post, ProgrammaLoader programmas) =>
        await programmas.LoadAsync(post.Rij.Programma) is { } rij ? new(rij) : throw Veranderd.TijdensHetLezen();

    /// <summary>De financiering, zoals zij nu is; null bij een opgave.</summary>
    public static async Task<Financiering?> Financiering([Parent] Post post, FinancieringLoader financieringen) =>
        !post.Opgegeven && await financieringen.LoadAsync(post.Rij.Id) is { } rij ? new(rij) : null;

    /// <summary>De opgave, zoals zij nu is; null bij een financiering, en wanneer zij sinds de gevraagde dag week of werd ingetrokken.</summary>
    public static async Task<Opgave?> Opgave([Parent] Post post, OpgaveLoader opgaven) =>
        post.Opgegeven && await opgaven.LoadAsync(post.Rij.Id) is { } rij ? new(rij) : null;
}

/// <summary>Maakt de lijst van posten onder een cijfer.</summary>
internal static class Postenlijst
{
    public static async Task<Connection<Post>> Lees(
        Cijfer cijfer, Selectie selectie, PagingArguments pagina, PostenLoader bladen, AantalPostenLoader aantallen) =>
        (await bladen.LoadAsync((cijfer, selectie, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Post(rij), _ => new(aantallen.LoadAsync((cijfer, selectie))));
}
