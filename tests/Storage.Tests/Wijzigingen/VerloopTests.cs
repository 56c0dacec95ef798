using System.Collections.Immutable;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Bijeenkomsten;
using Regionetwerk.Storage.Contacten;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Kennis;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Programmas;
using Regionetwerk.Storage.Tests.Opslag;
using Regionetwerk.Storage.Wijzigingen;
using Xunit;

namespace Regionetwerk.Storage.Tests.Wijzigingen;

/// <summary>Who sees what stands in the projections, for now, and in the books, for any moment: the two must say the same.</summary>
public sealed class VerloopTests : IAsyncDisposable
{
    private static readonly Aanroeper?[] Lezers =
        [null, Proefopslag.Hoorn, new("GM0014", [Rol.Lezer], "p2"), new("GM0184", [Rol.Lezer], "p3"), new("GM0599", [Rol.Lezer], "p4")];

    private static readonly string[] Netwerken = ["een", "twee"];

    private readonly Proefopslag _opslag = new();
    private readonly Dictionary<StreamId, long> _versies = [];
    private readonly List<Geraakt> _records = [];
    private readonly HashSet<(Guid, string)> _betalers = [];
    private readonly HashSet<(string, string)> _leden = [];
    private readonly HashSet<Guid> _ingetrokken = [];

    private static KennisInhoud Inhoud { get; } = new(KennisSoort.Video, "Voorlezen", null, null, null, [], [], [], null, null);

    private static BijeenkomstInhoud Webinar { get; } =
        new(BijeenkomstSoort.Webinar, "Webinar", new(2026, 4, 1), new(9, 30), new(11, 0), null, null, []);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(20261123)]
    public async Task What_a_reader_saw_until_now_by_the_books_is_what_he_sees_by_the_read_model(int seed)
    {
        var random = new Random(seed);
        var gebeurd = 0;
        while (gebeurd < 60)
        {
            if (!await Gebeur(random))
                continue;
            gebeurd++;
            foreach (var lezer in Lezers)
                Assert.Equal(await ZietNu(lezer), await ZagTotNu(lezer));
        }
        Assert.Contains(_records, record => record.Record.Soort is RecordSoort.Financiering);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(20261124)]
    public async Task Whoever_follows_from_any_moment_has_in_the_end_what_he_sees_then(int seed)
    {
        var random = new Random(seed);
        List<(FeedPosition Positie, IReadOnlyList<IEnumerable<RecordSleutel>> Zag)> momenten = [];
        for (var gebeurd = 0; gebeurd < 80; gebeurd += await Gebeur(random) ? 1 : 0)
        {
            if (gebeurd % 8 == 0)
                momenten.Add((gebeurd == 0 ? default : await _opslag.EindeAsync(Ct), [.. await Task.WhenAll(Lezers.Select(ZietNu))]));
        }

        await _opslag.EindeAsync(Ct);
        foreach (var (positie, zag) in momenten)
        {
            foreach (var (lezer, eerst) in Lezers.Zip(zag))
                Assert.Equal(await ZietNu(lezer), await Volg(lezer, positie, [.. eerst]));
        }
    }

    // A copy as a partner app keeps it. What is withdrawn was in it, or came and went since.
    private async Task<IEnumerable<RecordSleutel>> Volg(Aanroeper? lezer, FeedPosition na, HashSet<RecordSleutel> kopie)
    {
        foreach (var eigenaar in Lezers[1..3].Select(ander => ander!.Organisatie))
        {
            await foreach (var wijziging in _opslag.Wijzigingen().VolgAsync(eigenaar, lezer, na, Ct))
            {
                if (wijziging.Record is not { } record)
                    break;
                if (wijziging.Soort is WijzigingSoort.Gewijzigd)
                    kopie.Add(record);
                else
                    kopie.Remove(record);
            }
        }
        return kopie.OrderBy(record => record.Sleutel, StringComparer.Ordinal);
    }

    private async Task<bool> Gebeur(Random random)
    {
        var id = Guid.NewGuid();
        var deling = Willekeurig(random);
        var eigenaar = Lezers[random.Next(1, 3)]!.Organisatie;
        var ander = Lezers[random.Next(1, Lezers.Length)]!.Organisatie;
        var netwerk = Netwerken[random.Next(2)];
        switch (random.Next(15))
        {
            case 0:
                await Voeg(Stroom.Budget(id), Proefopslag.Toegekend(id, deling, eigenaar: eigenaar));
                return Onthoud(RecordSoort.Budget, id);
            case 1:
                await Voeg(Stroom.Programma(id), new ProgrammaVastgelegd(
                    id, eigenaar, "Samen", null, "GM0405", new(2025, 1, 1), null, 0, 4, true, [Sector.VVE], deling, false));
                return Onthoud(RecordSoort.Programma, id);
            case 2:
                await Voeg(Stroom.Contact(id), new ContactVastgelegd(id, eigenaar, true, deling));
                return Onthoud(RecordSoort.Contact, id);
            case 3 when Kies(random, RecordSoort.Budget) is { } budget && Kies(random, RecordSoort.Programma) is { } programma:
                await Voeg(Stroom.Budget(budget), new FinancieringVastgelegd(budget, id, programma, 2026, Bedrag.UitEuro(1)));
                return Onthoud(RecordSoort.Financiering, id, new(RecordSoort.Budget, $"{budget:N}"), new(RecordSoort.Programma, $"{programma:N}"));
            case 4 when Kies(random, RecordSoort.Budget) is { } budget:
                return await Voeg(Stroom.Budget(budget), new BudgetGedeeld(budget, deling));
            case 5 when Kies(random, RecordSoort.Programma) is { } programma:
                return await Voeg(Stroom.Programma(programma), new ProgrammaGedeeld(programma, deling));
            case 6 when Kies(random, RecordSoort.Programma) is { } programma:
                return await Voeg(Stroom.Programma(programma), new BetalerToegelaten(programma, $"GM{random.Next(1000, 9999)}"), new BetalerToegelaten(programma, ander));
            case 7 when Kies(random, RecordSoort.Contact) is { } contact:
                return await Voeg(Stroom.Contact(contact), random.Next(2) == 0 ? new ContactGewist(contact) : new ContactGedeeld(contact, deling));
            case 8 when _leden.Add((netwerk, ander)):
                return await Voeg(new($"netwerk/{netwerk}"), new LidToegetreden(GroepSoort.Netwerk, netwerk, ander, LidRol.Lid));
            case 9 when _leden.Remove((netwerk, ander)):
                return await Voeg(new($"netwerk/{netwerk}"), new LidVertrokken(GroepSoort.Netwerk, netwerk, ander));
            case 10:
                await Voeg(Stroom.Kennisitem(id), new KennisitemVastgelegd(id, eigenaar, null, Inhoud, new(2026, 3, 1), deling, false));
                return Onthoud(RecordSoort.Kennisitem, id);
            case 11 when Kies(random, RecordSoort.Kennisitem) is { } item && !_ingetrokken.Contains(item):
                return await Voeg(Stroom.Kennisitem(item), new KennisitemGedeeld(item, deling));
            case 12 when Kies(random, RecordSoort.Kennisitem) is { } item && random.Next(3) == 0 && _ingetrokken.Add(item):
                return await Voeg(Stroom.Kennisitem(item), new KennisitemIngetrokken(item));
            case 13:
                await Voeg(Stroom.Bijeenkomst(id), new BijeenkomstAangekondigd(id, eigenaar, Webinar, deling));
                return Onthoud(RecordSoort.Bijeenkomst, id);
            case 14 when Kies(random, RecordSoort.Bijeenkomst) is { } bijeenkomst:
                return await Voeg(Stroom.Bijeenkomst(bijeenkomst), new BijeenkomstGedeeld(bijeenkomst, deling));
            default:
                return false;
        }
    }

    private static Deling Willekeurig(Random random)
    {
        var zichtbaarheid = (Zichtbaarheid)random.Next(4);
        return new(zichtbaarheid, zichtbaarheid is Zichtbaarheid.Netwerk ? [.. Netwerken.Where(_ => random.Next(2) == 0)] : []);
    }

    private Guid? Kies(Random random, RecordSoort soort)
    {
        var bekend = _records.Where(record => record.Record.Soort == soort).ToList();
        return bekend.Count == 0 ? null : Guid.ParseExact(bekend[random.Next(bekend.Count)].Record.Sleutel, "N");
    }

    private bool Onthoud(RecordSoort soort, Guid id, params RecordSleutel[] verder)
    {
        RecordSleutel record = new(soort, $"{id:N}");
        _records.Add(new(default, record, Aanleiding.Deling, [record, .. verder]));
        return true;
    }

    // Not for a payer that was admitted before: the actor refuses that, and so do the tables.
    private async Task<bool> Voeg(StreamId stroom, params ImmutableArray<Gebeurtenis> gebeurtenissen)
    {
        var versie = _versies.GetValueOrDefault(stroom);
        var betalers = gebeurtenissen.OfType<BetalerToegelaten>().Select(e => (e.Programma, e.Betaler)).ToList();
        if (betalers.Any(betaler => !_betalers.Add(betaler)))
            return false;
        Assert.IsType<AppendResult.Appended>(await _opslag.Voeg(stroom, versie, gebeurtenissen));
        _versies[stroom] = versie + gebeurtenissen.Length;
        return true;
    }

    private async Task<IEnumerable<RecordSleutel>> ZagTotNu(Aanroeper? lezer)
    {
        var nu = new FeedPosition(long.MaxValue, long.MaxValue);
        var verloop = await Verloop.VanAsync(_opslag.Database, await new Kijkers(_opslag.Database).Voor(lezer), _records, nu);
        verloop.TotEnMet(nu);
        return _records.Where(verloop.Ziet).Select(record => record.Record).OrderBy(record => record.Sleutel, StringComparer.Ordinal);
    }

    private async Task<IEnumerable<RecordSleutel>> ZietNu(Aanroeper? lezer)
    {
        var zicht = new Zicht(_opslag.Database, new(_opslag.Database), lezer);
        List<RecordSleutel> ziet =
        [
            .. (await zicht.Zoek<BudgetRij>(Van(RecordSoort.Budget))).Keys.Select(sleutel => new RecordSleutel(RecordSoort.Budget, sleutel)),
            .. (await zicht.Zoek<ProgrammaRij>(Van(RecordSoort.Programma))).Keys.Select(sleutel => new RecordSleutel(RecordSoort.Programma, sleutel)),
            .. (await zicht.Zoek<ContactRij>(Van(RecordSoort.Contact))).Keys.Select(sleutel => new RecordSleutel(RecordSoort.Contact, sleutel)),
            .. (await zicht.Zoek<KennisitemRij>(Van(RecordSoort.Kennisitem))).Keys.Select(sleutel => new RecordSleutel(RecordSoort.Kennisitem, sleutel)),
            .. (await zicht.Zoek<BijeenkomstRij>(Van(RecordSoort.Bijeenkomst))).Keys.Select(sleutel => new RecordSleutel(RecordSoort.Bijeenkomst, sleutel)),
            .. (await zicht.Zoek<FinancieringRij>(Van(RecordSoort.Financiering))).Keys.Select(sleutel => new RecordSleutel(RecordSoort.Financiering, sleutel)),
        ];
        return ziet.OrderBy(record => record.Sleutel, StringComparer.Ordinal);

        string[] Van(RecordSoort soort) => [.. _records.Where(record => record.Record.Soort == soort).Select(record => record.Record.Sleutel)];
    }
}
