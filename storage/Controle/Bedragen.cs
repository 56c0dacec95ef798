namespace Regionetwerk.Storage.Controle;

/// <summary>
/// Totalen over alle budgetten, in eurocenten. Toegekend zonder wat uit een ander budget is doorgegeven: dat is daar al geteld.
/// </summary>
public sealed record Bedragen(long Toegekend, long Vastgelegd, long Besteed)
{
    public static Bedragen operator +(Bedragen een, Bedragen ander) =>
        new(een.Toegekend + ander.Toegekend, een.Vastgelegd + ander.Vastgelegd, een.Besteed + ander.Besteed);
}
