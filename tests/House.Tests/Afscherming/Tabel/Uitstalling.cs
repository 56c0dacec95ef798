using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Api.Tests.Toegang;
using Regionetwerk.GraphQL;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>
/// One house with a record of every type in every circle it can be shared in, made by the real API, and everybody of the table at the door:
/// each of them goes every way in, at once with the others.
/// </summary>
public sealed partial class Uitstalling : IAsyncLifetime
{
    private const string Abonnement = "subscription { wijzigingen(organisatie: \"GM0405\") { soort id node { __typename id } } }";

    private readonly List<Uitgestald> _records = [];
    private readonly Dictionary<Kijkersoort, Client> _clients = [];
    private readonly Dictionary<Kijkersoort, Luisteraar> _luisteraars = [];
    private readonly Lazy<Task<IReadOnlyDictionary<Kijkersoort, Verslag>>> _uitslag;
    private Uitgever? _uitgever;

    /// <summary>Nothing has been tried until somebody asks.</summary>
    public Uitstalling() => _uitslag = new(ProbeerAlles);

    /// <summary>Where it happens.</summary>
    public DraaiendHuis Huis { get; private set; } = new();

    /// <summary>What there is to be found.</summary>
    public IReadOnlyList<Uitgestald> Records => _records;

    /// <summary>What the table says of it.</summary>
    public Verwachtingen Verwachtingen { get; } = Verwachtingen.Lees();

    /// <summary>By caller, what was tried and what was wrong.</summary>
    public Task<IReadOnlyDictionary<Kijkersoort, Verslag>> Uitslag => _uitslag.Value;

    /// <summary>What is made last and is for everybody: who has heard it has heard all.</summary>
    public string Slot { get; private set; } = "";

    internal Schemabeeld Schema { get; private set; } = null!;

    /// <summary>This caller, signed in.</summary>
    public Client Als(Kijkersoort kijker) => _clients[kijker];

    /// <summary>What this caller has been listening to since before there was anything.</summary>
    public Luisteraar Luistert(Kijkersoort kijker) => _luisteraars[kijker];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // Apps have no sign-in of Development: they come with a token of a provider.
        _uitgever = await Uitgever.Begin();
        Huis = new() { Instellingen = ["--Oidc:Authority", _uitgever.Adres, "--Oidc:ClientId", "regionetwerk", "--Oidc:Audience", Uitgever.Publiek] };
        await Huis.InitializeAsync();
        // Many tries travel in one document, more than anybody may ask at once.
        var limieten = Huis.Diensten.GetRequiredService<GraphQLLimits>();
        (limieten.MaxCost, limieten.MaxFields, limieten.MaxTokens) = (int.MaxValue, int.MaxValue, int.MaxValue);
        Schema = await Schemabeeld.Lees(Huis.Niemand);
        foreach (var kijker in Kijkersoort.Alle)
        {
            _clients[kijker] = await kijker.In(Huis, _uitgever);
            _luisteraars[kijker] = await _clients[kijker].Luister(Abonnement);
            Assert.Equal("BIJGEWERKT", (await _luisteraars[kijker].Hoort()).Op("soort").GetString());
        }
        await StalUit();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var luisteraar in _luisteraars.Values)
            luisteraar.Dispose();
        await Huis.DisposeAsync();
        if (_uitgever is not null)
            await _uitgever.DisposeAsync();
    }

    private async Task<IReadOnlyDictionary<Kijkersoort, Verslag>> ProbeerAlles()
    {
        var verslagen = Kijkersoort.Alle.ToDictionary(kijker => kijker, kijker => new Verslag(_records, record => Verwachtingen.Ziet(record, kijker), record => kijker.LeestAlles(record.Soort)));
        await Task.WhenAll(verslagen.Select(async een =>
        {
            foreach (var weg in Wegen.Alle)
            {
                try
                {
                    await weg.Loop(this, een.Key, een.Value);
                }
                catch (Exception fout)
                {
                    een.Value.Fout($"{weg.GetType().Name}: {fout.Message}");
                }
            }
        }));
        // Whatever was refused, was not done either.
        var weg = (await Velden.Lees(this, Kijkersoort.Eigenaar)).Where(een => Verwachtingen.Ziet(een.Record, Kijkersoort.Eigenaar) && een.Node.ValueKind is not JsonValueKind.Object);
        foreach (var (record, _) in weg)
            verslagen[Kijkersoort.Eigenaar].Fout($"{record} is er na afloop niet meer");
        return verslagen;
    }
}
