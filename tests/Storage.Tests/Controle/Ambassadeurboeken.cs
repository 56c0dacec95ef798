using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Tests.Opslag;

namespace Regionetwerk.Storage.Tests.Controle;

/// <summary>Ambassadeurs of an open and of a closed network, and an aanvraag in each state, with texts at all of them.</summary>
internal static class Ambassadeurboeken
{
    private static readonly DateOnly Maand = new(2026, 3, 1);

    public static async Task Vul(Proefopslag opslag)
    {
        foreach (var zichtbaarheid in (Zichtbaarheid[])[Zichtbaarheid.Intern, Zichtbaarheid.Landelijk])
        {
            var slug = $"ambassadeurs-{zichtbaarheid.ToString().ToLowerInvariant()}";
            await opslag.Voeg(
                new($"netwerk/{slug}"),
                0,
                new NetwerkOpgericht(slug, NetwerkSoort.Ambassadeurs, "Ambassadeurs", "GM0405", zichtbaarheid is Zichtbaarheid.Intern ? Deling.Intern : Deling.Landelijk),
                new LidToegetreden(GroepSoort.Netwerk, slug, "GM0405", LidRol.Lid),
                new LidToegetreden(GroepSoort.Netwerk, slug, "GM0599", LidRol.Lid));
            foreach (var afgemeld in (bool[])[false, true])
                await Ambassadeur(opslag, slug, afgemeld);
        }
    }

    private static async Task Ambassadeur(Proefopslag opslag, string slug, bool afgemeld)
    {
        var ambassadeur = Guid.NewGuid();
        await opslag.Voeg(
            Stroom.Ambassadeur(ambassadeur),
            0,
            [
                new AmbassadeurAangemeld(
                    ambassadeur, slug, "GM0405", "16AH00", Guid.NewGuid(), "Schoolleider", [Sector.PO], "GM0405", [AmbassadeurThema.Intervisie], 8),
                new UrenGeboekt(ambassadeur, Guid.NewGuid(), Maand, 0, 6),
                .. afgemeld ? [new AmbassadeurAfgemeld(ambassadeur)] : Enumerable.Empty<Gebeurtenis>(),
            ]);
        var (aanbod, inzet) = (Guid.NewGuid(), Guid.NewGuid());
        await Aanvraag(opslag, slug, _ => []);
        await Aanvraag(opslag, slug, id => [new AanvraagAangeboden(id, aanbod, ambassadeur, "16AH00", 6, Maand), new AanbodAfgewezen(id, aanbod, ambassadeur)], aanbod);
        await Aanvraag(opslag, slug, id =>
        [
            new AanvraagAangeboden(id, inzet, ambassadeur, "16AH00", 6, Maand),
            new AanbodAanvaard(id, inzet, ambassadeur, inzet, 6, Maand, null),
            .. afgemeld ? [new InzetAfgezegd(id, inzet, ambassadeur)] : Enumerable.Empty<Gebeurtenis>(),
        ], inzet);
    }

    private static async Task Aanvraag(Proefopslag opslag, string slug, Func<Guid, IEnumerable<Gebeurtenis>> verder, Guid? tekst = null)
    {
        var id = Guid.NewGuid();
        await opslag.Store.AppendAsync(Proefopslag.Toevoeging(
            Stroom.Aanvraag(id),
            0,
            [
                new AanvraagGedaan(id, "GM0080", slug, "GM0405", "GM0080", AmbassadeurThema.Intervisie, Sector.PO, Urgentie.DezeWeek),
                .. verder(id),
            ]) with
        {
            Erasable = [new Wisbaar.Tekst(id, "wens", "Hulp"), .. tekst is { } bij ? [new Wisbaar.Tekst(bij, "reden", "Nee")] : Enumerable.Empty<Wisbaar>()],
        });
    }
}
