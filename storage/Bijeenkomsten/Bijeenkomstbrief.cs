using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Post;
using Regionetwerk.Storage.Post;

namespace Regionetwerk.Storage.Bijeenkomsten;

/// <summary>
/// Schrijft één soort brief over een bijeenkomst, zoals het er op het moment van versturen mee staat. Wat intussen niet meer klopt, wordt niet
/// verstuurd.
/// </summary>
public sealed class Bijeenkomstbrief(Briefsoort soort, Aanmeldingen aanmeldingen, TimeProvider tijd) : IBriefschrijver
{
    /// <summary>Alle soorten.</summary>
    public static Briefsoort[] Soorten { get; } =
    [
        Briefsoort.AanmeldingBevestigen,
        Briefsoort.AanmeldingStand,
        Briefsoort.AanmeldingDoorgeschoven,
        Briefsoort.BijeenkomstGewijzigd,
        Briefsoort.BijeenkomstAfgelast,
        Briefsoort.BijeenkomstHerinnering,
        Briefsoort.BijeenkomstNotitie,
    ];

    public Briefsoort Soort => soort;

    public async ValueTask<Briefinhoud?> SchrijfAsync(BriefInPost brief, Uri huis, CancellationToken ct)
    {
        if (await aanmeldingen.VoorBriefAsync(brief.Brief.Aan) is not { } gevonden || !IsNogWaar(gevonden.Aanmelding))
            return null;
        if (soort is Briefsoort.AanmeldingBevestigen && await KreegErGenoegAsync(brief.Brief.Aan))
            return null;
        var (aanmelding, geheim) = gevonden;
        var woorden = await aanmeldingen.WoordenAsync(aanmelding.Bijeenkomst.Id);
        var eigen = $"{huis}bijeenkomsten/aanmelding/{aanmelding.Id}/{geheim}";
        var inhoud = new Bijeenkomstwoorden(aanmelding, woorden, eigen).Schrijf(soort);
        return InAgenda(aanmelding) ? inhoud with { Bijlagen = [Bijlage(aanmelding, woorden)] } : inhoud;
    }

    private bool IsNogWaar(EigenAanmelding aanmelding)
    {
        var bijeenkomst = aanmelding.Bijeenkomst;
        var komtNog = !bijeenkomst.Afgelast && tijd.GetUtcNow() < bijeenkomst.Begin;
        var doetMee = aanmelding.Status is AanmeldingStatus.Aangemeld;
        var staatErop = doetMee || aanmelding.Status is AanmeldingStatus.Wachtlijst;
        return soort switch
        {
            Briefsoort.AanmeldingBevestigen => komtNog && aanmelding.Status is AanmeldingStatus.WachtOpBevestiging,
            Briefsoort.AanmeldingStand or Briefsoort.BijeenkomstGewijzigd => komtNog && staatErop,
            Briefsoort.AanmeldingDoorgeschoven or Briefsoort.BijeenkomstHerinnering => komtNog && doetMee,
            Briefsoort.BijeenkomstAfgelast => bijeenkomst.Afgelast && staatErop,
            _ => bijeenkomst.NotitieVoor is not null && doetMee,
        };
    }

    // Wie het formulier invult, kan het adres van een ander opgeven: die krijgt niet van elke bijeenkomst een brief.
    private async ValueTask<bool> KreegErGenoegAsync(Guid aan) =>
        await aanmeldingen.BevestigingenSindsAsync(aan, tijd.GetUtcNow() - Limieten.TermijnVanBevestigingen) >= Limieten.BevestigingenPerAdres;

    private bool InAgenda(EigenAanmelding aanmelding) =>
        aanmelding.Status is AanmeldingStatus.Aangemeld && soort is not (Briefsoort.BijeenkomstNotitie or Briefsoort.BijeenkomstHerinnering);

    private static Bijlage Bijlage(EigenAanmelding aanmelding, IReadOnlyDictionary<string, string> woorden) => new(
        "bijeenkomst.ics",
        "text/calendar",
        Bijeenkomstkalender.Schrijf(
            aanmelding.Bijeenkomst.Titel,
            new Agendapunt(
                aanmelding.Bijeenkomst,
                woorden.GetValueOrDefault(Bijeenkomsttekst.Plaats),
                Bladzijde: null,
                woorden.GetValueOrDefault(Bijeenkomsttekst.Link))));
}
