using System.Collections.Immutable;

namespace Regionetwerk.Grains.Toegang;

/// <summary>Namens welke organisatie iemand mag handelen.</summary>
/// <param name="Organisatie">Sleutel van de organisatie.</param>
/// <param name="Rollen">De rollen in die organisatie.</param>
/// <param name="Bereiken">Wat een app mag; leeg bij een mens, die alles mag wat zijn rol toelaat.</param>
/// <param name="Ids">Sleutels van de toelatingen die dat zeggen.</param>
public sealed record Toelating(string Organisatie, ImmutableArray<Rol> Rollen, ImmutableArray<Bereik>? Bereiken, ImmutableArray<string> Ids);

/// <summary>Wie er is, en namens wie.</summary>
/// <param name="Persoon">Pseudonieme sleutel van de persoon of app; bij toeval gekozen, zodat zij te vergeten is.</param>
/// <param name="Toelatingen">Op sleutel van de organisatie; leeg voor wie nergens bekend is.</param>
public sealed record ToegelatenPersoon(string Persoon, ImmutableArray<Toelating> Toelatingen);
