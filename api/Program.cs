using System.Diagnostics;
using Regionetwerk.Api.Hosting;

var klok = Stopwatch.StartNew();
try
{
    await using var app = ApiHost.Bouw(args);
    await app.BereidVoorAsync(Console.Out);
    await app.StartAsync();
    Welkom.Zeg(app, klok.Elapsed, Console.Out);
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception fout) when (Startfout.Uitleg(fout) is { } uitleg)
{
    await Console.Error.WriteLineAsync(uitleg);
    return 1;
}
