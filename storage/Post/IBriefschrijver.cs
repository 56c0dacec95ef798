using System.Collections.Immutable;
using Regionetwerk.Grains.Post;

namespace Regionetwerk.Storage.Post;

/// <summary>Schrijft één soort brief, op het moment van versturen. Wie hem in de host zet (<c>AddSingleton&lt;IBriefschrijver, …&gt;</c>), schrijft hem.</summary>
public interface IBriefschrijver
{
    /// <summary>Wat hij schrijft; van elke soort is er één schrijver. Een soort zonder schrijver blijft wachten.</summary>
    Briefsoort Soort { get; }

    /// <summary>Schrijft de brief, of niets wanneer er geen reden meer voor is: dan vervalt hij. Kan meer dan eens worden gevraagd.</summary>
    /// <param name="brief">Welke.</param>
    /// <param name="huis">Waar de bladzijden staan, voor verwijzingen; eindigt op een schuine streep.</param>
    /// <param name="ct">Stopt ermee; de brief blijft dan wachten.</param>
    ValueTask<Briefinhoud?> SchrijfAsync(BriefInPost brief, Uri huis, CancellationToken ct);
}

/// <summary>Wat er in een brief staat. Platte tekst, in het Nederlands.</summary>
/// <param name="Onderwerp">Eén regel.</param>
/// <param name="Tekst">Alinea's, met een lege regel ertussen.</param>
/// <param name="Bijlagen">Wat erbij zit.</param>
public sealed record Briefinhoud(string Onderwerp, string Tekst, ImmutableArray<Bijlage> Bijlagen = default);

/// <summary>Een bestand bij een brief.</summary>
/// <param name="Naam">Van het bestand, zoals <c>webinar.ics</c>.</param>
/// <param name="Type">Zoals <c>text/calendar</c>; de tekst is altijd UTF-8.</param>
/// <param name="Inhoud">De tekst zelf.</param>
public sealed record Bijlage(string Naam, string Type, string Inhoud);
