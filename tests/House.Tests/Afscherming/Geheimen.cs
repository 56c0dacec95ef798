using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Afscherming;

/// <summary>
/// A house in which Hoorn shares some things and keeps others to itself, and what everybody else could read before and after it made the
/// latter.
/// </summary>
public sealed class Geheimen : IAsyncLifetime
{
    private const string Hoorn = "GM0405";

    /// <summary>In every text that Hoorn keeps to itself.</summary>
    public const string Merk = "GEHEIM";

    /// <summary>Those who must see nothing of it; null is whoever has not signed in. Rotterdam left a netwerk of Hoorn.</summary>
    public static IReadOnlyList<string?> Buitenstaanders { get; } =
        [null, "GM0014", "GM0599", "16AH00", "bestuur-31657", "landelijk-ondersteuningsaanbod", "hogeschool-rotterdam"];

    private readonly Dictionary<string, IReadOnlyList<string>> _ervoor = [];
    private Schemawandeling? _wandeling;

    /// <summary>Where it happens.</summary>
    public DraaiendHuis Huis { get; } = new();

    /// <summary>By type of object, the id of one that only Hoorn may see.</summary>
    public Dictionary<string, string> Ids { get; } = [];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await Huis.InitializeAsync();
        // The walk asks in one question everything that there is, which is more than anybody may ask.
        var limieten = Huis.Diensten.GetRequiredService<GraphQLLimits>();
        (limieten.MaxCost, limieten.MaxFields) = (int.MaxValue, int.MaxValue);
        _wandeling = await Schemawandeling.Lees(Huis.Niemand);
        var hoorn = await Huis.Als(Hoorn);
        var (budget, programma) = (await hoorn.Budget(Hoorn, 9_000, "OPENBAAR"), await hoorn.Programma(Hoorn, "OPENBAAR"));
        var gedeeld = await hoorn.Financiering(budget, programma, 2026, 1_000);
        // Of one who keeps what they pay to themselves, and is no outsider here.
        await hoorn.Opgave(programma, "GM0361", 2026, 55);
        var bijeenkomst = await hoorn.Bijeenkomst(Hoorn, "OPENBAAR");
        await LaatRotterdamVertrekken(hoorn);
        var voorbeeld = await hoorn.Kennisitem(Hoorn, "OPENBAAR", gemeente: Hoorn);
        await hoorn.Overname(voorbeeld, programma);
        await hoorn.Reactie(Hoorn, voorbeeld);
        foreach (var wie in Buitenstaanders)
            _ervoor[wie ?? ""] = await Wandel(wie);
        await MaakGeheimen(hoorn, budget, programma, gedeeld);
        Ids["Bijeenkomst"] = await hoorn.Bijeenkomst(Hoorn, inhoud: Inrichting.Webinar($"{Merk} webinar"));
        Ids["Aanmelding"] = (await Huis.DoetMee(Huis.Niemand, hoorn, bijeenkomst, $"{Merk} deelnemer")).Id;
        await MaakGeheimeKennis(hoorn, voorbeeld, programma);
    }

    /// <summary>Somebody of this organisation, or nobody.</summary>
    public async Task<Client> Als(string? organisatie) => organisatie is null ? Huis.Niemand : await Huis.Als(organisatie);

    /// <summary>Everything that this organisation, or nobody, can read now.</summary>
    public async Task<IReadOnlyList<string>> Wandel(string? organisatie) => await _wandeling!.Loop(await Als(organisatie));

    /// <summary>The same, before there was anything to keep apart.</summary>
    public IReadOnlyList<string> Ervoor(string? organisatie) => _ervoor[organisatie ?? ""];

    /// <summary>What the walk did not come past.</summary>
    public IEnumerable<string> Overgeslagen => _wandeling!.Overgeslagen;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Huis.DisposeAsync();

    private async Task LaatRotterdamVertrekken(Client hoorn)
    {
        var rotterdam = await Huis.Als("GM0599");
        Ids["Netwerk"] = await hoorn.Netwerk(naam: $"{Merk} netwerk");
        await hoorn.NodigUit(Ids["Netwerk"], "GM0599");
        await rotterdam.Aanvaard(Ids["Netwerk"]);
        await rotterdam.Verlaat(Ids["Netwerk"]);
    }

    // An overname is seen only by whoever may see both ends: each of the first two has one in the open.
    private async Task MaakGeheimeKennis(Client hoorn, string openVoorbeeld, string openProgramma)
    {
        Ids["Kennisitem"] = await hoorn.Kennisitem(Hoorn, titel: $"{Merk} kennisitem", samenvatting: $"{Merk} samenvatting", gemeente: Hoorn);
        await hoorn.Overname(openVoorbeeld, Ids["Programma"], $"{Merk} veranderd");
        Ids["Overname"] = await hoorn.Overname(Ids["Kennisitem"], openProgramma, $"{Merk} veranderd");
        await hoorn.Reactie(Hoorn, Ids["Kennisitem"], $"{Merk} reactie");
        var alkmaar = await Huis.Als("GM0361");
        Ids["Reactie"] = await alkmaar.Reactie("GM0361", openVoorbeeld, $"{Merk} verborgen reactie");
        (await hoorn.Opdracht("reactieVerbergen", new { reactieId = Ids["Reactie"], reden = $"{Merk} reden" })).Gelukt();
        await hoorn.Kennisitem(Hoorn, "NETWERK", $"{Merk} voor het netwerk", null, null, Ids["Netwerk"]);
    }

    private async Task MaakGeheimen(Client hoorn, string openBudget, string openProgramma, string openFinanciering)
    {
        Ids["Programma"] = await hoorn.Programma(Hoorn, naam: $"{Merk} programma", aanpak: Merk);
        Ids["Budget"] = await hoorn.Budget(Hoorn, 7_391.17m, omschrijving: $"{Merk} budget");
        Ids["Financiering"] = await hoorn.Financiering(Ids["Budget"], Ids["Programma"], 2026, 7_391.11m);
        // Seen only by whoever may see both ends: each of these has one end in the open.
        await hoorn.Financiering(Ids["Budget"], openProgramma, 2027, 0.06m);
        await hoorn.Financiering(openBudget, Ids["Programma"], 2027, 6_113.07m);
        Ids["Besteding"] = await hoorn.Besteding(openFinanciering, 83.19m, $"{Merk} besteding");
        Ids["Terugbetaling"] = await hoorn.Terugbetaling(openBudget, 61.07m, $"{Merk} terugbetaling");
        Ids["Doorgifte"] = await hoorn.Doorgifte(openBudget, "GM0361", 71.03m, $"{Merk} doorgifte");
        Ids["Deadline"] = await hoorn.Deadline(openBudget, $"{Merk} deadline");
        (await hoorn.Opdracht(
            "toekenningVastleggen", new { budgetId = Ids["Budget"], jaar = 2028, bedrag = 17.13m, status = "VOORLOPIG", besluit = $"{Merk} besluit" })).Gelukt();
        Ids["Contact"] = await hoorn.Contact(Hoorn, naam: $"{Merk} contact");
        Ids["Werkgroep"] = await hoorn.Werkgroep(naam: $"{Merk} werkgroep");
        await hoorn.Programma(Hoorn, "NETWERK", $"{Merk} voor het netwerk", null, Ids["Netwerk"]);
        await hoorn.Contact(Hoorn, "NETWERK", $"{Merk} netwerkcontact", Ids["Netwerk"]);
        (await hoorn.Opdracht("betalerToelaten", new { programmaId = openProgramma, betaler = "GM0361" })).Gelukt();
        var alkmaar = await Huis.Als("GM0361");
        await alkmaar.Financiering(await alkmaar.Budget("GM0361", 60), openProgramma, 2026, 55);
        Ids["Opgave"] = await hoorn.Opgave(Ids["Programma"], "GM0361", 2026, 4_217.13m);
        (await hoorn.Opdracht("fteVastleggen", new { programmaId = Ids["Programma"], functie = Merk, jaar = 2026, fte = 1 })).Gelukt();
        (await hoorn.Opdracht("programmaWijzigen", new { programmaId = Ids["Programma"], omschrijving = $"{Merk} omschrijving" })).Gelukt();
    }
}
