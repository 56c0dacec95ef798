using System.Globalization;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Api.Inlezen;

/// <summary>Makes of each line the booking that it asks for.</summary>
internal sealed class BestedingenLezer
{
    private readonly Dictionary<string, FinancieringRij> _opId;
    private readonly ILookup<(string Budget, string Programma, int Jaar), string> _opNaam;
    private readonly Verzoeknamen _namen;
    private readonly Dictionary<string, int> _kenmerken = [];

    private BestedingenLezer(
        IReadOnlyList<FinancieringRij> financieringen,
        IReadOnlyDictionary<string, string> budgetten,
        Dictionary<string, ProgrammaRij> programmas,
        Verzoeknamen namen)
    {
        _opId = financieringen.ToDictionary(rij => rij.Id);
        // A withdrawn one has no room for anything: its names may be those of the one that came in its place.
        _opNaam = financieringen.Where(rij => rij.Bedrag > 0).ToLookup(
            rij => (budgetten.GetValueOrDefault(rij.Budget, "").Trim(), programmas.GetValueOrDefault(rij.Programma)?.Naam.Trim() ?? "", rij.Jaar), rij => rij.Id);
        _namen = namen;
    }

    public static async Task<IReadOnlyList<Inleespost>> LeesAsync(Csvbestand bestand, string eigenaar, Zicht zicht, Bijlagen bijlagen)
    {
        var financieringen = await GenoemdAsync(bestand, eigenaar, zicht);
        var lezer = new BestedingenLezer(
            financieringen,
            await bijlagen.Omschrijvingen([.. financieringen.Select(rij => rij.Budget).Distinct()]),
            await zicht.Zoek<ProgrammaRij>([.. financieringen.Select(rij => rij.Programma).Distinct()]),
            new(eigenaar, InleesSoort.Bestedingen));
        return [.. bestand.Regels.Select(lezer.Lees)];
    }

    // Only what the file mentions: an owner may have very many.
    private static async Task<IReadOnlyList<FinancieringRij>> GenoemdAsync(Csvbestand bestand, string eigenaar, Zicht zicht)
    {
        string[] ids = [.. bestand.Regels.Select(regel => regel["financiering"]).Where(id => id.Length > 0).Select(Sleutelvan).Distinct()];
        string[] budgetten = [.. bestand.Regels.Where(regel => regel["financiering"].Length == 0).Select(regel => regel["budget"]).Where(naam => naam.Length > 0).Distinct()];
        var bijId = ids.Length == 0 ? [] : (await zicht.Zoek<FinancieringRij>(ids)).Values.Where(rij => rij.Eigenaar == eigenaar);
        var bijNaam = budgetten.Length == 0 ? [] : (await zicht.Blad<FinancieringRij>(new(int.MaxValue - 1), new FinancieringNamen(eigenaar, budgetten).Voorwaarde())).Rijen;
        return [.. bijId.Concat(bijNaam).DistinctBy(rij => rij.Id)];
    }

    private static string Sleutelvan(string id) => Sleutel.Van("Financiering", id) ?? id;

    private Inleespost Lees(Csvregel regel)
    {
        var cellen = new Cellen(regel);
        var (datum, bedrag) = (cellen.Datum("datum"), cellen.Bedrag("bedrag"));
        var (omschrijving, kenmerk) = (cellen.Tekst("omschrijving"), cellen.TekstOfLeeg("kenmerk"));
        var financiering = regel.Fout is null ? Financiering(cellen, datum) : null;
        cellen.Fouten.AddRange(Invoer.RegelOfLeeg(kenmerk, "kenmerk", Limieten.Naam));
        if (kenmerk is not null && !_kenmerken.TryAdd(kenmerk, regel.Nummer))
            cellen.Fouten.Add(Weigeringen.Ongeldig($"Dit kenmerk staat al op regel {_kenmerken[kenmerk]}. Geef elke besteding een eigen kenmerk.", "kenmerk"));
        var opdracht = cellen.Fouten.Count == 0 && financiering is not null
            ? new BestedingBoeken(Guid.Parse(financiering.Budget), Guid.Parse(financiering.Id), datum!.Value, bedrag!.Value, omschrijving)
            : null;
        return new(
            opdracht is null ? null : opdracht with { VerzoekId = kenmerk is null ? Inhoud(opdracht) : _namen.VanKenmerk(kenmerk) },
            [new(regel.Nummer, omschrijving, bedrag, null, cellen.Fouten)]);
    }

    private string Inhoud(BestedingBoeken opdracht) => _namen.VanInhoud(
        opdracht.Financiering.ToString("N"),
        opdracht.Datum.ToString("O", CultureInfo.InvariantCulture),
        opdracht.Bedrag.Centen.ToString(CultureInfo.InvariantCulture),
        opdracht.Omschrijving);

    private FinancieringRij? Financiering(Cellen cellen, DateOnly? datum)
    {
        if (cellen.TekstOfLeeg("financiering") is { } id)
        {
            if (_opId.GetValueOrDefault(Sleutelvan(id)) is { } gevonden)
                return gevonden;
            cellen.Fouten.Add(Weigeringen.Onbekend("De financiering", "financiering"));
            return null;
        }
        var (budget, programma, jaar) = (cellen.Tekst("budget"), cellen.Tekst("programma"), cellen.JaarOfLeeg("jaar") ?? datum?.Year);
        if (budget.Length == 0 || programma.Length == 0)
        {
            var kolom = budget.Length == 0 ? "budget" : "programma";
            cellen.Fouten.Add(Weigeringen.Ongeldig("Noem de financiering bij haar id, of bij de namen van het budget en het programma.", kolom));
            return null;
        }
        if (jaar is null)
            return null;
        string[] kandidaten = [.. _opNaam[(budget, programma, jaar.Value)]];
        if (kandidaten.Length == 1)
            return _opId[kandidaten[0]];
        cellen.Fouten.Add(kandidaten.Length == 0
            ? new(Code.Onbekend, "Een financiering van dit budget voor dit programma in dit jaar is niet gevonden. Schrijf de namen precies zoals ze zijn vastgelegd.", "budget")
            : Weigeringen.Ongeldig(Dubbelzinnig(kandidaten), "budget"));
        return null;
    }

    private static string Dubbelzinnig(string[] kandidaten)
    {
        var ids = kandidaten.Take(InleesLimieten.GenoemdeKandidaten).Select(id => GlobalId.Encode("Financiering", id));
        var meer = kandidaten.Length > InleesLimieten.GenoemdeKandidaten ? $" en nog {kandidaten.Length - InleesLimieten.GenoemdeKandidaten}" : "";
        return $"Deze namen passen bij {kandidaten.Length} financieringen. Zet in de kolom financiering het id van de juiste: {string.Join(", ", ids)}{meer}.";
    }
}
