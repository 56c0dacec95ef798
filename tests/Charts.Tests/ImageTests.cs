using System.Diagnostics;
using System.Text.Json;

namespace Regionetwerk.Charts.Tests;

/// <summary>What the SDK would make of a project, up to where it asks for the base image. Wants no Helm and no registry.</summary>
public sealed class ImageTests
{
    [Theory]
    [InlineData("api", "/app/Regionetwerk.Api.dll")]
    [InlineData("silo", "/app/Regionetwerk.Silo.dll")]
    public async Task Een_image_begint_met_zijn_programma_zonder_root_en_heet_zoals_de_chart_zegt(string project, string programma)
    {
        var ct = TestContext.Current.CancellationToken;
        var waarden = Yaml.Lees(Bron.Lees("charts", "regionetwerk", "values.yaml"))[0];
        string[] gevraagd = ["ContainerUser", "ContainerBaseImage", "ContainerRepository", "ContainerImageTag", "Version"];
        var start = new ProcessStartInfo("dotnet", [
            "msbuild", project, "-nologo", "-nodeReuse:false", "-t:ComputeContainerConfig", "-getItem:ContainerAppCommand", .. gevraagd.Select(wat => $"-getProperty:{wat}")])
        {
            WorkingDirectory = Bron.Hoofdmap,
            RedirectStandardOutput = true,
        };
        using var msbuild = Process.Start(start)!;
        var gezegd = await msbuild.StandardOutput.ReadToEndAsync(ct);
        await msbuild.WaitForExitAsync(ct);
        Assert.True(msbuild.ExitCode == 0, gezegd);
        using var antwoord = JsonDocument.Parse(gezegd);
        string Van(string wat) => antwoord.RootElement.GetProperty("Properties").GetProperty(wat).GetString()!;

        Assert.Equal(["dotnet", programma], antwoord.RootElement.GetProperty("Items").GetProperty("ContainerAppCommand").EnumerateArray().Select(deel => deel.GetProperty("Identity").GetString()));
        Assert.Equal(waarden.Tekst("runAsUser"), Van("ContainerUser"));
        Assert.Equal(waarden.Tekst($"image.{project}.repository"), Van("ContainerRepository"));
        Assert.Equal(Van("Version"), Van("ContainerImageTag"));
        Assert.EndsWith("-chiseled", Van("ContainerBaseImage"), StringComparison.Ordinal);
    }
}
