using System.Collections.Immutable;

namespace Regionetwerk.Grains.Toegang;

/// <summary>Wat een gekeurd token over iemand zegt, voordat bekend is namens wie hij handelt.</summary>
/// <param name="Directory">Waar hij bekend is: de <c>tid</c> van Entra ID in kleine letters, anders het adres van de uitgever.</param>
/// <param name="Onderwerp">Wie hij daar is: <c>oid</c>, anders <c>sub</c>.</param>
/// <param name="App">De client id wanneer het token van een app zelf is; leeg bij een mens.</param>
/// <param name="Groepen">De groepen waarin hij daar zit.</param>
/// <param name="Approllen">De approllen die hij daar heeft.</param>
/// <param name="Bereiken">De bereiken die het token geeft, zoals het ze noemt.</param>
public sealed record Identiteit(
    string Directory, string Onderwerp, string? App, ImmutableArray<string> Groepen, ImmutableArray<string> Approllen, ImmutableArray<string> Bereiken);
