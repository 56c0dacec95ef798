using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Silo.Hosting;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Tests;
using Xunit;

namespace Regionetwerk.Silo.Tests.Voorbeelden;

/// <summary>Storage and grains on a database and in a data folder of their own, which go when the test ends.</summary>
internal sealed class Proefhuis : IAsyncDisposable
{
    private readonly Proefdatabase _database = Proefdatabase.Leeg(Directory.CreateTempSubdirectory("regionetwerk-").FullName);
    private ServiceProvider _diensten;
    private ServiceProvider? _ander;

    public Proefhuis() => _diensten = Open();

    /// <summary>What a command wants to know to work on this house.</summary>
    public IEnumerable<string> Instellingen => ["--Data:Map", _database.Opties.Map, .. _database.Instellingen];

    public T Dienst<T>()
        where T : notnull => _diensten.GetRequiredService<T>();

    public async Task<string> BereidVoorAsync(Voorbeeldbeleid beleid)
    {
        using var uit = new StringWriter();
        await Dienst<Voorbereiding>().VoerUitAsync(beleid, uit, TestContext.Current.CancellationToken);
        return uit.ToString();
    }

    /// <summary>An owner, commanded by a person of that organisation.</summary>
    public IEigenaarGrain Als(string sleutel)
    {
        Aanroeper.Huidig = new(sleutel, [Rol.Beheerder], "mens");
        return EigenaarSleutel.IsGemeente(sleutel)
            ? Dienst<IGrainFactory>().GetGrain<IGemeenteGrain>(sleutel)
            : Dienst<IGrainFactory>().GetGrain<IOrganisatieGrain>(sleutel);
    }

    /// <summary>Another process on the same database, as far as the database can have more of them.</summary>
    public IServiceProvider? Ander() => Proefdatabase.MeesteKnooppunten > 1 ? _ander ??= Open() : null;

    public async Task HerstartAsync()
    {
        await _diensten.DisposeAsync();
        _diensten = Open();
    }

    /// <inheritdoc cref="Proefdatabase.Rijen"/>
    public List<string> Rijen(string sql) => _database.Rijen(sql);

    public async ValueTask DisposeAsync()
    {
        if (_ander is not null)
            await _ander.DisposeAsync();
        await _diensten.DisposeAsync();
        _database.Dispose();
        Directory.Delete(_database.Opties.Map, recursive: true);
    }

    private ServiceProvider Open() => new ServiceCollection()
        .AddRegionetwerkOpslag(_database.Opties)
        .AddRegionetwerkActoren()
        .BuildServiceProvider();
}
