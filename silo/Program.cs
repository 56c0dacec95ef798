using Regionetwerk.Silo.Opdrachten;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, toets) =>
{
    toets.Cancel = true;
    stop.Cancel();
};
return await Opdrachtregel.VoerUitAsync(args, Console.Out, Console.Error, stop.Token);
