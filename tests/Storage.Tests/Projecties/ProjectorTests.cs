using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Projecties;
using Xunit;

namespace Regionetwerk.Storage.Tests.Projecties;

public sealed class ProjectorTests
{
    [Fact]
    public void Every_kind_of_event_has_one_projection() =>
        Assert.Equal(
            EventTypes.OfTheDomain.All.Select(type => type.Name).Order(),
            Projector.VanHetDomein().Soorten.Select(type => type.Name).Order());

    [Fact]
    public void Two_projections_of_one_kind_of_event_are_refused() =>
        Assert.Throws<ArgumentException>(() => new Projector(new Storage.Gemeenten.GemeenteProjectie(), new Storage.Gemeenten.GemeenteProjectie()));
}
