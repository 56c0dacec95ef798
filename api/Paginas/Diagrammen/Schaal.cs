namespace Regionetwerk.Api.Paginas.Diagrammen;

/// <summary>What the width of a chart stands for, in round steps.</summary>
public sealed class Schaal
{
    private const int Stappen = 4;

    private static readonly double[] Rond = [1, 2, 2.5, 5, 10];

    /// <param name="hoogste">What has to fit in it.</param>
    public Schaal(double hoogste)
    {
        var ruw = Math.Max(hoogste, 1e-9) / Stappen;
        var macht = Math.Pow(10, Math.Floor(Math.Log10(ruw)));
        Stap = Rond.First(rond => ruw <= rond * macht * (1 + 1e-9)) * macht;
        Aantal = Math.Max(1, (int)Math.Ceiling((hoogste / Stap) - 1e-9));
    }

    /// <summary>From one line to the next.</summary>
    public double Stap { get; }

    /// <summary>How many steps wide.</summary>
    public int Aantal { get; }

    /// <summary>The part of the width at which this is.</summary>
    public double Plaats(double waarde) => waarde / (Stap * Aantal);
}
