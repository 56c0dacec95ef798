using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Toelatingen;

/// <summary>
/// Voor wie een toelating is: heel een directory, of daarin een groep, wie een approl heeft, een persoon, of een app die zelf vraagt. Van de vier
/// laatste ten hoogste één.
/// </summary>
/// <param name="Directory">De <c>tid</c> van Entra ID in kleine letters, anders het adres van de uitgever.</param>
/// <param name="Persoon">Pseudonieme sleutel; alleen het platform zelf laat personen toe.</param>
/// <param name="Client">De client id van een app.</param>
public sealed record Toegelatene(string Directory, string? Groep = null, string? Approl = null, string? Persoon = null, string? Client = null);

/// <summary>Iemand mag voortaan namens een organisatie handelen.</summary>
/// <param name="Toelating">Sleutel van de toelating.</param>
/// <param name="Wie">Voor wie zij is.</param>
/// <param name="Organisatie">Namens welke organisatie.</param>
/// <param name="Rol">Met welke rol.</param>
/// <param name="Bereiken">Wat een app mag; leeg bij mensen.</param>
[Opslagnaam("toelating-gegeven")]
public sealed record ToelatingGegeven(Guid Toelating, Toegelatene Wie, string Organisatie, Rol Rol, ImmutableArray<Bereik>? Bereiken = null) : Gebeurtenis;

/// <summary>Een toelating geldt niet meer.</summary>
[Opslagnaam("toelating-ingetrokken")]
public sealed record ToelatingIngetrokken(Guid Toelating) : Gebeurtenis;

/// <summary>Een organisatie doet niet meer mee: niemand handelt nog namens haar of haar scholen.</summary>
[Opslagnaam("organisatie-gesloten")]
public sealed record OrganisatieGesloten(string Organisatie) : Gebeurtenis;

/// <summary>Een organisatie doet weer mee. Wat zij deelde, deelt zij zelf opnieuw.</summary>
[Opslagnaam("organisatie-heropend")]
public sealed record OrganisatieHeropend(string Organisatie) : Gebeurtenis;

/// <summary>Een toelating die geldt.</summary>
public sealed record GeldendeToelating(Toegelatene Wie, string Organisatie, Rol Rol);

/// <summary>Alle toelatingen die gelden, en namens wie er geen zijn omdat zij niet meer meedoen.</summary>
public sealed record ToelatingenStaat : IStaat<ToelatingenStaat>
{
    public static ToelatingenStaat Leeg { get; } = new();

    public static int MomentopnameVersie => 2;

    public ImmutableDictionary<Guid, GeldendeToelating> Geldend { get; init; } = ImmutableDictionary<Guid, GeldendeToelating>.Empty;

    /// <summary>Organisaties die gesloten zijn; een school sluit met haar bestuur.</summary>
    public ImmutableHashSet<string> Gesloten { get; init; } = [];

    /// <summary>Of iemand de toelatingen zelf bij kan houden.</summary>
    public bool HeeftBeheerder => Geldend.Values.Any(IsBeheerder);

    public ToelatingenStaat Pas(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        ToelatingGegeven e => this with { Geldend = Geldend.Add(e.Toelating, new(e.Wie, e.Organisatie, e.Rol)) },
        ToelatingIngetrokken e => this with { Geldend = Geldend.Remove(e.Toelating) },
        OrganisatieGesloten e => this with { Gesloten = Gesloten.Add(e.Organisatie) },
        OrganisatieHeropend e => this with { Gesloten = Gesloten.Remove(e.Organisatie) },
        _ => throw new VreemdeGebeurtenisException(gebeurtenis, typeof(ToelatingenStaat)),
    };

    /// <summary>Een mens die de toelatingen bij kan houden; een app telt daarvoor niet.</summary>
    internal static bool IsBeheerder(GeldendeToelating toelating) =>
        toelating is { Organisatie: Organisaties.Organisatie.Loa, Rol: Rol.Beheerder, Wie.Client: null };
}
