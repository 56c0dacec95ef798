using Regionetwerk.Silo.Opdrachten;

return await Opdrachtregel.VoerUitAsync(args, Console.Out, Console.Error);
