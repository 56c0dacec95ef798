using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Grains.Post;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.Storage.Post;
using Xunit;

namespace Regionetwerk.House.Tests.Privacy;

/// <summary>Reads the letters about one's own data, as a mail server would get them.</summary>
internal static partial class Brievenbus
{
    /// <summary>Asks for this address, and gives the letter that comes of it.</summary>
    public static async Task<string> VraagGegevens(this DraaiendHuis huis, string email)
    {
        (await huis.Niemand.Opdracht("mijnGegevensAanvragen", new { email })).Gelukt();
        return await huis.Brief() ?? throw new InvalidOperationException("No letter.");
    }

    /// <summary>The secret in the letter.</summary>
    public static string Geheim(string brief) => Link().Match(brief) is { Success: true } link ? link.Groups[1].Value : throw new InvalidOperationException(brief);

    /// <summary>The next letter that waits, or nothing.</summary>
    public static async Task<string?> Brief(this DraaiendHuis huis)
    {
        var (bus, nu) = (huis.Diensten.GetRequiredService<Postbus>(), huis.Klok.GetUtcNow().AddMinutes(1));
        if (await bus.TakeAsync([Briefsoort.MijnGegevens], nu, nu.AddHours(1)) is not { } brief)
            return null;
        var schrijver = huis.Diensten.GetServices<IBriefschrijver>().Single(een => een.Soort is Briefsoort.MijnGegevens);
        var inhoud = await schrijver.SchrijfAsync(brief.Brief, new("http://localhost:5080/"), TestContext.Current.CancellationToken);
        await bus.DoneAsync(brief, Briefstand.Verstuurd, nu);
        return inhoud!.Tekst;
    }

    [GeneratedRegex("/mijn-gegevens/([A-Za-z0-9_-]{43})")]
    private static partial Regex Link();
}
