using System.Diagnostics;
using System.Security.Cryptography;

namespace Regionetwerk.Storage.Logboek;

/// <summary>Bij welk verzoek iets hoort, zoals W3C Trace Context het noemt.</summary>
/// <param name="Trace">32 hexadecimale cijfers.</param>
/// <param name="Ouder">De handeling van de vrager waar dit bij hoort, 16 hexadecimale cijfers; leeg wanneer hij er geen noemde.</param>
public sealed record Spoor(string Trace, string? Ouder)
{
    private const int TraceBytes = 16;
    private const int SpanBytes = 8;

    /// <summary>Van werk dat hier begint.</summary>
    public static Spoor Nieuw() => new(Hex(TraceBytes), null);

    /// <summary>Van een verzoek dat deze <c>traceparent</c> meebracht; van hier wanneer die er niet is of niet deugt.</summary>
    public static Spoor Van(string? traceparent) =>
        ActivityContext.TryParse(traceparent, null, out var ouder)
            ? new(ouder.TraceId.ToHexString(), ouder.SpanId.ToHexString())
            : Nieuw();

    internal static string NieuweSpan() => Hex(SpanBytes);

    private static string Hex(int bytes) => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(bytes));
}
