using System.Diagnostics;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Storage.Opslag;

var klok = Stopwatch.StartNew();
try
{
    await using var app = ApiHost.Bouw(args);
    await app.BereidVoorAsync(Console.Out);
    await app.LuisterAsync();
    Welkom.Zeg(app, klok.Elapsed, Console.Out);
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception fout) when (fout is DatabaseException or AdresException or InstellingException)
{
    await Console.Error.WriteLineAsync(fout.Message);
    return 1;
}
