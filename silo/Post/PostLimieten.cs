namespace Regionetwerk.Silo.Post;

/// <summary>The limits of sending mail.</summary>
public sealed record PostLimieten
{
    /// <summary>A letter that failed so often is given up: about a day after the first try.</summary>
    public int Tries { get; init; } = 13;

    /// <summary>The pause after the first failure; each next is twice as long.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The longest of those pauses.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromHours(6);

    /// <summary>A letter that was to be sent when there was no server is tried again after this.</summary>
    public TimeSpan WithoutServer { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long connecting and signing in, or handing over one letter, may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Whoever has a letter longer than this is taken for dead. Longer than <see cref="Patience"/> twice.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Other background work waits for the mail this long at most, and a letter more.</summary>
    public TimeSpan Turn { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Letters over one connection: servers close those that are used for too many.</summary>
    public int PerConnection { get; init; } = 50;

    /// <summary>How long it is kept what became of a letter.</summary>
    public TimeSpan Kept { get; init; } = TimeSpan.FromDays(90);

    /// <summary>The pause after so many failures.</summary>
    public TimeSpan Pause(int failures)
    {
        var pause = FirstPause * Math.Pow(2, Math.Min(failures, 30) - 1);
        return pause < LongestPause ? pause : LongestPause;
    }
}
