using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Hosting;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Scholen;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Tests.Opslag;

/// <summary>De echte runtime met de echte grains en het filter, op een store in het geheugen. De aanroeper is Hoorn.</summary>
internal sealed class Huis : IAsyncDisposable
{
    public static readonly DateTimeOffset Nu = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _diensten;

    public Huis(DateTimeOffset? nu = null)
    {
        _diensten = new ServiceCollection()
            .AddSingleton<IEventStore>(Store)
            .AddSingleton<IRegister>(Register)
            .AddSingleton<TimeProvider>(new VasteTijd(nu ?? Nu))
            .AddOrleans(silo => silo.AddGrainAssemblies(typeof(ActorGrain).Assembly).AddIncomingGrainCallFilter<EigenaarFilter>())
            .BuildServiceProvider();
        Namens(Hoorn);
    }

    public GeheugenStore Store { get; } = new();

    public NepRegister Register { get; } = new();

    public IGemeenteGrain Gemeente => Grain<IGemeenteGrain>(Hoorn);

    public ISchoolGrain School(string code) => Grain<ISchoolGrain>(code);

    public TGrain Grain<TGrain>(string sleutel)
        where TGrain : IGrainWithStringKey => _diensten.GetRequiredService<IClusterClient>().GetGrain<TGrain>(sleutel);

    public static void Namens(string organisatie) => Aanroeper.Huidig = new(organisatie, [Rol.Beheerder], "p1");

    public ValueTask DisposeAsync() => _diensten.DisposeAsync();

    private sealed class VasteTijd(DateTimeOffset nu) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => nu;
    }
}
