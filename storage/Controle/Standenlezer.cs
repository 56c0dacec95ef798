using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Controle;

/// <summary>
/// Leest de standen van vele stromen tegelijk: van voren af aan, en daarnaast vanaf de momentopname, waar opdrachten op beslissen. Die twee
/// moeten op hetzelfde uitkomen.
/// </summary>
internal sealed class Standenlezer(Session sessie, EventTypes soorten, Verschillen verschillen, int stap)
{
    private static readonly Sql Momentopnamen = new("""
        SELECT s.version, n.version, n.state, n.shape, n.data, s.id
        FROM streams s JOIN snapshots n ON n.stream = s.id
        WHERE s.id IN [$1]
        """);

    // Op de volgorde van de index, ook door wat tussen deze stromen van geen stroom is.
    private static readonly Sql Gebeurtenissen = new("""
        SELECT stream, version, name, shape, data
        FROM events WHERE (stream, version) > ($1, $2) AND stream <= $3 ORDER BY stream, version LIMIT $4
        """);

    /// <summary>De standen van deze stromen, die op volgorde staan; meldt welke niet te lezen zijn, en geeft die niet.</summary>
    public async ValueTask<SortedDictionary<string, T>> Lees<T>(IReadOnlyList<string> stromen, Func<T, T, bool> gelijk)
        where T : class, IStaat<T>
    {
        var standen = new SortedDictionary<string, T>(StringComparer.Ordinal);
        if (stromen is not [var eerste, ..])
            return standen;
        var opnamen = (await sessie.List(Momentopnamen, rij => (Stroom: rij.GetString(5), Opname: Streams.Snapshot<T>(rij)), new TextList(stromen)))
            .ToDictionary(paar => paar.Stroom, paar => paar.Opname);
        var lopend = stromen.ToDictionary(stroom => stroom, stroom => new Stand<T>(opnamen.GetValueOrDefault(stroom)));
        List<Regel> regels;
        var na = (Stroom: eerste, Versie: 0L);
        do
        {
            regels = await sessie.List(
                Gebeurtenissen,
                rij => new Regel(rij.GetString(0), rij.GetInt64(1), rij.GetString(2), rij.GetInt32(3), rij.GetString(4)),
                na.Stroom, na.Versie, stromen[^1], stap);
            foreach (var regel in regels)
            {
                lopend.GetValueOrDefault(regel.Stroom)?.Neem(regel, soorten);
                na = (regel.Stroom, regel.Versie);
            }
        }
        while (regels.Count == stap);
        foreach (var stroom in stromen)
        {
            if (lopend[stroom] is { Fout: { } fout })
            {
                verschillen.Meld($"{stroom}: niet te lezen: {fout}");
                continue;
            }
            verschillen.MeldAls(gelijk(lopend[stroom].Lang, lopend[stroom].Kort), $"{stroom}: de momentopname wijkt af van de gebeurtenissen");
            standen.Add(stroom, lopend[stroom].Lang);
        }
        return standen;
    }

    private sealed record Regel(string Stroom, long Versie, string Naam, int Vorm, string Inhoud);

    private sealed class Stand<T>(Versioned<T>? opname)
        where T : class, IStaat<T>
    {
        private T? _kort = opname?.State;
        private long _versie;

        /// <summary>Van voren af aan.</summary>
        public T Lang { get; private set; } = T.Leeg;

        /// <summary>Vanaf de momentopname; zonder is er maar één manier.</summary>
        public T Kort => _kort ?? Lang;

        /// <summary>Waarom de stroom niet te lezen is.</summary>
        public string? Fout { get; private set; }

        public void Neem(Regel regel, EventTypes soorten)
        {
            if (Fout is not null)
                return;
            try
            {
                if (regel.Versie != ++_versie)
                    throw new InvalidDataException($"Stream {regel.Stroom}: event {_versie} is missing.");
                var gebeurtenis = soorten.Read(new(regel.Stroom), regel.Naam, regel.Vorm, regel.Inhoud);
                Lang = Lang.Pas(gebeurtenis);
                if (regel.Versie > opname?.Version)
                    _kort = _kort!.Pas(gebeurtenis);
            }
            catch (Exception e) when (e is InvalidOperationException or InvalidDataException or KeyNotFoundException or ArgumentException)
            {
                Fout = e.Message;
            }
        }
    }
}
