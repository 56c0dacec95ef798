using System.Diagnostics;
using System.Text.RegularExpressions;
using Xunit;

namespace Regionetwerk.House.Tests.Deur;

/// <summary>What must never be in the repository: keys, passwords, tokens.</summary>
public sealed partial class GeheimenInDeBronTests
{
    private const int MeesteBytes = 2 * 1024 * 1024;

    // Somebody's documents about what one looks like are no secrets.
    private static readonly string[] Voorbeelden = ["Password=geheim"];

    [Fact]
    public async Task No_file_of_the_repository_holds_a_key_a_password_or_a_token()
    {
        var gevonden = new List<string>();
        foreach (var bestand in await Bestanden())
        {
            var pad = Path.Combine(Huis.Hoofdmap, bestand);
            if (!File.Exists(pad) || new FileInfo(pad).Length > MeesteBytes)
                continue;
            var tekst = await File.ReadAllTextAsync(pad, TestContext.Current.CancellationToken);
            gevonden.AddRange(Geheim().Matches(tekst).Select(vondst => vondst.Value).Where(vondst => !Voorbeelden.Contains(vondst)).Select(vondst => $"{bestand}: {vondst}"));
        }

        Assert.Empty(gevonden);
    }

    [Theory]
    [InlineData("-----BEGIN RSA PRIVATE " + "KEY-----")]
    [InlineData("-----BEGIN PRIVATE " + "KEY-----")]
    [InlineData("Host=db;Password=" + "x7Kq92hf")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiJhYmNkZWZnaGlqIn0.c2lnbmF0dXVyMTIzNDU2Nzg5MA")]
    public void And_would_be_found(string geheim) => Assert.Matches(Geheim(), geheim);

    // Without git, as in an unpacked archive, every file that is no build output.
    private static async Task<IEnumerable<string>> Bestanden()
    {
        if (!Directory.Exists(Path.Combine(Huis.Hoofdmap, ".git")) && !File.Exists(Path.Combine(Huis.Hoofdmap, ".git")))
        {
            return Directory.EnumerateFiles(Huis.Hoofdmap, "*", SearchOption.AllDirectories)
                .Select(bestand => Path.GetRelativePath(Huis.Hoofdmap, bestand))
                .Where(bestand => !Gemaakt().IsMatch(bestand.Replace('\\', '/')));
        }
        using var git = Process.Start(new ProcessStartInfo("git", ["ls-files", "-z"]) { WorkingDirectory = Huis.Hoofdmap, RedirectStandardOutput = true })!;
        var namen = await git.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await git.WaitForExitAsync(TestContext.Current.CancellationToken);
        return namen.Split('\0', StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex(@"-----BEGIN [A-Z ]*PRIVATE KEY-----|[Pp]assword=[^\s;""'{$…<]{4,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}")]
    private static partial Regex Geheim();

    [GeneratedRegex("(^|/)(bin|obj|node_modules|data)/")]
    private static partial Regex Gemaakt();
}
