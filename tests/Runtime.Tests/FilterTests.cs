using Orleans;
using Orleans.Hosting;
using Orleans.Runtime;
using Regionetwerk.Runtime.Tests.Support;

namespace Regionetwerk.Runtime.Tests;

public sealed class FilterTests
{
    [Fact]
    public async Task Filters_run_in_order_around_the_call_and_see_the_callers_values()
    {
        List<string> seen = [];
        await using var silo = Silo(
            async context =>
            {
                seen.Add($"outer {RequestContext.Get("who")}");
                RequestContext.Set("who", "filter");
                await context.Invoke();
                seen.Add($"outer got {context.Result}");
            },
            async context =>
            {
                seen.Add("inner");
                await context.Invoke();
            });
        RequestContext.Set("who", "caller");
        Assert.Equal("filter", await silo.Grains.GetGrain<IActor>("a").Ambient("who"));
        Assert.Equal(["outer caller", "inner", "outer got filter"], seen);
        Assert.Equal("caller", RequestContext.Get("who"));
    }

    [Fact]
    public async Task A_filter_sees_what_is_called_and_with_what()
    {
        IIncomingGrainCallContext? seen = null;
        await using var silo = Silo(context =>
        {
            seen = context;
            return context.Invoke();
        });
        await silo.Grains.GetGrain<IActor>("a").Double(21);
        Assert.NotNull(seen);
        Assert.Equal(GrainId.Create("actor", "a"), seen.TargetId);
        Assert.IsType<Actor>(seen.Grain);
        Assert.Same(seen.Grain, seen.TargetContext.GrainInstance);
        Assert.Null(seen.SourceId);
        Assert.Equal((nameof(IActor), nameof(IActor.Double)), (seen.InterfaceName, seen.MethodName));
        Assert.Equal(typeof(IActor).GetMethod(nameof(IActor.Double)), seen.InterfaceMethod);
        Assert.Equal(typeof(Actor).GetMethod(nameof(IActor.Double)), seen.ImplementationMethod);
        Assert.Equal(1, seen.Request.GetArgumentCount());
        Assert.Equal(21, seen.Request.GetArgument(0));
        Assert.Equal(42, seen.Result);
        await silo.Grains.GetGrain<IActor>("a").Nothing();
        Assert.Null(seen.Result);
    }

    [Fact]
    public async Task A_filter_sees_which_grain_calls()
    {
        GrainId? source = null;
        await using var silo = Silo(context =>
        {
            source = context.SourceId;
            return context.Invoke();
        });
        await silo.Grains.GetGrain<IActor>("a").Pass("b");
        Assert.Equal(GrainId.Create("actor", "a"), source);
    }

    [Fact]
    public async Task A_filter_can_change_arguments_and_result()
    {
        await using var silo = Silo(async context =>
        {
            context.Request.SetArgument(0, 5);
            await context.Invoke();
            context.Result = (int)context.Result! + 1;
        });
        Assert.Equal(11, await silo.Grains.GetGrain<IActor>("a").Double(21));
    }

    [Fact]
    public async Task What_a_filter_refuses_does_not_reach_the_grain()
    {
        var refuses = true;
        await using var silo = Silo(context => refuses ? throw new UnauthorizedAccessException("no") : context.Invoke());
        var actor = silo.Grains.GetGrain<IActor>("a");
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => actor.Add(1));
        refuses = false;
        Assert.Equal(1, await actor.Add(1));
    }

    [Fact]
    public async Task A_filter_sees_what_the_grain_throws_and_may_try_again()
    {
        var tries = 0;
        await using var silo = Silo(async context =>
        {
            for (tries = 1; tries < 3; tries++)
            {
                try
                {
                    await context.Invoke();
                }
                catch (TimeZoneNotFoundException)
                {
                }
            }
        });
        await silo.Grains.GetGrain<IActor>("a").Throw(new TimeZoneNotFoundException());
        Assert.Equal(3, tries);
    }

    [Fact]
    public async Task A_stream_passes_the_filters_once_where_it_begins()
    {
        var passes = 0;
        await using var silo = Silo(context =>
        {
            passes++;
            return context.Invoke();
        });
        await foreach (var _ in silo.Grains.GetGrain<IActor>("a").Count(5, TestContext.Current.CancellationToken))
        {
        }

        Assert.Equal(1, passes);
    }

    [Fact]
    public async Task A_grain_that_is_a_filter_filters_its_own_calls()
    {
        await using var silo = new TestSilo();
        Assert.Equal("filtered", await silo.Grains.GetGrain<ISelfFilter>("a").Name());
    }

    private static TestSilo Silo(params IncomingGrainCallFilterDelegate[] filters) => new(silo =>
    {
        foreach (var filter in filters)
            silo.AddIncomingGrainCallFilter(filter);
    });

    internal interface ISelfFilter : IGrainWithStringKey
    {
        Task<string> Name();
    }

    internal sealed class SelfFilter : Grain, ISelfFilter, IIncomingGrainCallFilter
    {
        public Task<string> Name() => Task.FromResult("unfiltered");

        public async Task Invoke(IIncomingGrainCallContext context)
        {
            await context.Invoke();
            context.Result = "filtered";
        }
    }
}
