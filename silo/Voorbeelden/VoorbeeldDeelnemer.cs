using Orleans;
using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Regelingen;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Grains.Werkgroepen;
using Regionetwerk.Storage.Voorbeelden;

namespace Regionetwerk.Silo.Voorbeelden;

/// <summary>
/// An organisation in the samples: it gives its commands itself, under the rules that hold for everybody. Each command has a name that
/// stays the same, so that loading again carries out nothing twice.
/// </summary>
internal sealed class VoorbeeldDeelnemer(string sleutel, IGrainFactory grains, VoorbeeldTeller teller)
{
    private readonly Aanroeper _aanroeper = new(sleutel, [Rol.Beheerder], VoorbeeldenMerk.Persoon);

    public Task Registreer(string organisatie, OrganisatieSoort soort, string naam) =>
        Stuur($"organisatie:{organisatie}", new OrganisatieRegistreren(soort, naam), grains.GetGrain<IOrganisatieGrain>(organisatie).Registreren);

    public async Task<Guid> Programma(string naam, ProgrammaVastleggen opdracht) =>
        Guid.Parse(await Stuur($"programma:{naam}", opdracht with { Voorbeeldcijfers = true }, Eigenaar.ProgrammaVastleggen));

    public Task LaatToe(Guid programma, string betaler) =>
        Stuur($"betaler:{betaler}:{programma:N}", new BetalerToelaten(programma, betaler), Eigenaar.BetalerToelaten);

    public Task Regeling(string slug, RegelingInhoud inhoud) => Stuur(
        $"regeling:{slug}", new RegelingVastleggen(slug, inhoud), grains.GetGrain<IOrganisatieGrain>(sleutel).RegelingVastleggen);

    /// <summary>A budget of exactly what is committed from it, with what was spent in the years that are over.</summary>
    public async Task Betaal(string naam, Guid programma, VoorbeeldBudget budget)
    {
        var toegekend = new BudgetToekennen(
            budget.Bron, budget.Omschrijving, budget.Van, budget.Tot, Bedrag.UitEuro(budget.Toegekend), budget.Deling, Voorbeeldcijfers: true)
        {
            Regeling = budget.Regeling,
            Toekenningen = budget.PerJaarToegekend
                ? [.. budget.PerJaar.Select(een => new ToekenningGevraagd(een.Jaar, Bedrag.UitEuro(een.Euro), ToekenningStatus.Definitief, Besluit: null))]
                : null,
        };
        var id = Guid.Parse(await Stuur($"budget:{naam}", toegekend, Eigenaar.BudgetToekennen));
        foreach (var jaar in budget.Verantwoorden)
        {
            await Stuur(
                $"deadline:{naam}:{jaar}",
                new DeadlineVastleggen(id, DeadlineSoort.Verantwoording, new(jaar + 1, 7, 15), jaar, $"Verantwoording over {jaar} via SiSa"),
                Eigenaar.DeadlineVastleggen);
        }
        foreach (var (jaar, euro) in budget.PerJaar)
        {
            var financiering = Guid.Parse(await Stuur(
                $"financiering:{naam}:{jaar}",
                new FinancieringVastleggen(id, programma, jaar, Bedrag.UitEuro(euro)),
                Eigenaar.FinancieringVastleggen));
            if (jaar <= VoorbeeldBudget.LaatsteBestedeJaar)
            {
                var dag = new DateOnly(jaar, 12, 31) < budget.Tot ? new DateOnly(jaar, 12, 31) : budget.Tot;
                await Stuur(
                    $"besteding:{naam}:{jaar}",
                    new BestedingBoeken(id, financiering, dag, Bedrag.UitEuro(euro), $"Jaarafrekening {jaar} (voorbeeldcijfers)"),
                    Eigenaar.BestedingBoeken);
            }
        }
    }

    /// <summary>A contact by function: a mailbox at example.nl, no person.</summary>
    public async Task<Guid> Contact(string postbus, string functie, Deling deling) => Guid.Parse(await Stuur(
        $"contact:{postbus}",
        new ContactVastleggen($"Postbus {postbus}", functie, $"{postbus}@example.nl", Telefoon: null, Toestemming: true, deling),
        Eigenaar.ContactVastleggen));

    public Task Ambassadeur(string netwerk, Guid contact, AmbassadeurProfiel profiel) =>
        Stuur($"ambassadeur:{netwerk}:{contact:N}", new AmbassadeurAanmelden(netwerk, contact, profiel), Eigenaar.AmbassadeurAanmelden);

    public Task Vraag(string naam, AanvraagDoen aanvraag) => Stuur($"aanvraag:{naam}", aanvraag, Eigenaar.AanvraagDoen);

    public async Task<Guid> Kennisitem(string naam, KennisitemVastleggen opdracht) =>
        Guid.Parse(await Stuur($"kennisitem:{naam}", opdracht with { Voorbeeldcijfers = true }, Eigenaar.KennisitemVastleggen));

    /// <summary>Says that a programma does what a kennisitem tells of.</summary>
    public async Task<Guid> Overname(string naam, KennisOvernemen opdracht) =>
        Guid.Parse(await Stuur($"overname:{naam}", opdracht, Eigenaar.KennisOvernemen));

    public async Task<Guid> KondigAan(string naam, BijeenkomstAankondigen opdracht) =>
        Guid.Parse(await Stuur($"bijeenkomst:{naam}", opdracht, Eigenaar.BijeenkomstAankondigen));

    public Task Publiceer(string naam, NotitiePubliceren opdracht) => Stuur($"notitie:{naam}", opdracht, Eigenaar.NotitiePubliceren);

    public Task VerklaarVolledig(int jaar, Kring kring = Kring.Openbaar) =>
        Stuur($"jaar:{jaar}", new JaarVerklaren(jaar, Volledig: true, kring), grains.GetGrain<IGemeenteGrain>(sleutel).JaarVerklaren);

    public Task RichtOp(string slug, NetwerkOprichten opdracht) =>
        Stuur($"netwerk:{slug}", opdracht, grains.GetGrain<INetwerkGrain>(slug).Oprichten);

    public Task RichtOp(string slug, WerkgroepOprichten opdracht) =>
        Stuur($"werkgroep:{slug}", opdracht, grains.GetGrain<IWerkgroepGrain>(slug).Oprichten);

    /// <summary>Invites a participant, who accepts.</summary>
    public async Task NeemOp(GroepSoort soort, string slug, VoorbeeldDeelnemer lid)
    {
        await Stuur($"uitnodiging:{soort}:{slug}:{lid.Sleutel}", new LidUitnodigen(lid.Sleutel), Groep(soort, slug).Uitnodigen);
        await lid.Stuur($"aanvaarding:{soort}:{slug}", new LidmaatschapAanvaarden(), Groep(soort, slug).Aanvaarden);
    }

    private string Sleutel => sleutel;

    private IEigenaarGrain Eigenaar => EigenaarSleutel.IsGemeente(sleutel)
        ? grains.GetGrain<IGemeenteGrain>(sleutel)
        : grains.GetGrain<IOrganisatieGrain>(sleutel);

    private IGroepGrain Groep(GroepSoort soort, string slug) => soort is GroepSoort.Netwerk
        ? grains.GetGrain<INetwerkGrain>(slug)
        : grains.GetGrain<IWerkgroepGrain>(slug);

    private async Task<string> Stuur<TOpdracht>(string naam, TOpdracht opdracht, Func<TOpdracht, Task<Uitkomst>> actor)
        where TOpdracht : Opdracht
    {
        Aanroeper.Huidig = _aanroeper;
        var uitkomst = await actor(opdracht with { VerzoekId = VoorbeeldenMerk.VerzoekVoorvoegsel + naam });
        teller.Aantal++;
        return uitkomst.Sleutel ?? throw new InvalidOperationException(
            $"The sample {naam} of {sleutel} was refused: {string.Join(" ", uitkomst.Weigeringen.Select(weigering => weigering.Bericht))}");
    }
}

/// <summary>How many commands the samples took.</summary>
internal sealed class VoorbeeldTeller
{
    public int Aantal { get; set; }
}
