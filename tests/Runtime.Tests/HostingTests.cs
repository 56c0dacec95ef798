using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Orleans;
using Orleans.Configuration;
using Orleans.Hosting;
using Regionetwerk.Runtime.Tests.Support;

namespace Regionetwerk.Runtime.Tests;

public sealed class HostingTests
{
    [Fact]
    public async Task A_host_with_a_silo_starts_answers_and_stops()
    {
        var journal = new Journal();
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddSingleton(journal).AddScoped<Scoped>();
        builder.UseOrleans(silo => silo.AddGrainAssemblies(typeof(HostingTests).Assembly));
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        var client = host.Services.GetRequiredService<IClusterClient>();
        Assert.Equal("a", await client.GetGrain<IActor>("a").Key());
        await host.StopAsync(TestContext.Current.CancellationToken);
        Assert.Single(journal.Entries);
    }

    [Fact]
    public async Task Configuring_twice_adds_up_to_one_silo()
    {
        await using var silo = new TestSilo(silo =>
        {
            silo.Services.AddOrleans(more => more.AddGrainAssemblies(typeof(HostingTests).Assembly));
            silo.AddIncomingGrainCallFilter<PassingFilter>();
        });
        Assert.Single(silo.Services.GetServices<IClusterClient>());
        Assert.Same(silo.Services.GetRequiredService<IClusterClient>(), silo.Grains);
        await silo.Grains.GetGrain<IActor>("a").Nothing();
        Assert.Equal(1, silo.Services.GetServices<IIncomingGrainCallFilter>().OfType<PassingFilter>().Single().Passed);
    }

    [Fact]
    public void Options_that_cannot_work_are_refused_with_what_was_given_and_what_is_allowed()
    {
        var refusal = Assert.Throws<OptionsValidationException>(() => new TestSilo(silo => silo
            .Configure<SiloMessagingOptions>(options => options.MaxEnqueuedRequestsHardLimit = -1)));
        Assert.Contains("MaxEnqueuedRequestsHardLimit is -1; it must be 0 (no limit) or more.", refusal.Message, StringComparison.Ordinal);
        refusal = Assert.Throws<OptionsValidationException>(() => new TestSilo(silo => silo
            .Configure<GrainCollectionOptions>(options => options.CollectionAge = TimeSpan.FromSeconds(30))));
        Assert.Contains(
            "CollectionAge is 00:00:30; it must be more than CollectionQuantum, 00:01:00.", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<OptionsValidationException>(() => new TestSilo(silo => silo
            .Configure<SiloMessagingOptions>(options => options.ResponseTimeout = TimeSpan.Zero)));
    }

    [Fact]
    public async Task A_grain_outside_the_runtime_says_so()
    {
        var actor = new Actor(new(), new());
        await Assert.ThrowsAsync<InvalidOperationException>(actor.End);
        Assert.Throws<InvalidOperationException>(() => actor.IdentityString);
        Assert.Throws<ArgumentException>(() => actor.GetPrimaryKeyString());
    }

    private sealed class PassingFilter : IIncomingGrainCallFilter
    {
        public int Passed { get; private set; }

        public Task Invoke(IIncomingGrainCallContext context)
        {
            Passed++;
            return context.Invoke();
        }
    }
}
