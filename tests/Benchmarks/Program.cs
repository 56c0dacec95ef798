using BenchmarkDotNet.Running;
using Regionetwerk.Benchmarks.Zoeken;

if (args is ["zoeken"])
    await Zoekmeting.Voer();
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
