using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Gemeenten;

/// <summary>Verklaar dat wat uw gemeente over een jaar deelt volledig is, of trek dat in.</summary>
/// <param name="Gemeente">CBS-code.</param>
/// <param name="Jaar">Kalenderjaar.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
/// <param name="Volledig">Onwaar trekt een eerdere verklaring in.</param>
/// <param name="Kring">Voor wie het volledig is. OPENBAAR houdt LANDELIJK in; wie LANDELIJK intrekt, trekt OPENBAAR mee in.</param>
public sealed record JaarVolledigVerklarenInput(
    string Gemeente, int Jaar, [property: ID] string? VerzoekId, bool? Volledig = true, Kring? Kring = Kring.Landelijk);

/// <summary>Wat er van de verklaring kwam.</summary>
/// <param name="Gemeente">De gemeente; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record JaarVolledigVerklarenPayload(Gemeente? Gemeente, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten van een gemeente.</summary>
[MutationType, Authorize]
public static class GemeenteMutaties
{
    /// <summary>Verklaart een jaar volledig gedeeld: de cijfers van dat jaar tellen dan mee in groepen. Vraagt de rol beheerder.</summary>
    public static async Task<JaarVolledigVerklarenPayload> JaarVolledigVerklaren(
        JaarVolledigVerklarenInput input, GemeenteRegister register, Actoren actoren)
    {
        if (register.Vind(input.Gemeente) is not { } gemeente)
            return new(null, Opdrachtgever.Onbekend("De gemeente", "gemeente"));
        var uitkomst = await actoren.Gemeente(gemeente.Code)!.JaarVerklaren(new(input.Jaar, input.Volledig ?? true, input.Kring ?? Kring.Landelijk) { VerzoekId = input.VerzoekId });
        return uitkomst.Sleutel is null
            ? new(null, WeigeringFout.Lijst(uitkomst.Weigeringen))
            : new(new(gemeente), []);
    }
}
