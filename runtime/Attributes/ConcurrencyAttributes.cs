namespace Orleans.Concurrency;

/// <summary>On a grain class: its calls may take turns at each other's awaits. Still one turn at a time.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReentrantAttribute : Attribute;

/// <summary>On a method of a grain interface: it may start while any other call runs, and never keeps another from starting.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AlwaysInterleaveAttribute : Attribute;

/// <summary>On a method of a grain interface: it changes nothing, so it may take turns with other read-only calls.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadOnlyAttribute : Attribute;
