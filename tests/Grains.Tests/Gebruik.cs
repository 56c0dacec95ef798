global using Xunit;
global using static Regionetwerk.Grains.Tests.Spec;
global using static Regionetwerk.Grains.Tests.Voorbeeld;
