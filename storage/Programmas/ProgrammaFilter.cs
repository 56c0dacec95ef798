using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Programmas;

/// <summary>Welke programma's; wat niet gegeven is, telt niet mee.</summary>
public sealed record ProgrammaFilter
{
    /// <summary>Code van de gemeente waar het loopt; een opgeheven code telt als haar opvolger.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Sleutel van de eigenaar: gemeentecode, schoolcode of slug.</summary>
    public string? Eigenaar { get; init; }

    /// <summary>De aanpak die wordt uitgevoerd.</summary>
    public string? Aanpak { get; init; }

    /// <summary>Het programma loopt in dit kalenderjaar.</summary>
    public int? Jaar { get; init; }

    /// <summary>De naam bevat deze tekst, zonder op hoofdletters te letten.</summary>
    public string? NaamBevat { get; init; }

    /// <summary>De voorwaarde op een rij.</summary>
    public Expression<Func<ProgrammaRij, bool>> Voorwaarde(GemeenteRegister register)
    {
        var gemeente = Gemeente is null ? null : register.Vind(Gemeente)?.Code ?? "";
        var (eigenaar, aanpak) = (Eigenaar, Aanpak is null ? null : Slug.Van(Aanpak));
        var naam = NaamBevat is null ? null : Patroon.Bevat(NaamBevat);
        var geldigJaar = Jaar is >= Limieten.EersteJaar and <= Limieten.LaatsteJaar;
        var (geen, eerste, laatste) = (
            Jaar is not null && !geldigJaar,
            geldigJaar ? new DateOnly(Jaar!.Value, 1, 1) : DateOnly.MaxValue,
            geldigJaar ? new DateOnly(Jaar!.Value, 12, 31) : DateOnly.MinValue);
        var opJaar = Jaar is not null;
        return rij =>
            (gemeente == null || rij.Gemeente == gemeente)
            && (eigenaar == null || rij.Eigenaar == eigenaar)
            && (aanpak == null || rij.Aanpak == aanpak)
            && (naam == null || EF.Functions.Like(rij.Naam, naam, Patroon.Ontsnapping))
            && (!opJaar || (!geen && rij.Van <= laatste && (rij.Tot == null || rij.Tot >= eerste)));
    }
}
