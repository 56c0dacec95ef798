using System.Diagnostics;
using Microsoft.Net.Http.Headers;
using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Api.Logboek;

/// <summary>Bij welk verzoek hoort wat in het logboek komt.</summary>
public static class Sporen
{
    /// <summary>Voegt per verzoek een <see cref="Spoor"/> toe: dat van de vrager, wanneer hij er een noemt, zodat beider logboeken bij elkaar te leggen zijn.</summary>
    public static void AddSporen(this IServiceCollection services) => services.AddScoped(huis =>
    {
        var spoor = Spoor.Van(huis.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request.Headers[HeaderNames.TraceParent]);
        // The same name as in the traces that an operator collects, when he does.
        return Activity.Current is { IdFormat: ActivityIdFormat.W3C } activiteit ? spoor with { Trace = activiteit.TraceId.ToHexString() } : spoor;
    });
}
