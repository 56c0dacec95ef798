using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Geld;

/// <summary>Hoe deze gemeenten hetzelfde betalen.</summary>
public sealed class FinancieringsVergelijking(Selectie selectie, Norm norm, IReadOnlyList<GemeenteMix> mixen)
{
    [GraphQLIgnore]
    public Selectie Selectie => selectie;

    [GraphQLIgnore]
    public IReadOnlyList<GemeenteMix> Mixen => mixen;

    public int Jaar => selectie.Jaar;

    public Norm Norm => norm;

    /// <summary>De bedragen zijn zoals zij aan het einde van deze dag in de boeken stonden; null is nu.</summary>
    public DateOnly? OpDatum => selectie.OpDatum;

    /// <summary>In de volgorde waarin zij gevraagd zijn; een gemeente die meer dan eens gevraagd is, staat er één keer.</summary>
    public IReadOnlyList<GemeenteFinanciering> Gemeenten => [.. mixen.Select(mix => new GemeenteFinanciering(mix, norm, selectie))];

    /// <summary>De gemeenten die delen en het jaar volledig hebben verklaard.</summary>
    public GroepsFinanciering Groep => new(this, GroepsMix.Van(mixen, selectie.Jaar, norm));

    /// <summary>De vergelijking in enkele zinnen.</summary>
    public string Toelichting => InWoorden.Vergelijking(mixen, selectie, norm, GroepsMix.Van(mixen, selectie.Jaar, norm));
}

/// <summary>De groep waarmee u vergelijkt: wie deelt en het jaar volledig heeft verklaard.</summary>
public sealed class GroepsFinanciering(FinancieringsVergelijking vergelijking, GroepsMix groep)
{
    [GraphQLIgnore]
    public FinancieringsVergelijking Vergelijking => vergelijking;

    /// <summary>Hoeveel gemeenten in de groep zitten.</summary>
    public int Aantal => groep.Aantal;

    /// <summary>Van genormeerd, of van totaal bij ABSOLUUT; null bij minder dan vijf gemeenten.</summary>
    public double? Mediaan => groep.Mediaan;

    /// <summary>Waarom er geen mediaan is, in woorden; null wanneer zij er is.</summary>
    public string? Reden => groep.Reden;

    /// <summary>De bronnen die bij ten minste vijf gemeenten in de groep meebetalen.</summary>
    public IReadOnlyList<BronInGroep> Mix => groep.Mix;
}

/// <summary>Wat pas gelezen wordt wanneer ernaar gevraagd is.</summary>
[ExtendObjectType<GroepsFinanciering>]
public static class GroepsFinancieringVelden
{
    /// <summary>Het gekozen jaar en de vijf ervoor, het oudste eerst: elk jaar met wie dat jaar volledig heeft verklaard.</summary>
    [ListSize(6)]
    public static async Task<IReadOnlyList<GroepsJaar>> Trend([Parent] GroepsFinanciering groep, Vergelijker vergelijker)
    {
        var vergelijking = groep.Vergelijking;
        var jaren = await vergelijker.Trend([.. vergelijking.Mixen.Select(mix => mix.Gemeente)], vergelijking.Selectie, vergelijking.Norm);
        return [.. jaren.Select(jaar => new GroepsJaar(jaar))];
    }
}

/// <summary>De groep in één jaar.</summary>
public sealed class GroepsJaar(GroepInJaar groep)
{
    public int Jaar => groep.Jaar;

    /// <summary>Hoeveel gemeenten delen en dit jaar volledig hebben verklaard.</summary>
    public int Aantal => groep.Groep.Aantal;

    /// <summary>Van genormeerd, of van totaal bij ABSOLUUT; null bij minder dan vijf gemeenten.</summary>
    public double? Mediaan => groep.Groep.Mediaan;

    /// <summary>Waarom er geen mediaan is, in woorden; null wanneer zij er is.</summary>
    public string? Reden => groep.Groep.Reden;
}
