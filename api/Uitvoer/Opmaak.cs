using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>Hoe cellen van een werkmap eruitzien: hun nummers, en het stijlblad waarin die staan.</summary>
internal static class Opmaak
{
    public const uint Gewoon = 0;
    public const uint Kop = 1;
    public const uint Euro = 2;
    public const uint Dag = 3;
    public const uint Procent = 4;

    // Eigen vormen beginnen bij 164; daaronder zijn ze van het formaat zelf.
    private const uint EuroVorm = 164;
    private const uint DagVorm = 165;
    private const uint ProcentVorm = 166;

    public static Stylesheet Blad() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = EuroVorm, FormatCode = "\"€\" #,##0.00" },
            new NumberingFormat { NumberFormatId = DagVorm, FormatCode = "yyyy-mm-dd" },
            new NumberingFormat { NumberFormatId = ProcentVorm, FormatCode = "0.0%" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            Getal(EuroVorm),
            Getal(DagVorm),
            Getal(ProcentVorm)));

    private static CellFormat Getal(uint vorm) => new() { NumberFormatId = UInt32Value.FromUInt32(vorm), ApplyNumberFormat = true };
}
