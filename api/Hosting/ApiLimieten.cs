namespace Regionetwerk.Api.Hosting;

/// <summary>The limits of this floor. What one GraphQL request may ask, <c>GraphQLLimits</c> says.</summary>
public sealed record ApiLimieten
{
    /// <summary>Largest body of a request, in bytes; a larger one is refused unread.</summary>
    public int MaxBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>Of a body that is refused, so many bytes are read away before the connection is cut.</summary>
    public int MaxWegleesBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Most bytes of all headers of a request together; Kestrel answers 431 beyond it.</summary>
    public int MaxKopBytes { get; init; } = 32 * 1024;

    /// <summary>How long somebody may take to send the headers of a request; Kestrel answers 408 after it.</summary>
    public TimeSpan Kopduur { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long making an answer may take, other than of GraphQL, which has its own limit, and of files; 504 after it.</summary>
    public TimeSpan Antwoordduur { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a token of the Development sign-in is valid.</summary>
    public TimeSpan Tokenduur { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long somebody stays signed in on a browser at most, however busy; without asking anything it is <see cref="Tokenduur"/>.</summary>
    public TimeSpan Werkdag { get; init; } = TimeSpan.FromHours(10);

    /// <summary>How far the clock of whoever issued a token may be off; at most 60 seconds.</summary>
    public TimeSpan Klokverschil { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Of somebody whom a provider knows and who is let in nowhere, one line comes in the log of processing in this time.</summary>
    public TimeSpan Onbekendenronde { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Of so many such people and apps in that time, on this node; more are counted.</summary>
    public int MaxOnbekendenPerRonde { get; init; } = 100;

    /// <summary>How long somebody who closes an organisation waits for what it shared to be taken back; the rest is done without him.</summary>
    public TimeSpan Opruimduur { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Most rows of a file that is exported.</summary>
    public int MaxUitvoerRijen { get; init; } = 50_000;

    /// <summary>Most rows of a workbook: it is in memory as a whole before the first byte of it can be sent.</summary>
    public int MaxWerkmapRijen { get; init; } = 10_000;

    /// <summary>Files that are exported at once; whoever comes next is asked to come back.</summary>
    public int MaxUitvoerTegelijk { get; init; } = 8;

    /// <summary>How long an archive may take: as long as it is being read, what is erased elsewhere cannot leave the disk.</summary>
    public TimeSpan Archiefduur { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long running requests get when the process is asked to stop.</summary>
    public TimeSpan Stopduur { get; init; } = TimeSpan.FromSeconds(20);
}
