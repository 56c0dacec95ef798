using System.Reflection;

namespace Orleans.Serialization.Invocation;

/// <summary>A call as a filter sees it: the method and its arguments.</summary>
public interface IInvokable
{
    /// <summary>The number of arguments.</summary>
    int GetArgumentCount();

    /// <summary>The argument at this place, from 0.</summary>
    object? GetArgument(int index);

    /// <summary>Replaces the argument at this place, from 0; it must be of the parameter's type.</summary>
    void SetArgument(int index, object value);

    /// <summary>The method of the grain interface.</summary>
    MethodInfo GetMethod();

    /// <summary>The name of the method.</summary>
    string GetMethodName();

    /// <summary>The grain interface.</summary>
    Type GetInterfaceType();

    /// <summary>The name of the grain interface.</summary>
    string GetInterfaceName();
}
