using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>Hoe het met een aanvraag staat.</summary>
public enum AanvraagStatus
{
    /// <summary>Er is nog niemand voor gevraagd.</summary>
    Open,

    /// <summary>Een ambassadeur is gevraagd en heeft nog niet geantwoord.</summary>
    Aangeboden,

    /// <summary>Er is inzet gepland.</summary>
    Gepland,

    /// <summary>De inzet is geweest.</summary>
    Uitgevoerd,

    /// <summary>De aanvrager vraagt niet meer.</summary>
    Ingetrokken,
}

/// <summary>Wat aan een ambassadeur gevraagd is, of met hem is afgesproken.</summary>
/// <param name="Organisatie">De eigenaar van het contact dat ambassadeur is.</param>
/// <param name="Maand">De eerste dag van de maand.</param>
/// <param name="Inzet">De inzet die ervan kwam, of leeg zolang er geen antwoord is.</param>
public sealed record Afspraak(Guid Aanbod, Guid Ambassadeur, string Organisatie, int Uren, DateOnly Maand, Guid? Inzet = null);

/// <summary>De stand van een aanvraag.</summary>
public sealed record AanvraagStaat : IStaat<AanvraagStaat>
{
    public static AanvraagStaat Leeg { get; } = new();

    public static int MomentopnameVersie => 1;

    public Guid Id { get; init; }

    public string Eigenaar { get; init; } = "";

    public string Netwerk { get; init; } = "";

    public AanvraagStatus Status { get; init; }

    /// <summary>Het aanbod of de inzet van nu; leeg zolang de aanvraag openstaat.</summary>
    public Afspraak? Afspraak { get; init; }

    public bool Bestaat => Eigenaar.Length > 0;

    public AanvraagStaat Pas(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        AanvraagGedaan e => this with { Id = e.Aanvraag, Eigenaar = e.Eigenaar, Netwerk = e.Netwerk, Status = AanvraagStatus.Open },
        AanvraagIngetrokken => this with { Status = AanvraagStatus.Ingetrokken, Afspraak = null },
        AanvraagAangeboden e => this with
        {
            Status = AanvraagStatus.Aangeboden,
            Afspraak = new(e.Aanbod, e.Ambassadeur, e.Organisatie, e.Uren, e.Maand),
        },
        AanbodIngetrokken or AanbodAfgewezen or InzetAfgezegd => this with { Status = AanvraagStatus.Open, Afspraak = null },
        AanbodAanvaard e => this with { Status = AanvraagStatus.Gepland, Afspraak = Afspraak! with { Inzet = e.Inzet } },
        InzetUitgevoerd => this with { Status = AanvraagStatus.Uitgevoerd },
        _ => throw new VreemdeGebeurtenisException(gebeurtenis, typeof(AanvraagStaat)),
    };
}
