using Regionetwerk.Api.Paginas.Ambassadeurs;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Grains.Netwerken;

namespace Regionetwerk.Api.Paginas.Mijn.Ambassadeurs;

/// <summary>A netwerk, with its board when the reader is its beheerder.</summary>
public sealed record Netwerkgegevens(string Id, string Naam, NetwerkSoort Soort, Bordgegevens? Bord = null, Genoemde? Oprichter = null, IReadOnlyList<Sectordekking>? Dekking = null)
{
    /// <summary>Anybody may found a netwerk by any name, so whose it is stands beside it.</summary>
    public string MetBeheerder => Oprichter is null ? Naam : $"{Naam} (beheerder: {Oprichter.Naam})";
}

/// <summary>What the beheerder wants to know on a Monday morning.</summary>
public sealed record Bordgegevens(
    IReadOnlyList<Aanvraaggegevens> Wachtend,
    IReadOnlyList<Aanvraaggegevens> ZonderAntwoord,
    IReadOnlyList<Inzetgegevens> Gepland,
    IReadOnlyList<Inzetgegevens> ZonderVerslag,
    IReadOnlyList<NietVrijgegevens> NietVrij,
    IReadOnlyList<Maandgegevens> Uren,
    int AantalWachtend,
    int AantalZonderAntwoord,
    int AantalGepland,
    int AantalZonderVerslag,
    int AantalNietVrij);

/// <summary>Who is full or away.</summary>
public sealed record NietVrijgegevens(string Reden, Ambassadeurgegevens Ambassadeur);

/// <summary>The reader's own ambassadeurs, what they are asked, and what they do.</summary>
public sealed record Eigenlijst(Lijst<Ambassadeurgegevens> Ambassadeurs, Lijst<Aanvraaggegevens> Aanbiedingen, Lijst<Inzetgegevens> Inzet);
