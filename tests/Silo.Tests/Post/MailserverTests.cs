using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using Regionetwerk.Storage.Post;
using Regionetwerk.Tests;
using Xunit;

namespace Regionetwerk.Silo.Tests.Post;

/// <summary>What becomes of a letter when the server is away, slow, or says no.</summary>
public sealed class MailserverTests
{
    [Fact]
    public async Task When_the_server_is_away_mail_waits_without_using_up_its_tries_and_the_log_says_so_once()
    {
        await using var proef = new Postproef();
        var weg = new Mailserver();
        await weg.DisposeAsync();
        var opties = proef.Opties;
        proef.Opties = opties with { Poort = weg.Poort };
        await proef.BriefAsync();
        await proef.BriefAsync();

        for (var keer = 0; keer < 20; keer++)
        {
            await proef.VerstuurAsync();
            proef.Klok.Nu = proef.Klok.Nu.AddMinutes(1);
        }

        Assert.Equal(new(true, Wachten: 2, 0, 0, Postreden.ServerOnbereikbaar), await proef.StandAsync());
        proef.Opties = opties;
        await proef.VerstuurAsync();
        Assert.Equal(2, proef.Server.Berichten.Count);
    }

    [Fact]
    public async Task A_letter_that_the_server_wants_later_is_tried_again_after_twice_as_long_each_time()
    {
        await using var proef = new Postproef();
        proef.Server.Zegt("RCPT", "450 4.2.1 greylisted voorbeeld@school.test");
        await proef.BriefAsync();
        await proef.VerstuurAsync();

        foreach (var minuten in (int[])[1, 2, 4])
        {
            proef.Klok.Nu = proef.Klok.Nu.AddMinutes(minuten).AddSeconds(-1);
            var eerder = proef.Server.Verbindingen;
            await proef.VerstuurAsync();
            Assert.Equal(eerder, proef.Server.Verbindingen);
            proef.Klok.Nu = proef.Klok.Nu.AddSeconds(1);
            await proef.VerstuurAsync();
            Assert.Equal(eerder + 1, proef.Server.Verbindingen);
        }
        Assert.Equal(new(true, Wachten: 1, 0, 0, Postreden.Uitgesteld), await proef.StandAsync());

        proef.Server.Zegt("niets", "");
        proef.Klok.Nu = proef.Klok.Nu.AddMinutes(8);
        await proef.VerstuurAsync();
        Assert.Single(proef.Server.Berichten);
    }

    [Theory]
    [InlineData("RCPT", "550 5.1.1 no such user voorbeeld@school.test", Postreden.Geweigerd, 1)]
    [InlineData(".", "554 5.7.1 spam from voorbeeld@school.test", Postreden.Geweigerd, 1)]
    [InlineData("RCPT", "450 4.2.1 later", Postreden.Uitgesteld, 13)]
    [InlineData("MAIL", "550 5.7.1 not you", Postreden.Uitgesteld, 13)]
    public async Task A_letter_is_given_up_at_once_when_it_is_refused_for_good_and_else_after_a_day(
        string begin, string antwoord, Postreden reden, int pogingen)
    {
        await using var proef = new Postproef();
        proef.Server.Zegt(begin, antwoord);
        await proef.BriefAsync();
        await proef.BriefAsync();

        var keren = 0;
        while ((await proef.StandAsync()).Wachten > 0)
        {
            await proef.VerstuurAsync();
            proef.Klok.Nu = proef.Klok.Nu.AddHours(6);
            keren++;
        }

        Assert.Equal((pogingen, 2), (keren, (await proef.StandAsync()).Opgegeven));
        Assert.Equal([$"{reden}"], proef.Rijen("SELECT DISTINCT reden FROM post"));
        Assert.Equal(2, proef.Log.Regels.Count);
        Assert.DoesNotContain("voorbeeld", string.Join('\n', proef.Log.Regels), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_server_that_wants_a_sign_in_keeps_the_mail_waiting_and_is_told_of_without_its_own_words()
    {
        await using var proef = new Postproef();
        proef.Server.Zegt("MAIL", "530 5.7.0 voorbeeld@school.test must sign in");
        await proef.BriefAsync();

        await proef.VerstuurAsync();
        proef.Klok.Nu = proef.Klok.Nu.AddMinutes(1);
        await proef.VerstuurAsync();

        Assert.Equal(new(true, Wachten: 1, 0, 0, Postreden.ServerOnbereikbaar), await proef.StandAsync());
        Assert.NotEmpty(proef.Log.Regels);
        Assert.All(proef.Log.Regels, regel => Assert.Contains("Post:Gebruiker", regel, StringComparison.Ordinal));
        Assert.DoesNotContain("voorbeeld", string.Join('\n', proef.Log.Regels), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("EHLO")]
    [InlineData("RCPT")]
    [InlineData(".")]
    public async Task A_server_that_does_not_answer_holds_up_nothing_for_long(string waarbij)
    {
        await using var proef = new Postproef { Limieten = new() { Patience = TimeSpan.FromMilliseconds(300) } };
        proef.Server.Antwoord = regel => regel.StartsWith(waarbij, StringComparison.Ordinal)
            ? new TaskCompletionSource<string?>().Task
            : Task.FromResult<string?>(null);
        await proef.BriefAsync();
        await proef.BriefAsync();

        await proef.VerstuurAsync();

        Assert.Equal(1, proef.Server.Verbindingen);
        Assert.Equal(new(true, Wachten: 2, 0, 0, Postreden.ServerOnbereikbaar), await proef.StandAsync());
        proef.Server.Zegt("niets", "");
        proef.Klok.Nu = proef.Klok.Nu.AddMinutes(1);
        await proef.VerstuurAsync();
        Assert.Equal(2, proef.Server.Berichten.Count);
    }

    [Fact]
    public async Task A_server_that_closes_after_a_refusal_gets_the_next_letter_over_a_new_connection()
    {
        await using var proef = new Postproef();
        proef.Server.Zegt("RCPT TO:<eerst@", "421 4.3.2 closing");
        await proef.BriefAsync(email: "eerst@school.test");
        await proef.BriefAsync();

        await proef.VerstuurAsync();
        proef.Klok.Nu = proef.Klok.Nu.AddMinutes(2);
        await proef.VerstuurAsync();

        Assert.Equal([Postproef.Email], Assert.Single(proef.Server.Berichten).Aan);
    }

    [Fact]
    public async Task Over_STARTTLS_everything_is_encrypted_and_whoever_signs_in_is_let_in()
    {
        using var certificaat = Certificaat();
        await using var proef = new Postproef(new(certificaat));
        proef.Opties = proef.Opties with { Beveiliging = Postbeveiliging.StartTls, Gebruiker = "post", Wachtwoord = "geheim" };
        await proef.BriefAsync();

        await proef.VerstuurAsync(verbind: () => new(proef.Opties, proef.Limieten.Patience, proef.Klok, client => Vertrouw(client, certificaat)));

        Assert.True(Assert.Single(proef.Server.Berichten).Versleuteld);
    }

    [Theory]
    [InlineData(true, null, "its certificate is not trusted")]
    [InlineData(false, null, "it does not offer")]
    [InlineData(true, "verkeerd", "does not accept Post:Gebruiker")]
    public async Task Whoever_cannot_be_trusted_or_does_not_trust_us_gets_nothing(bool metTls, string? wachtwoord, string reden)
    {
        using var certificaat = Certificaat();
        await using var proef = new Postproef(new(metTls ? certificaat : null));
        proef.Opties = proef.Opties with
        {
            Beveiliging = Postbeveiliging.StartTls,
            Gebruiker = wachtwoord is null ? null : "post",
            Wachtwoord = wachtwoord,
        };
        await proef.BriefAsync();

        await proef.VerstuurAsync(verbind: wachtwoord is null ? null : () => new(proef.Opties, proef.Limieten.Patience, proef.Klok, client => Vertrouw(client, certificaat)));

        Assert.Empty(proef.Server.Berichten);
        Assert.Equal(new(true, Wachten: 1, 0, 0, Postreden.ServerOnbereikbaar), await proef.StandAsync());
        Assert.Contains(reden, Assert.Single(proef.Log.Regels), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_that_cannot_be_written_waits_and_the_log_tells_no_names()
    {
        await using var proef = new Postproef();
        proef.Schrijft = _ => throw new InvalidOperationException(Postproef.Email);
        await proef.BriefAsync();

        await proef.VerstuurAsync();

        Assert.Equal(new(true, Wachten: 1, 0, 0, Postreden.NietGeschreven), await proef.StandAsync());
        Assert.DoesNotContain(Postproef.Email, Assert.Single(proef.Log.Regels), StringComparison.Ordinal);
    }

    private static void Vertrouw(SmtpClient client, X509Certificate2 certificaat) => client.ServerCertificateValidationCallback =
        (_, gegeven, _, _) => gegeven?.GetCertHashString() == certificaat.GetCertHashString();

    private static X509Certificate2 Certificaat()
    {
        using var sleutel = RSA.Create(2048);
        var aanvraag = new CertificateRequest("CN=127.0.0.1", sleutel, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        // The clock of the machine: TLS looks at that one, whatever clock a test sets.
        return aanvraag.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
