using System.Buffers.Binary;
using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Voorbeelden;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary>Verzint gemeenten met budgetten en programma's, langs de regels van het domein zelf.</summary>
internal sealed class Verzinsel(Omvang omvang)
{
    private const int EersteJaar = 2025;
    private const int LaatsteJaar = 2028;

    private static readonly DateTimeOffset Begin = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly Bron[] Bronnen = Enum.GetValues<Bron>();
    private static readonly string?[] Aanpakken = ["VoorleesExpress", "Opstapje", "Instapje", "Thuis in Taal", "Brugfunctionaris", null];

    private readonly Random _toeval = new(omvang.Zaad);
    private long _sleutels;

    public int Gemeenten { get; private set; }

    public int Budgetten { get; private set; }

    public int Programmas { get; private set; }

    /// <summary>Alles van één gemeente: elk budget met zijn programma's is één toevoeging.</summary>
    public IEnumerable<Append> Gemeente(string code)
    {
        Gemeenten++;
        var eerdere = new List<(Guid Id, ProgrammaStaat Staat)>();
        for (var i = 0; i < omvang.Budgetten; i++)
            yield return Budget(code, Bronnen[i % Bronnen.Length], eerdere);
        if (_toeval.NextDouble() < 0.6)
            yield return Toevoeging([new(Stroom.Actor("gemeente", code), 0, [.. Verklaringen(code)])], []);
    }

    private Append Budget(string eigenaar, Bron bron, List<(Guid Id, ProgrammaStaat Staat)> programmas)
    {
        var budget = Sleutel();
        // Structureel geld loopt door; tijdelijk houdt na een of twee jaar op.
        var tot = bron.IsTijdelijk() ? EersteJaar + _toeval.Next(2) : LaatsteJaar;
        var eigen = Enumerable.Range(0, omvang.Programmas).Select(_ => Programma(eigenaar, bron)).ToList();
        // Een op de drie budgetten betaalt mee aan een programma dat er al was.
        var gekozen = eigen.Select(programma => (programma.Id, programma.Stroom.Staat)).ToList();
        if (bron is not Bron.Goab && programmas.Count > 0 && _toeval.Next(3) == 0)
            gekozen.Add(programmas[_toeval.Next(programmas.Count)]);
        var posten =
            from programma in gekozen
            from jaar in Enumerable.Range(EersteJaar, tot - EersteJaar + 1)
            select (programma, jaar, bedrag: Bedrag.UitEuro(_toeval.Next(5, 250) * 1_000));
        var vast = posten.ToList();
        var stroom = new Verloop<BudgetStaat>();
        stroom.Voeg(Grains.Geld.Budget.Beslis(
            stroom.Staat,
            new BudgetToekennen(
                bron,
                "Voorbeeldcijfers",
                new(EersteJaar, 1, 1),
                new(tot, 12, 31),
                Bedrag.UitCenten(vast.Sum(post => post.bedrag.Centen) * 11 / 10),
                Deling(),
                Voorbeeldcijfers: true),
            eigenaar,
            budget));
        foreach (var (programma, jaar, bedrag) in vast)
            Financier(stroom, eigenaar, budget, programma, jaar, bedrag);
        programmas.AddRange(eigen.Select(programma => (programma.Id, programma.Stroom.Staat)));
        Budgetten++;
        return Toevoeging(
            [
                .. eigen.Select(programma => new StreamAppend(Stroom.Programma(programma.Id), 0, programma.Stroom.Gebeurtenissen)),
                new(Stroom.Budget(budget), 0, stroom.Gebeurtenissen),
            ],
            [new Wisbaar.Tekst(budget, "omschrijving", "Voorbeeldcijfers")]);
    }

    private void Financier(
        Verloop<BudgetStaat> stroom, string eigenaar, Guid budget, (Guid Id, ProgrammaStaat Staat) programma, int jaar, Bedrag bedrag)
    {
        var financiering = Sleutel();
        stroom.Voeg(Grains.Geld.Budget.Beslis(
            stroom.Staat, programma.Staat, new FinancieringVastleggen(budget, programma.Id, jaar, bedrag), eigenaar, financiering));
        if (jaar == EersteJaar)
        {
            var besteding = new BestedingBoeken(
                budget, financiering, new(jaar, _toeval.Next(1, 13), 15), Bedrag.UitCenten(bedrag.Centen / 2), "Voorbeeldcijfers");
            stroom.Voeg(Grains.Geld.Budget.Beslis(stroom.Staat, besteding, eigenaar, Sleutel()));
        }
    }

    private (Guid Id, Verloop<ProgrammaStaat> Stroom) Programma(string eigenaar, Bron bron)
    {
        var (id, stroom) = (Sleutel(), new Verloop<ProgrammaStaat>());
        var aanpak = Aanpakken[_toeval.Next(Aanpakken.Length)];
        var vve = bron is Bron.Goab || _toeval.Next(3) == 0;
        var opdracht = new ProgrammaVastleggen(
            $"{aanpak ?? "Eigen programma"} {++Programmas}",
            aanpak,
            eigenaar,
            new(EersteJaar, 1, 1),
            null,
            vve ? 2 : 4,
            vve ? 6 : 12,
            vve,
            vve ? [Sector.VVE] : [Sector.PO],
            Deling(),
            Voorbeeldcijfers: true);
        stroom.Voeg(Grains.Programmas.Programma.Beslis(stroom.Staat, opdracht, eigenaar, eigenaar, id));
        return (id, stroom);
    }

    private static ImmutableArray<Gebeurtenis> Verklaringen(string code)
    {
        var stroom = new Verloop<GemeenteStaat>();
        for (var jaar = EersteJaar; jaar <= LaatsteJaar; jaar++)
            stroom.Voeg(Grains.Gemeenten.Gemeente.Beslis(stroom.Staat, new JaarVerklaren(jaar, true, Kring.Openbaar), code));
        return stroom.Gebeurtenissen;
    }

    private Deling Deling() => _toeval.Next(10) switch
    {
        0 => Grains.Kern.Deling.Intern,
        <= 3 => Grains.Kern.Deling.Landelijk,
        _ => Grains.Kern.Deling.Openbaar,
    };

    private static Append Toevoeging(ImmutableArray<StreamAppend> stromen, ImmutableArray<Wisbaar> wisbaar) =>
        new(stromen, wisbaar, null, "", VoorbeeldenMerk.Aanroeper, Begin);

    // Zoals Guid.CreateVersion7, oplopend en uit het zaad.
    private Guid Sleutel()
    {
        Span<byte> bytes = stackalloc byte[16];
        _toeval.NextBytes(bytes);
        var tijd = Begin.ToUnixTimeMilliseconds() + ++_sleutels;
        BinaryPrimitives.WriteInt64BigEndian(bytes, tijd << 16 | 0x7000L | (uint)_toeval.Next(0x1000));
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new(bytes, bigEndian: true);
    }

    /// <summary>Wat er met één stroom gebeurt.</summary>
    private sealed class Verloop<TStaat>
        where TStaat : class, IStaat<TStaat>
    {
        public TStaat Staat { get; private set; } = TStaat.Leeg;

        public ImmutableArray<Gebeurtenis> Gebeurtenissen { get; private set; } = [];

        public void Voeg(Besluit besluit)
        {
            if (besluit.Geweigerd)
                throw new InvalidOperationException($"Het domein weigert wat verzonnen is: {besluit.Weigeringen[0].Bericht}");
            Gebeurtenissen = Gebeurtenissen.AddRange(besluit.Gebeurtenissen);
            Staat = besluit.Gebeurtenissen.Aggregate(Staat, (staat, gebeurtenis) => staat.Pas(gebeurtenis));
        }
    }
}
