namespace Orleans;

/// <summary>Base of every grain.</summary>
public abstract class Grain;
