using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Tests.Opslag;

/// <summary>Twee gemeenten, waarvan één uit een opgeheven gemeente; twee scholen van één bestuur.</summary>
internal sealed class NepRegister : IRegister
{
    public const string Bestuur = "bestuur-40123";
    public const string School = "16AH00";
    public const string AndereSchool = "16AH01";

    private static readonly string[] Organisaties = [Hoorn, Groningen, Bestuur];

    public Dictionary<Guid, BestedingInRegister> Bestedingen { get; } = [];

    public Dictionary<(Guid Bijeenkomst, string Email), Guid> Aanmeldingen { get; } = [];

    public string? HuidigeGemeente(string code) => code is Hoorn or Groningen ? code : code is "GM0009" ? Groningen : null;

    public ValueTask<SchoolInRegister?> SchoolAsync(string code) =>
        ValueTask.FromResult(code is School or AndereSchool ? new SchoolInRegister(code, Bestuur, Hoorn) : null);

    public ValueTask<bool> OrganisatieBestaatAsync(string sleutel) => ValueTask.FromResult(Organisaties.Contains(sleutel));

    public ValueTask<BestedingInRegister?> BestedingAsync(Guid besteding) => ValueTask.FromResult(Bestedingen.GetValueOrDefault(besteding));

    public ValueTask<int> OpenAanvragenAsync(string eigenaar, string netwerk) => ValueTask.FromResult(0);

    public ValueTask<AmbassadeursInRegister> AmbassadeursAsync(string organisatie, string netwerk) =>
        ValueTask.FromResult(new AmbassadeursInRegister([], []));

    public ValueTask<Guid?> AanmeldingAsync(Guid bijeenkomst, string email) =>
        ValueTask.FromResult<Guid?>(Aanmeldingen.TryGetValue((bijeenkomst, email), out var id) ? id : null);
}
