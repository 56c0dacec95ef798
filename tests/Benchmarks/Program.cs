using System.Globalization;
using BenchmarkDotNet.Running;
using Regionetwerk.Benchmarks.Logboek;
using Regionetwerk.Benchmarks.Zoeken;

switch (args)
{
    case ["zoeken"]:
        await Zoekmeting.Voer();
        break;
    case ["logboek", var regels]:
        await Logboekmeting.Voer(int.Parse(regels, CultureInfo.InvariantCulture));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
