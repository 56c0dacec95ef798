using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Schema;
using Regionetwerk.Api.Scholen;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Geschiedenis;

namespace Regionetwerk.Api.Geschiedenis;

/// <summary>Iets dat met een record gebeurde. Wat eenmaal gebeurd is, blijft staan.</summary>
public sealed class Gebeurd(Voorval voorval)
{
    [GraphQLIgnore]
    public Voorval Voorval => voorval;

    /// <summary>Wanneer het werd vastgelegd.</summary>
    public DateTimeOffset Wanneer => voorval.Wanneer;

    /// <summary>Wat er gebeurde, in een zin.</summary>
    public string Wat => voorval.Zin.Wat;

    /// <summary>Pseudonieme sleutel van de persoon of app die het deed.</summary>
    public string Persoon => voorval.Persoon;

    /// <summary>De reden die erbij gegeven is; null wanneer er geen is, of wanneer zij is gewist.</summary>
    public string? Reden => voorval.Reden;

    /// <summary>Het bedrag waar het om ging; null wanneer het niet om geld ging.</summary>
    public Bedrag? Bedrag => voorval.Zin.Bedrag;
}

/// <summary>Wat bij een voorval hoort.</summary>
[ExtendObjectType<Gebeurd>]
public static class GebeurdVelden
{
    /// <summary>De organisatie die het deed, bij een school haar bestuur; null wanneer het platform het zelf deed, of iemand zonder account.</summary>
    public static Task<Organisatie?> Door([Parent] Gebeurd gebeurd, SchoolLoader scholen, OrganisatieLoader organisaties) =>
        EigenaarVan.Organisatie(gebeurd.Voorval.Organisatie, scholen, organisaties);
}
