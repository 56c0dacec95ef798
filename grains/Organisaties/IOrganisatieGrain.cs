using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Regelingen;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Grains.Toelatingen;

namespace Regionetwerk.Grains.Organisaties;

/// <summary>Een organisatie die geen gemeente is: een schoolbestuur, het landelijk ondersteuningsaanbod of een partner.</summary>
[Alias("organisatie")]
public interface IOrganisatieGrain : IEigenaarGrain
{
    /// <summary>Alleen voor het landelijk ondersteuningsaanbod en het platform zelf.</summary>
    [Alias("registreren"), Vereist(Rol.Beheerder, ActorOordeelt = true)]
    Task<Uitkomst> Registreren(OrganisatieRegistreren opdracht);

    /// <summary>Alleen voor het landelijk ondersteuningsaanbod.</summary>
    [Alias("regeling-vastleggen"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> RegelingVastleggen(RegelingVastleggen opdracht);

    /// <summary>Alleen voor het landelijk ondersteuningsaanbod.</summary>
    [Alias("regeling-herzien"), Vereist(Rol.Medewerker)]
    Task<Uitkomst> RegelingHerzien(RegelingHerzien opdracht);

    /// <summary>Alleen voor het landelijk ondersteuningsaanbod.</summary>
    [Alias("directory-toelaten"), Vereist(Rol.Beheerder)]
    Task<Uitkomst> DirectoryToelaten(DirectoryToelaten opdracht);

    /// <summary>Alleen voor het landelijk ondersteuningsaanbod.</summary>
    [Alias("app-toelaten"), Vereist(Rol.Beheerder)]
    Task<Uitkomst> AppToelaten(AppToelaten opdracht);

    /// <summary>Alleen voor het landelijk ondersteuningsaanbod.</summary>
    [Alias("toelating-intrekken"), Vereist(Rol.Beheerder)]
    Task<Uitkomst> ToelatingIntrekken(ToelatingIntrekken opdracht);

    /// <summary>Alleen voor het landelijk ondersteuningsaanbod.</summary>
    [Alias("organisatie-opnemen"), Vereist(Rol.Beheerder)]
    Task<Uitkomst> OrganisatieOpnemen(OrganisatieOpnemen opdracht);

    /// <summary>Alleen voor het landelijk ondersteuningsaanbod.</summary>
    [Alias("organisatie-sluiten"), Vereist(Rol.Beheerder)]
    Task<Uitkomst> OrganisatieSluiten(OrganisatieSluiten opdracht);

    /// <summary>Alleen voor het platform zelf.</summary>
    [Alias("platform-toelaten"), Vereist(Rol.Beheerder)]
    Task<Uitkomst> PlatformToelaten(PlatformToelaten opdracht);
}
