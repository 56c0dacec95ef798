using MimeKit;
using Regionetwerk.Tests;
using Xunit;

namespace Regionetwerk.Silo.Tests.Post;

public sealed class PostVersturenTests : IAsyncDisposable
{
    private readonly Postproef _proef = new();

    public ValueTask DisposeAsync() => _proef.DisposeAsync();

    [Fact]
    public async Task A_letter_goes_out_once_to_the_address_of_that_moment_in_plain_Dutch_text()
    {
        await _proef.BriefAsync("Zoë Voorbeeld");
        _proef.Schrijft = _ => new("Bevestig: één stap", "Beste Zoë,\n\n€ 0, en meer niet.\n", [new("webinar.ics", "text/calendar", "BEGIN:VCALENDAR\r\n")]);

        await _proef.VerstuurAsync();
        await _proef.VerstuurAsync();

        var ontvangen = Assert.Single(_proef.Server.Berichten);
        Assert.Equal(("post@regionetwerk.test", Postproef.Email), (ontvangen.Van, Assert.Single(ontvangen.Aan)));
        var bericht = Lees(ontvangen);
        Assert.Equal("\"Regionetwerk\" <post@regionetwerk.test>", bericht.From.ToString());
        Assert.Equal($"Zoë Voorbeeld <{Postproef.Email}>", bericht.To.ToString().Replace("\"", "", StringComparison.Ordinal));
        Assert.Equal(("Bevestig: één stap", _proef.Klok.Nu), (bericht.Subject, bericht.Date));
        Assert.Equal("Beste Zoë,\n\n€ 0, en meer niet.\n", bericht.TextBody?.ReplaceLineEndings("\n"));
        Assert.Equal("auto-generated", bericht.Headers["Auto-Submitted"]);
        var bijlage = Assert.IsAssignableFrom<MimePart>(Assert.Single(bericht.Attachments));
        using var inhoud = new MemoryStream();
        bijlage.Content!.DecodeTo(inhoud, TestContext.Current.CancellationToken);
        Assert.Equal(("webinar.ics", "text/calendar"), (bijlage.FileName, bijlage.ContentType.MimeType));
        Assert.Equal("BEGIN:VCALENDAR\r\n"u8, inhoud.ToArray());
        Assert.Equal(new(true, 0, 0, 1, null), await _proef.StandAsync());
    }

    [Fact]
    public async Task Nothing_in_a_letter_tells_whether_it_was_read()
    {
        await _proef.BriefAsync();

        await _proef.VerstuurAsync();

        string[] koppen = ["From", "To", "Subject", "Date", "Message-Id", "Auto-Submitted", "MIME-Version", "Content-Type"];
        Assert.Empty(Lees(Assert.Single(_proef.Server.Berichten)).Headers.Select(kop => kop.Field).Except(koppen, StringComparer.OrdinalIgnoreCase).Except(["Content-Transfer-Encoding"]));
    }

    [Fact]
    public async Task Without_a_server_mail_waits_and_says_so_and_goes_out_when_there_is_one()
    {
        await _proef.BriefAsync();
        var metServer = _proef.Opties;
        _proef.Opties = new();

        await _proef.VerstuurAsync();
        Assert.Equal(new(false, 1, 0, 0, null), await _proef.StandAsync());

        _proef.Opties = metServer;
        await _proef.HerstartAsync();
        await _proef.VerstuurAsync();
        Assert.Single(_proef.Server.Berichten);
    }

    [Fact]
    public async Task A_hundred_letters_go_out_each_once_over_few_connections()
    {
        for (var i = 0; i < 100; i++)
            await _proef.BriefAsync(email: $"voorbeeld{i}@school.test");

        await _proef.VerstuurAsync();

        Assert.Equal(100, _proef.Server.Berichten.SelectMany(bericht => bericht.Aan).Distinct().Count());
        Assert.Equal((100, 2), (_proef.Server.Berichten.Count, _proef.Server.Verbindingen));
    }

    [Fact]
    public async Task Two_nodes_that_send_at_once_send_each_letter_once()
    {
        for (var i = 0; i < 40; i++)
            await _proef.BriefAsync(email: $"voorbeeld{i}@school.test");
        await using var ander = _proef.Knooppunt();

        await Task.WhenAll(_proef.VerstuurAsync(), _proef.VerstuurAsync(ander));
        // On PostgreSQL two who look at once may see the same letter, and the one who did not get it ends its turn.
        await _proef.VerstuurAsync();

        Assert.Equal((40, 40), (_proef.Server.Berichten.Count, _proef.Server.Berichten.SelectMany(bericht => bericht.Aan).Distinct().Count()));
    }

    [Fact]
    public async Task A_letter_whose_sender_died_after_the_server_said_yes_goes_out_again_under_the_same_number()
    {
        await _proef.BriefAsync();
        await _proef.VerstuurAsync();
        // As it stands when a process dies before it wrote down that it was sent.
        _proef.Rijen("UPDATE post SET stand = 'Wacht', huur = 'dood', huur_tot = 0 RETURNING id");

        await _proef.HerstartAsync();
        await _proef.VerstuurAsync();

        Assert.Equal(2, _proef.Server.Berichten.Count);
        Assert.Single(_proef.Server.Berichten.Select(bericht => Lees(bericht).MessageId).Distinct());
    }

    [Fact]
    public async Task What_is_no_longer_wanted_or_has_no_address_lapses()
    {
        await _proef.BriefAsync(email: null);
        await _proef.BriefAsync();
        _proef.Schrijft = brief => null;
        await _proef.VerstuurAsync();

        Assert.Empty(_proef.Server.Berichten);
        Assert.Equal(["Vervallen", "Vervallen"], _proef.Rijen("SELECT stand FROM post"));
    }

    [Fact]
    public async Task A_letter_for_later_goes_out_then()
    {
        await _proef.BriefAsync(nietVoor: _proef.Klok.Nu.AddDays(1));
        await _proef.VerstuurAsync();
        Assert.Empty(_proef.Server.Berichten);

        _proef.Klok.Nu = _proef.Klok.Nu.AddDays(1);
        await _proef.VerstuurAsync();
        Assert.Single(_proef.Server.Berichten);
    }

    [Theory]
    [InlineData("Voorbeeld\r\nBcc: iedereen@school.test", Postproef.Email)]
    [InlineData("Voorbeeld\" <ander@school.test>, \"", Postproef.Email)]
    [InlineData("Voorbeeld\u2028\0\u0085Bcc: iedereen@school.test", Postproef.Email)]
    public async Task What_somebody_typed_stays_within_its_header(string naam, string email)
    {
        await _proef.BriefAsync(naam, email);
        _proef.Schrijft = _ => new($"{naam}\r\n\r\nZomaar een tekst", ".\r\n.\r\nRCPT TO:<iedereen@school.test>\r\n", [new($"a\r\nBcc: {naam}.ics", "text/calendar", "")]);

        await _proef.VerstuurAsync();

        var ontvangen = Assert.Single(_proef.Server.Berichten);
        Assert.Equal([email], ontvangen.Aan);
        var bericht = Lees(ontvangen);
        Assert.Equal(email, Assert.IsType<MailboxAddress>(Assert.Single(bericht.To)).Address);
        Assert.Empty(bericht.Cc.Concat(bericht.Bcc));
        Assert.Null(bericht.Headers["Bcc"]);
        Assert.Equal(".\n.\nRCPT TO:<iedereen@school.test>\n", bericht.TextBody?.ReplaceLineEndings("\n"));
        Assert.EndsWith("Zomaar een tekst", bericht.Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a@school.test>\r\nDATA")]
    [InlineData("a@school.test,b@school.test")]
    [InlineData("<a@school.test>")]
    [InlineData("a\"@school.test")]
    [InlineData("groep:a@school.test;")]
    public async Task What_is_no_address_is_given_up_and_never_reaches_the_server(string email)
    {
        await _proef.BriefAsync(email: email);

        await _proef.VerstuurAsync();

        Assert.Equal(0, _proef.Server.Verbindingen);
        Assert.Equal(new(true, 0, Opgegeven: 1, 0, null), await _proef.StandAsync());
        Assert.DoesNotContain("school.test", string.Join('\n', _proef.Log.Regels), StringComparison.Ordinal);
    }

    private static MimeMessage Lees(Ontvangen ontvangen) =>
        MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(ontvangen.Tekst)), TestContext.Current.CancellationToken);
}
