using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Regionetwerk.Storage.Post;

namespace Regionetwerk.Silo.Post;

/// <summary>A connection to the mail server, made when the first letter goes over it. What the server says is told without its words: there are addresses in them.</summary>
/// <param name="opties">Which server, and how.</param>
/// <param name="geduld">How long connecting may take, and handing over a letter.</param>
/// <param name="tijd">The clock.</param>
/// <param name="stelIn">What else the client has to know; for tests.</param>
public sealed class Mailverbinding(PostOpties opties, TimeSpan geduld, TimeProvider tijd, Action<SmtpClient>? stelIn = null) : IAsyncDisposable
{
    private SmtpClient? _client;

    /// <summary>Hands over a letter.</summary>
    /// <exception cref="GeenMailserverException">There is no server, or it does not let us in.</exception>
    public async Task<Bezorging> GeefAsync(MimeMessage bericht)
    {
        // Not to be stopped halfway: then nobody would know whether the server has it.
        using var grens = new CancellationTokenSource(geduld, tijd);
        _client ??= await VerbindAsync();
        try
        {
            await _client.SendAsync(bericht, grens.Token);
            return Bezorging.Aangenomen;
        }
        // For lack of a sign-in all letters would be refused: that is for whoever runs this to mend, and no try of this letter.
        catch (MailKit.ServiceNotAuthenticatedException fout)
        {
            await SluitAsync();
            throw new GeenMailserverException(Uitleg(fout));
        }
        catch (SmtpCommandException fout)
        {
            if (!_client.IsConnected)
                await SluitAsync();
            return Vertaal(fout);
        }
        // An address that this server has no way to write down.
        catch (NotSupportedException)
        {
            return Bezorging.Nooit;
        }
        catch (Exception fout) when (fout is SmtpProtocolException or IOException or OperationCanceledException or MailKit.ServiceNotConnectedException)
        {
            await SluitAsync(netjes: false);
            return Bezorging.Verbroken;
        }
    }

    /// <summary>Ends the connection; the next letter makes a new one.</summary>
    public Task SluitAsync() => SluitAsync(netjes: true);

    public async ValueTask DisposeAsync() => await SluitAsync();

    // A server that does not like the sender dislikes all letters: that is for whoever runs it to mend, not a reason to give them up at once.
    private static Bezorging Vertaal(SmtpCommandException fout) =>
        (int)fout.StatusCode >= 500 && fout.ErrorCode is (SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted)
            ? Bezorging.Nooit
            : Bezorging.Later;

    private async Task<SmtpClient> VerbindAsync()
    {
        using var grens = new CancellationTokenSource(geduld, tijd);
        // As .NET does by itself: a server within one's own walls often cannot reach the lists of revoked certificates.
        var client = new SmtpClient { CheckCertificateRevocation = false };
        stelIn?.Invoke(client);
        try
        {
            await client.ConnectAsync(opties.Server!, opties.Poort, Beveiliging(opties.Beveiliging), grens.Token);
            if (opties is { Gebruiker: { } gebruiker, Wachtwoord: { } wachtwoord })
                await client.AuthenticateAsync(gebruiker, wachtwoord, grens.Token);
            return client;
        }
        catch (Exception fout)
        {
            client.Dispose();
            throw new GeenMailserverException(Uitleg(fout));
        }
    }

    private static SecureSocketOptions Beveiliging(Postbeveiliging beveiliging) => beveiliging switch
    {
        Postbeveiliging.StartTls => SecureSocketOptions.StartTls,
        Postbeveiliging.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };

    // Of what a server says nothing is told: who signs in is often an address.
    private static string Uitleg(Exception fout) => fout switch
    {
        MailKit.ServiceNotAuthenticatedException => "it wants Post:Gebruiker and Post:Wachtwoord",
        AuthenticationException => "it does not accept Post:Gebruiker and Post:Wachtwoord",
        SslHandshakeException => "its certificate is not trusted, or it does not speak TLS here",
        NotSupportedException => "it does not offer what Post:Beveiliging or Post:Gebruiker asks of it",
        OperationCanceledException or TimeoutException => "it does not answer in time",
        System.Net.Sockets.SocketException net => $"it cannot be reached ({net.SocketErrorCode})",
        _ => $"it does not talk to us ({fout.GetType().Name})",
    };

    private async Task SluitAsync(bool netjes)
    {
        if (_client is not { } client)
            return;
        _client = null;
        using var grens = new CancellationTokenSource(TimeSpan.FromSeconds(2), tijd);
        try
        {
            if (netjes && client.IsConnected)
                await client.DisconnectAsync(quit: true, grens.Token);
        }
        // It was being closed anyway.
        catch (Exception fout) when (fout is IOException or SmtpProtocolException or OperationCanceledException or SmtpCommandException)
        {
        }
        client.Dispose();
    }
}
