using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>
/// Een werkmap met de tabel op het eerste blad, onder een kop die blijft staan, en een tweede blad met de toelichting. Getallen zijn getallen
/// en dagen zijn dagen; tekst is tekst en nooit een formule.
/// </summary>
public static class XlsxUitvoer
{
    /// <summary>Schrijft het stuk. Een werkmap is pas te sturen wanneer zij af is; hoe groot zij wordt, begrenst het aantal rijen.</summary>
    public static async Task Schrijf(Stuk stuk, Stream uit, CancellationToken ct)
    {
        using var inhoud = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(inhoud, SpreadsheetDocumentType.Workbook))
        {
            var boek = document.AddWorkbookPart();
            boek.Workbook = new(new Sheets());
            boek.AddNewPart<WorkbookStylesPart>().Stylesheet = Opmaak.Blad();
            await Blad(boek, "Gegevens", stuk.Koppen, stuk.Rijen, ct);
            await Blad(boek, "Toelichting", ["Wat", "Toelichting"], stuk.Toelichting.Select(regel => new object?[] { regel.Wat, regel.Tekst }).ToAsyncEnumerable(), ct);
        }
        inhoud.Position = 0;
        await inhoud.CopyToAsync(uit, ct);
    }

    private static async Task Blad(WorkbookPart boek, string naam, IReadOnlyList<string> koppen, IAsyncEnumerable<object?[]> rijen, CancellationToken ct)
    {
        var deel = boek.AddNewPart<WorksheetPart>();
        var bladen = boek.Workbook!.Sheets!;
        bladen.Append(new Sheet { Name = naam, SheetId = (uint)bladen.ChildElements.Count + 1, Id = boek.GetIdOfPart(deel) });
        using var schrijver = OpenXmlWriter.Create(deel);
        schrijver.WriteStartElement(new Worksheet());
        schrijver.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            WorkbookViewId = 0,
        }));
        schrijver.WriteElement(new Columns(koppen.Select((kop, i) =>
            new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = Math.Max(12, kop.Length + 2), CustomWidth = true })));
        schrijver.WriteStartElement(new SheetData());
        Rij(schrijver, koppen.Select(kop => Tekst(kop, Opmaak.Kop)));
        await foreach (var rij in rijen.WithCancellation(ct))
            Rij(schrijver, rij.Select(Cel));
        schrijver.WriteEndElement();
        schrijver.WriteEndElement();
    }

    private static void Rij(OpenXmlWriter schrijver, IEnumerable<Cell> cellen)
    {
        schrijver.WriteStartElement(new Row());
        foreach (var cel in cellen)
            schrijver.WriteElement(cel);
        schrijver.WriteEndElement();
    }

    private static Cell Cel(object? waarde) => waarde switch
    {
        null => new(),
        Bedrag bedrag => Getal(bedrag.Euro.ToString(CultureInfo.InvariantCulture), Opmaak.Euro),
        Deel deel => Getal(deel.Waarde.ToString("R", CultureInfo.InvariantCulture), Opmaak.Procent),
        DateOnly dag => Getal(dag.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture), Opmaak.Dag),
        bool ja => Tekst(ja ? "ja" : "nee", Opmaak.Gewoon),
        string tekst => Tekst(tekst, Opmaak.Gewoon),
        IFormattable getal and not Enum => Getal(getal.ToString(null, CultureInfo.InvariantCulture), Opmaak.Gewoon),
        _ => Tekst(waarde.ToString()!, Opmaak.Gewoon),
    };

    private static Cell Getal(string getal, uint opmaak) => new() { CellValue = new(getal), DataType = CellValues.Number, StyleIndex = opmaak };

    // Wat niet in XML kan staan, heeft niemand met opzet ingetikt.
    private static Cell Tekst(string tekst, uint opmaak) => new()
    {
        InlineString = new(new Text(string.Concat(tekst.Where(XmlConvert.IsXmlChar))) { Space = SpaceProcessingModeValues.Preserve }),
        DataType = CellValues.InlineString,
        StyleIndex = opmaak,
    };
}
