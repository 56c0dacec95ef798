using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>Hoe snel een school of gemeente hulp nodig heeft.</summary>
public enum Urgentie
{
    /// <summary>Het kan niet wachten.</summary>
    DezeWeek,
    DezeMaand,
    DitKwartaal,
}

/// <summary>Een school of gemeente vraagt een ambassadeur. Wat zij wenst, staat in <see cref="Wisbaar.Tekst"/>.</summary>
[Opslagnaam("aanvraag-gedaan")]
public sealed record AanvraagGedaan(
    Guid Aanvraag, string Eigenaar, string Netwerk, string Beheerder, string Gemeente, AmbassadeurThema Thema, Sector Sector, Urgentie Urgentie) : Gebeurtenis;

/// <summary>De school of gemeente vraagt niet meer.</summary>
[Opslagnaam("aanvraag-ingetrokken")]
public sealed record AanvraagIngetrokken(Guid Aanvraag) : Gebeurtenis;

/// <summary>De beheerder vraagt een ambassadeur om de aanvraag op te pakken.</summary>
/// <param name="Organisatie">De eigenaar van het contact dat ambassadeur is: die antwoordt.</param>
/// <param name="Maand">De eerste dag van de maand.</param>
[Opslagnaam("aanvraag-aangeboden")]
public sealed record AanvraagAangeboden(Guid Aanvraag, Guid Aanbod, Guid Ambassadeur, string Organisatie, int Uren, DateOnly Maand) : Gebeurtenis;

/// <summary>De beheerder trekt het aanbod in; de aanvraag staat weer open.</summary>
[Opslagnaam("aanbod-ingetrokken")]
public sealed record AanbodIngetrokken(Guid Aanvraag, Guid Aanbod) : Gebeurtenis;

/// <summary>De organisatie van de ambassadeur kan niet; de aanvraag staat weer open.</summary>
[Opslagnaam("aanbod-afgewezen")]
public sealed record AanbodAfgewezen(Guid Aanvraag, Guid Aanbod, Guid Ambassadeur) : Gebeurtenis;

/// <summary>De organisatie van de ambassadeur kan: er is inzet gepland, en de uren zijn geboekt.</summary>
[Opslagnaam("aanbod-aanvaard")]
public sealed record AanbodAanvaard(Guid Aanvraag, Guid Aanbod, Guid Ambassadeur, Guid Inzet, int Uren, DateOnly Maand, DateOnly? Datum) : Gebeurtenis;

/// <summary>De inzet is geweest. Het verslag staat in <see cref="Wisbaar.Tekst"/>.</summary>
[Opslagnaam("inzet-uitgevoerd")]
public sealed record InzetUitgevoerd(Guid Aanvraag, Guid Inzet, int Uren, DateOnly Datum) : Gebeurtenis;

/// <summary>De inzet gaat niet door; de uren zijn weer vrij en de aanvraag staat weer open.</summary>
[Opslagnaam("inzet-afgezegd")]
public sealed record InzetAfgezegd(Guid Aanvraag, Guid Inzet, Guid Ambassadeur) : Gebeurtenis;
