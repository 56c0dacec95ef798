using System.Diagnostics.Metrics;
using System.Security.Cryptography;
using System.Text;
using Regionetwerk.Api.Privacy;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Api.Logboek;

/// <summary>Schrijft van elke mutatie op wie haar deed of probeerde, op welk record, en wat ervan kwam.</summary>
public static class Opdrachtlog
{
    /// <summary>Onder deze naam wordt geteld wat niet één voor één wordt opgeschreven.</summary>
    public const string Meter = "Regionetwerk.Logboek";

    private const int VerzoekBytes = 16;

    private static readonly Counter<long> NietAangemeld = new Meter(Meter).CreateCounter<long>(
        "regionetwerk.logboek.niet_aangemeld", description: "Mutations that somebody who has not signed in tried and that changed nothing.");

    /// <summary>Schrijft het op, voordat iemand het antwoord krijgt.</summary>
    public static Task SchrijfAsync(MutationDone klaar)
    {
        var wie = MetGeheim(klaar) ? null : klaar.Services.GetService<Aanroeper>();
        var uitkomst = klaar.Error ?? Opdrachtrecord.Uitkomst(klaar.Result);
        // Whoever wants to may try without end, and is of no organisation that could look at it: counted, so that nobody fills the disk.
        if (wie is null && uitkomst != Logregel.Gelukt)
        {
            NietAangemeld.Add(1);
            return Task.CompletedTask;
        }
        var record = Opdrachtrecord.Van(klaar);
        return klaar.Services.GetRequiredService<Logschrijver>().SchrijfAsync(new Logregel
        {
            Soort = Logsoort.Opdracht,
            Naam = klaar.Field,
            Wie = VergatZichzelf(klaar, uitkomst) ? wie! with { Persoon = "" } : wie,
            Uitkomst = uitkomst,
            Recordsoort = record?.Soort,
            Records = record is null ? [] : [record.Value.Sleutel],
            Verzoek = Opdrachtrecord.VerzoekId(klaar) is { } verzoekId ? Afdruk($"{wie?.Organisatie}\n{verzoekId}") : null,
            Spoor = klaar.Services.GetRequiredService<Spoor>(),
            Begin = klaar.Begin,
        });
    }

    // Of whoever had himself forgotten no key is written down again.
    private static bool VergatZichzelf(MutationDone klaar, string uitkomst) =>
        uitkomst == Logregel.Gelukt && klaar.Arguments.OfType<GegevensWissenInput>().Any(invoer => invoer.Geheim is null);

    // Whoever proves by a letter whose data he erases, is nobody here, also when he happens to be signed in: a beheerder who sees whose contact went
    // at that moment would know whose pseudonym it is.
    private static bool MetGeheim(MutationDone klaar) => klaar.Arguments.OfType<GegevensWissenInput>().Any(invoer => invoer.Geheim is not null);

    // People may put anything into a verzoekId.
    private static string Afdruk(string verzoek) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(verzoek)).AsSpan(0, VerzoekBytes));
}
