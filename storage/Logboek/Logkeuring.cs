using System.Globalization;
using Regionetwerk.Storage.Controle;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Logboek;

/// <summary>De uitkomst van een keuring.</summary>
/// <param name="Regels">Hoeveel regels er zijn.</param>
/// <param name="Einde">Het nummer van de laatste; nul wanneer er nooit een was.</param>
/// <param name="Kop">Haar afdruk. Wie haar elders bewaart, kan later zien of er aan wat ervoor stond iets veranderd is.</param>
/// <param name="Verschillen">Wat niet klopt.</param>
public sealed record Keuringsverslag(long Regels, long Einde, string Kop, Verschillen Verschillen);

/// <summary>Rekent de hele keten van het logboek na, in één momentopname; het geheugen hangt niet af van de lengte.</summary>
public sealed class Logkeuring(Database database, OpslagOpties opties)
{
    private const int PerStuk = 5_000;

    private static readonly Sql Volgende = new($"SELECT {LogboekRij.Kolommen}, sleutel FROM logboek WHERE nummer > $1 ORDER BY nummer LIMIT $2");

    /// <summary>Keurt.</summary>
    /// <exception cref="DatabaseException">De database is niet te lezen.</exception>
    public async Task<Keuringsverslag> KeurAsync(CancellationToken ct)
    {
        try
        {
            await using var sessie = await database.OpenSnapshot();
            var loop = new Loop(new(opties.Limieten.DifferencesShown), await Ketenstand.LeesAsync(sessie));
            while (await sessie.List(Volgende, Lees, loop.Nummer, PerStuk) is { Count: > 0 } stuk)
            {
                ct.ThrowIfCancellationRequested();
                stuk.ForEach(paar => loop.Neem(paar.Rij, paar.Sleutel));
            }
            return loop.Verslag();
        }
        catch (Exception e) when (database.Explain(e) is DatabaseException uitleg)
        {
            throw uitleg;
        }
    }

    private static (LogboekRij Rij, string? Sleutel) Lees(System.Data.Common.DbDataReader rij) => (LogboekRij.Lees(rij), rij.TekstOfLeeg(19));

    private sealed class Loop(Verschillen verschillen, Ketenstand? stand)
    {
        private long _verwacht = stand?.Begin ?? 1;
        private string _keten = stand?.BeginKeten ?? Keten.Begin;
        private string? _anker;
        private long _regels;

        // Also what somebody put before the first line is read.
        public long Nummer { get; private set; } = long.MinValue;

        public void Neem(LogboekRij rij, string? sleutel)
        {
            _regels++;
            Nummer = rij.Nummer;
            if (rij.Nummer > _verwacht)
                verschillen.Meld($"Logboek: {Welke(_verwacht, rij.Nummer - 1)} ontbreekt.");
            else if (rij.Nummer < _verwacht)
                verschillen.Meld($"Logboek: regel {rij.Nummer} hoort er niet: de keten begint bij {_verwacht}.");
            if (Keten.Afdruk(_keten, rij) != rij.Keten)
                verschillen.Meld($"Logboek: regel {rij.Nummer} is veranderd, of volgt niet op de regel ervoor.");
            if (!Past(rij, sleutel))
                verschillen.Meld($"Logboek: de persoon van regel {rij.Nummer} is veranderd.");
            if (rij.Soort is Logsoort.Anker)
                _anker = rij.Records;
            (_verwacht, _keten) = (Math.Max(_verwacht, rij.Nummer + 1), rij.Keten);
        }

        public Keuringsverslag Verslag()
        {
            var einde = _verwacht - 1;
            if (stand is null)
            {
                verschillen.MeldAls(_regels == 0, "Logboek: er zijn regels, maar waar de keten begint en eindigt staat nergens.");
            }
            else
            {
                if (stand.Einde > einde)
                    verschillen.Meld($"Logboek: {Welke(_verwacht, stand.Einde)} ontbreekt aan het einde.");
                else
                    verschillen.MeldAls(stand.Einde == einde && stand.Keten == _keten, $"Logboek: de kop hoort bij regel {stand.Einde}, en de laatste regel is {einde}.");
                verschillen.MeldAls(stand.Begin == 1 || Anker(stand) == _anker, $"Logboek: de keten begint bij regel {stand.Begin}, en het laatste anker zegt iets anders.");
            }
            return new(_regels, einde, _keten, verschillen);
        }

        // Both are there, and fit, or both were erased.
        private static bool Past(LogboekRij rij, string? sleutel) => (rij.Persoon, sleutel) switch
        {
            (null, null) => true,
            ({ } persoon, { } zout) => Keten.Verbintenis(zout, persoon) == rij.Verbintenis,
            _ => false,
        };

        private static string Welke(long van, long tot) => van == tot
            ? string.Create(CultureInfo.InvariantCulture, $"regel {van}")
            : string.Create(CultureInfo.InvariantCulture, $"van regel {van} tot en met {tot}");
    }

    /// <summary>Wat een anker zegt: de laatste regel die weg is, en haar afdruk.</summary>
    internal static string Anker(Ketenstand stand) => string.Create(CultureInfo.InvariantCulture, $"{stand.Begin - 1} {stand.BeginKeten}");
}
