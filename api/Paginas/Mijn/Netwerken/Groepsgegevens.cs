using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Storage.Leden;

namespace Regionetwerk.Api.Paginas.Mijn.Netwerken;

/// <summary>A netwerk or werkgroep.</summary>
public sealed record Groepsgegevens(string Id = "", string Naam = "", Lijst<Groepslid> Leden = null!, Deelnemer? Oprichter = null)
{
    /// <summary>Whether the reader is invited and no member yet: such a reader sees of the members
    /// nobody but himself. A document that asks for one member only cannot tell: a member sees all, in the order of their keys.</summary>
    public bool WachtOpAntwoord => Leden.Nodes is [{ Status: LidStatus.Uitgenodigd }];
}

/// <summary>A member, or somebody invited.</summary>
public sealed record Groepslid(LidStatus Status);
