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

    private BestedingenLezer(
        IReadOnlyList<FinancieringRij> financieringen,
        IReadOnlyDictionary<string, string> budgetten,
        Dictionary<string, ProgrammaRij> programmas,
        Verzoeknamen namen)
    {
        _opId = financieringen.ToDictionary(rij => rij.Id);
        _opNaam = financieringen.ToLookup(
            rij => (budgetten.GetValueOrDefault(rij.Budget, "").Trim(), programmas.GetValueOrDefault(rij.Programma)?.Naam.Trim() ?? "", rij.Jaar), rij => rij.Id);
        _namen = namen;
    }

    public static async Task<IReadOnlyList<Inleespost>> LeesAsync(Csvbestand bestand, string eigenaar, Zicht zicht, Bijlagen bijlagen)
    {
        var financieringen = (await zicht.BladPerOuder<FinancieringRij>("eigenaar", [eigenaar], new(int.MaxValue - 1)))[eigenaar].Rijen;
        var lezer = new BestedingenLezer(
            financieringen,
            await bijlagen.Omschrijvingen([.. financieringen.Select(rij => rij.Budget).Distinct()]),
            await zicht.Zoek<ProgrammaRij>([.. financieringen.Select(rij => rij.Programma).Distinct()]),
            new(eigenaar, InleesSoort.Bestedingen));
        return [.. bestand.Regels.Select(lezer.Lees)];
    }

    private Inleespost Lees(Csvregel regel)
    {
        var cellen = new Cellen(regel);
        var (datum, bedrag) = (cellen.Datum("datum"), cellen.Bedrag("bedrag"));
        var (omschrijving, kenmerk) = (cellen.Tekst("omschrijving"), cellen.TekstOfLeeg("kenmerk"));
        var financiering = regel.Fout is null ? Financiering(cellen, datum) : null;
        cellen.Fouten.AddRange(Invoer.RegelOfLeeg(kenmerk, "kenmerk", Limieten.Naam));
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
            if (_opId.GetValueOrDefault(Sleutel.Van("Financiering", id) ?? id) is { } gevonden)
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
