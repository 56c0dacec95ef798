using System.Buffers;
using System.Net;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>What one kind of caller tried, and what was not as the table says.</summary>
public sealed class Verslag
{
    private readonly Dictionary<string, int> _pogingen = [];
    private readonly HashSet<string> _gezien = [];
    private readonly HashSet<string> _fouten = [];
    private readonly IReadOnlyList<Uitgestald> _verborgen;
    private readonly IReadOnlyList<Uitgestald> _zichtbaar;
    private readonly IReadOnlyList<Uitgestald> _tenDele;
    private readonly SearchValues<string> _sporen;
    private readonly Lock _slot = new();

    /// <summary>Starts with what the table says that this caller sees.</summary>
    public Verslag(IReadOnlyList<Uitgestald> records, Func<Uitgestald, bool> ziet, Func<Uitgestald, bool> leestAlles)
    {
        (_verborgen, _zichtbaar) = ([.. records.Where(record => !ziet(record))], [.. records.Where(ziet)]);
        _tenDele = [.. _zichtbaar.Where(record => record.Besloten.Length > 0 && !leestAlles(record))];
        _sporen = SearchValues.Create(
            [.. _verborgen.SelectMany(record => record.Sporen), .. _tenDele.Select(record => record.Besloten)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What must not exist for this caller.</summary>
    public IReadOnlyList<Uitgestald> Verborgen => _verborgen;

    /// <summary>What must exist for this caller.</summary>
    public IReadOnlyList<Uitgestald> Zichtbaar => _zichtbaar;

    /// <summary>What was wrong, in words.</summary>
    public IEnumerable<string> Fouten => _fouten.Order(StringComparer.Ordinal);

    /// <summary>How many tries by type of record.</summary>
    public IReadOnlyDictionary<string, int> Pogingen => _pogingen;

    /// <summary>What exists for this caller and came by on no list, search, file or page: then the ways are blind for it.</summary>
    public IEnumerable<Uitgestald> Ongezien => _zichtbaar.Where(record => record.Deling is not Uitgestald.Publiek && !_gezien.Contains(record.Id));

    /// <summary>An answer that may hold what this caller sees, and no trace of anything else.</summary>
    /// <param name="opId">Of which types it was asked by id or key: those in it do not count for what came by.</param>
    public void Zwijgt(string weg, string antwoord, params string[] opId)
    {
        var tekst = WebUtility.HtmlDecode(antwoord);
        var lek = tekst.AsSpan().ContainsAny(_sporen);
        lock (_slot)
        {
            foreach (var record in _verborgen)
            {
                Tel(record);
                if (lek && record.Sporen.FirstOrDefault(spoor => tekst.Contains(spoor, StringComparison.OrdinalIgnoreCase)) is { } spoor)
                    _fouten.Add($"{weg}: {record} is te zien aan «{spoor}»");
            }
            foreach (var record in _tenDele)
            {
                Tel(record);
                if (lek && tekst.Contains(record.Besloten, StringComparison.OrdinalIgnoreCase))
                    _fouten.Add($"{weg}: van {record} is te zien «{record.Besloten}»");
            }
            foreach (var record in _zichtbaar.Where(record => !_gezien.Contains(record.Id) && !opId.Contains(record.Soort)))
            {
                if (tekst.Contains(record.Id.TrimEnd('='), StringComparison.Ordinal))
                    _gezien.Add(record.Id);
            }
        }
    }

    /// <summary>An answer to somebody who names a record, and the same with an id of something that never was.</summary>
    public void Gelijk(Uitgestald record, string weg, string antwoord, string onbekend)
    {
        lock (_slot)
        {
            Tel(record);
            if (antwoord != onbekend)
                _fouten.Add($"{weg}: {record} antwoordt anders dan wat er nooit was:\n  {Kort(antwoord, onbekend)}\n  {Kort(onbekend, antwoord)}");
        }
    }

    /// <summary>A way that shows a record or does not, and must do as the table says.</summary>
    public void Is(Uitgestald record, string weg, bool gezien)
    {
        lock (_slot)
        {
            Tel(record);
            if (gezien != _zichtbaar.Contains(record))
                _fouten.Add($"{weg}: {record} is {(gezien ? "" : "niet ")}te zien");
        }
    }

    /// <summary>Something else that is wrong.</summary>
    public void Fout(string fout)
    {
        lock (_slot)
            _fouten.Add(fout);
    }

    private void Tel(Uitgestald record) => _pogingen[record.Soort] = _pogingen.GetValueOrDefault(record.Soort) + 1;

    // From a little before the first difference.
    private static string Kort(string tekst, string ander)
    {
        var begin = Math.Max(0, tekst.AsSpan().CommonPrefixLength(ander) - 60);
        return tekst.Substring(begin, Math.Min(200, tekst.Length - begin)).ReplaceLineEndings(" ");
    }
}
