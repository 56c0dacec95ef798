using Regionetwerk.Api.Geld;
using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Schema;
using Regionetwerk.Api.Scholen;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Api.Programmas;

/// <summary>
/// Wat een ander volgens de eigenaar van een programma betaalt, van horen zeggen. Zij is er niet meer voor wie ziet wat die ander dat jaar
/// zelf voor het programma heeft vastgelegd: dan gaat dat voor.
/// </summary>
[Node]
public sealed class Opgave(OpgaveRij rij) : INode
{
    [GraphQLIgnore]
    public OpgaveRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Opgave", rij.Id);

    /// <summary>Waar het geld vandaan komt, volgens de eigenaar van het programma.</summary>
    public Bron Bron => rij.Bron;

    /// <summary>Waar voor geld dat afloopt; onwaar voor geld dat naar verwachting ieder jaar terugkomt.</summary>
    public bool Tijdelijk => rij.Tijdelijk;

    /// <summary>Kalenderjaar.</summary>
    public int Jaar => rij.Jaar;

    /// <summary>Een opgave van 0 is ingetrokken; alleen de eigenaar ziet haar nog.</summary>
    public Bedrag Bedrag => Bedrag.UitCenten(rij.Bedrag);

    /// <summary>Altijd OPGEGEVEN.</summary>
    public FinancieringStatus Status => FinancieringStatus.Opgegeven;

    /// <summary>Waar voor verzonnen bedragen in voorbeeldgegevens.</summary>
    public bool Voorbeeldcijfers => rij.Voorbeeld;

    [NodeResolver]
    public static async Task<Opgave?> Lees(string sleutel, OpgaveLoader opgaven) =>
        await opgaven.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Wat bij een opgave hoort.</summary>
[ExtendObjectType<Opgave>]
public static class OpgaveVelden
{
    /// <summary>Het programma waarvoor betaald wordt.</summary>
    public static async Task<Programma> Programma([Parent] Opgave opgave, ProgrammaLoader programmas) =>
        await programmas.LoadAsync(opgave.Rij.Programma) is { } rij ? new(rij) : throw Veranderd.TijdensHetLezen();

    /// <summary>De organisatie die betaalt; bij een school haar bestuur.</summary>
    public static Task<Organisatie?> Betaler([Parent] Opgave opgave, SchoolLoader scholen, OrganisatieLoader organisaties) =>
        EigenaarVan.Organisatie(opgave.Rij.Betaler, scholen, organisaties);

    /// <summary>De school die betaalt; null wanneer de betaler geen school is.</summary>
    public static async Task<School?> School([Parent] Opgave opgave, SchoolLoader scholen) =>
        await EigenaarVan.School(opgave.Rij.Betaler, scholen);
}
