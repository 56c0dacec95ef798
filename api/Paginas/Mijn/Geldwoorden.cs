using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Regelingen;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Paginas.Mijn;

/// <summary>What fixed words about budgets are called on pages.</summary>
public static class Geldwoorden
{
    /// <summary>What has to be done by a day.</summary>
    public static string Van(DeadlineSoort soort) => soort is DeadlineSoort.Aanvraag ? "aanvragen" : "verantwoorden";

    /// <summary>How a deadline stands.</summary>
    public static string Van(DeadlineStatus status) => status.ToString().ToLowerInvariant();

    /// <summary>How sure a grant is.</summary>
    public static string Van(ToekenningStatus status) => status.ToString().ToLowerInvariant();

    /// <summary>How passing on stands.</summary>
    public static string Van(DoorgifteStatus status) => status is DoorgifteStatus.Open ? "nog niet ontvangen" : status.ToString().ToLowerInvariant();

    /// <summary>Whether what is left may go to a next year.</summary>
    public static string Van(Doorschuiven doorschuiven) => doorschuiven switch
    {
        Doorschuiven.Ja => "ja",
        Doorschuiven.Nee => "nee, elk jaar staat op zichzelf",
        _ => "onbekend",
    };
}
