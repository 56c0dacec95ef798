using System.Reflection;
using Orleans.Serialization.Invocation;

namespace Orleans.Runtime;

/// <summary>A call on its way through the filters of the silo and then, if the grain is one itself, of the grain.</summary>
internal sealed class IncomingCallContext(Call call, Activation activation, Func<object, Task<object?>> run)
    : IIncomingGrainCallContext, IInvokable
{
    private int _stage;

    public IInvokable Request => this;

    public object Grain => activation.GrainInstance!;

    public GrainId? SourceId => call.Source?.GrainId;

    public GrainId TargetId => activation.GrainId;

    public IGrainContext TargetContext => activation;

    public string InterfaceName => GetInterfaceName();

    public string MethodName => GetMethodName();

    public MethodInfo InterfaceMethod => call.Method.Method;

    public MethodInfo ImplementationMethod => activation.Class.FindImplementation(InterfaceMethod);

    public object? Result { get; set; }

    public async Task Invoke()
    {
        var filters = activation.Silo.Filters;
        // Counting back afterwards lets a filter pass a call on again, after an error for instance.
        var stage = _stage++;
        try
        {
            if (stage < filters.Length)
                await filters[stage].Invoke(this);
            else if (stage == filters.Length && Grain is IIncomingGrainCallFilter filter)
                await filter.Invoke(this);
            else
                Result = await run(Grain);
        }
        finally
        {
            _stage--;
        }
    }

    public int GetArgumentCount() => call.Arguments.Length;

    public object? GetArgument(int index) => call.Arguments[index];

    public void SetArgument(int index, object value) => call.Arguments[index] = value;

    public MethodInfo GetMethod() => InterfaceMethod;

    public string GetMethodName() => InterfaceMethod.Name;

    public Type GetInterfaceType() => InterfaceMethod.DeclaringType!;

    public string GetInterfaceName() => GetInterfaceType().Name;
}
