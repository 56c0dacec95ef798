namespace Regionetwerk.Grains.Post;

/// <summary>
/// Een e-mail die bij een besluit hoort. Het adres en de tekst staan er niet in: die worden pas bij het versturen opgezocht en geschreven.
/// </summary>
/// <param name="Aan">Het record van de persoon die hem krijgt (<see cref="Kern.Wisbaar.Persoon"/>).</param>
/// <param name="Soort">Wat voor brief het is.</param>
/// <param name="Over">Het record waar hij over gaat.</param>
/// <param name="NietVoor">Het vroegste moment van versturen; leeg betekent zo snel mogelijk.</param>
public sealed record Brief(Guid Aan, Briefsoort Soort, Guid Over, DateTimeOffset? NietVoor = null);
