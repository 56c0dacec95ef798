using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Ambassadeurs;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Ambassadeurs;

/// <summary>Inzet van een ambassadeur bij een school of gemeente. Te zien voor wie vroeg, de organisatie van de ambassadeur en de beheerder.</summary>
[Node]
public sealed class Inzet(InzetRij rij) : INode
{
    [GraphQLIgnore]
    public InzetRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Inzet", rij.Id);

    public InzetStatus Status => rij.Status;

    /// <summary>De afgesproken maand, zoals 2026-11.</summary>
    public string Maand => rij.Maand.ToString("yyyy-MM");

    /// <summary>De dag; null zolang die niet is afgesproken.</summary>
    public DateOnly? Datum => rij.Datum;

    /// <summary>De afgesproken uren; na het verslag de uren die het waren.</summary>
    public int Uren => rij.Uren;

    [NodeResolver]
    public static async Task<Inzet?> Lees(string sleutel, InzetLoader inzet) =>
        await inzet.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Wat bij inzet hoort.</summary>
[ExtendObjectType<Inzet>]
public static class InzetVelden
{
    /// <summary>De aanvraag; null voor wie er niet meer bij hoort.</summary>
    public static async Task<Aanvraag?> Aanvraag([Parent] Inzet inzet, AanvraagLoader aanvragen) =>
        await aanvragen.LoadAsync(inzet.Rij.Aanvraag) is { } rij ? new(rij) : null;

    public static async Task<Ambassadeur?> Ambassadeur([Parent] Inzet inzet, AmbassadeurLoader ambassadeurs) =>
        await ambassadeurs.LoadAsync(inzet.Rij.Ambassadeur) is { } rij ? new(rij) : null;

    /// <summary>Waar de inzet is.</summary>
    public static Gemeente Gemeente([Parent] Inzet inzet, GemeenteRegister register) => new(register.Vind(inzet.Rij.Gemeente)!);

    /// <summary>Gepland, en de dag of maand is voorbij: het verslag ontbreekt nog.</summary>
    public static bool WachtOpVerslag([Parent] Inzet inzet, TimeProvider tijd)
    {
        var vandaag = NederlandseDag.Van(tijd.GetUtcNow());
        return inzet.Status is InzetStatus.Gepland && (inzet.Rij.Datum is { } datum ? datum < vandaag : inzet.Rij.Maand.AddMonths(1) <= vandaag);
    }

    /// <summary>Hoe het ging; null zolang er geen verslag is.</summary>
    public static async Task<string?> Verslag([Parent] Inzet inzet, AanvraagtekstLoader teksten) =>
        await teksten.LoadAsync(("verslag", inzet.Rij.Id));

    /// <summary>Waarom de inzet is afgezegd; null wanneer dat niet zo is.</summary>
    public static async Task<string?> Reden([Parent] Inzet inzet, AanvraagtekstLoader teksten) =>
        await teksten.LoadAsync(("reden", inzet.Rij.Id));
}
