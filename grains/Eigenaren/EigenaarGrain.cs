using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Eigenaren;

/// <summary>Wat alle eigenaren gemeen hebben. De regels staan bij <see cref="Programma"/>, <see cref="Budget"/> en <see cref="Contact"/>.</summary>
public abstract partial class EigenaarGrain(IEventStore store, IRegister register, TimeProvider tijd) : ActorGrain(store, tijd), IEigenaarGrain
{
    /// <summary>De gemeente waar deze eigenaar bij hoort, of leeg.</summary>
    protected abstract ValueTask<string?> EigenGemeente();
}
