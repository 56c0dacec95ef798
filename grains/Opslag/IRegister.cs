using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Opslag;

/// <summary>Feiten die een actor nodig heeft en niet zelf bijhoudt.</summary>
public interface IRegister
{
    /// <summary>De huidige code van een gemeente (een opgeheven code geeft haar opvolger), of leeg wanneer zij onbekend is.</summary>
    string? HuidigeGemeente(string code);

    /// <summary>De school, of leeg wanneer zij onbekend is.</summary>
    ValueTask<SchoolInRegister?> SchoolAsync(string code);

    /// <summary>Of deze organisatie bestaat: een gemeente, een bestuur uit het register van DUO, of een geregistreerde organisatie.</summary>
    ValueTask<bool> OrganisatieBestaatAsync(string sleutel);

    /// <summary>Een besteding, of leeg wanneer zij onbekend is. De stand is ten minste zo nieuw als elke eerder gelezen stroom.</summary>
    ValueTask<BestedingInRegister?> BestedingAsync(Guid besteding);

    /// <summary>Hoeveel aanvragen van een eigenaar bij een netwerk nog op een ambassadeur wachten.</summary>
    ValueTask<int> OpenAanvragenAsync(string eigenaar, string netwerk);

    /// <summary>
    /// De ambassadeurs in een netwerk van wie deze organisatie of een school van haar de eigenaar is, en de aanvragen die hun nu zijn aangeboden.
    /// De stand is ten minste zo nieuw als elke eerder gelezen stroom.
    /// </summary>
    ValueTask<AmbassadeursInRegister> AmbassadeursAsync(string organisatie, string netwerk);

    /// <summary>
    /// De aanmelding voor een bijeenkomst met dit e-mailadres die niet is ingetrokken, of leeg. De stand is ten minste zo nieuw als elke eerder
    /// gelezen stroom.
    /// </summary>
    /// <param name="email">In kleine letters.</param>
    ValueTask<Guid?> AanmeldingAsync(Guid bijeenkomst, string email);
}

/// <summary>Waar een school onder valt.</summary>
/// <param name="Code">BRIN en vestiging, zoals <c>16AH00</c>.</param>
/// <param name="Bestuur">Sleutel van de organisatie die voor de school handelt.</param>
/// <param name="Gemeente">Huidige code van de gemeente waar de school staat.</param>
public sealed record SchoolInRegister(string Code, string Bestuur, string Gemeente);

/// <summary>Ambassadeurs, en aanvragen die hun zijn aangeboden.</summary>
public sealed record AmbassadeursInRegister(ImmutableArray<Guid> Ambassadeurs, ImmutableArray<Guid> Aangeboden);

/// <summary>Een geboekte besteding.</summary>
public sealed record BestedingInRegister(Guid Besteding, Guid Budget, Guid Financiering, Bedrag Bedrag, bool Teruggeboekt);
