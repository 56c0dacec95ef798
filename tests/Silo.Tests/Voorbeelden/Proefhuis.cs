using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Silo.Hosting;
using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.Silo.Tests.Voorbeelden;

/// <summary>Storage and grains on a data folder of their own, which goes when the test ends.</summary>
internal sealed class Proefhuis : IAsyncDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("regionetwerk-").FullName;
    private ServiceProvider _diensten;

    public Proefhuis() => _diensten = Open();

    public string Map => _map;

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

    public async Task HerstartAsync()
    {
        await _diensten.DisposeAsync();
        _diensten = Open();
    }

    /// <summary>Rows of a query, the columns joined by spaces.</summary>
    public List<string> Rijen(string sql)
    {
        using var verbinding = new SqliteConnection($"Data Source={Database.FileIn(_map)};Pooling=False");
        verbinding.Open();
        using var vraag = verbinding.CreateCommand();
        vraag.CommandText = sql;
        using var rij = vraag.ExecuteReader();
        var rijen = new List<string>();
        while (rij.Read())
            rijen.Add(string.Join(' ', Enumerable.Range(0, rij.FieldCount).Select(kolom => rij.GetValue(kolom))));
        return rijen;
    }

    public async ValueTask DisposeAsync()
    {
        await _diensten.DisposeAsync();
        Directory.Delete(_map, recursive: true);
    }

    private ServiceProvider Open() => new ServiceCollection()
        .AddRegionetwerkOpslag(new OpslagOpties(_map))
        .AddRegionetwerkActoren()
        .BuildServiceProvider();
}
