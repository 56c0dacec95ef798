using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Post;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.House.Tests.Clienten;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Uitval;
using Regionetwerk.Silo.Post;
using Regionetwerk.Storage.Post;
using Xunit;

namespace Regionetwerk.House.Tests.Post;

/// <summary>Mail as another mail server than our own receives it.</summary>
[Trait("Soort", "Zwaar")]
public sealed class EchteMailserverTests : IAsyncLifetime
{
    private readonly DraaiendHuis _huis = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        Zwaar.Alleen();
        Nodescript.Vereist(
            File.Exists(Path.Combine(Huis.Hoofdmap, "tests", "Clients", "node_modules", "smtp-server", "package.json")),
            "De mailserver is niet geïnstalleerd. Draai: npm ci --prefix tests/Clients");
        return _huis.InitializeAsync();
    }

    public ValueTask DisposeAsync() => _huis.DisposeAsync();

    [Fact]
    public async Task Honderd_brieven_komen_elk_een_keer_aan_zoals_zij_geschreven_zijn()
    {
        using var server = await Mailproces.Begin();
        for (var i = 0; i < 100; i++)
            await Brief($"voorbeeld{i}@school.test");
        await Brief("geweigerd-550@school.test");
        await Brief("geweigerd-450@school.test");

        await Verstuur(server, new() { Beveiliging = Postbeveiliging.Geen });
        await Verstuur(server, new() { Beveiliging = Postbeveiliging.Geen });

        var stand = await _huis.Diensten.GetRequiredService<Poststand>().LeesAsync();
        Assert.Equal((1, 1, 100, Postreden.Uitgesteld), (stand.Wachten, stand.Opgegeven, stand.Verstuurd, stand.Reden));
        var berichten = await server.Rest();
        Assert.Equal((100, 100), (berichten.Count, berichten.SelectMany(bericht => bericht.Aan).Distinct().Count()));
        using var tekst = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(berichten[0].Tekst));
        var eerste = await MimeMessage.LoadAsync(tekst, Ct);
        Assert.Equal(("Bevestig: één stap", "Beste Zoë,\n\n.Een punt vooraan.\n"), (eerste.Subject, eerste.TextBody?.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task Wie_zich_aanmeldt_over_STARTTLS_mag_versturen_en_een_certificaat_dat_niemand_kent_krijgt_niets()
    {
        using var server = await Mailproces.Begin("post", "geheim");
        await Brief("voorbeeld@school.test");
        PostOpties opties = new() { Beveiliging = Postbeveiliging.StartTls, Gebruiker = "post", Wachtwoord = "geheim" };

        await Verstuur(server, opties);
        Assert.Equal(Postreden.ServerOnbereikbaar, (await _huis.Diensten.GetRequiredService<Poststand>().LeesAsync()).Reden);
        await Verstuur(server, opties, vertrouwd: true, later: TimeSpan.FromMinutes(2));

        var bericht = await server.Volgende();
        Assert.Equal((true, "post@regionetwerk.test"), (bericht.Versleuteld, bericht.Van));
        Assert.Empty(await server.Rest());
    }

    private Task Verstuur(Mailproces server, PostOpties opties, bool vertrouwd = false, TimeSpan later = default)
    {
        opties = opties with { Server = "127.0.0.1", Poort = server.Poort, Afzender = "post@regionetwerk.test" };
        var klok = new Klok(later);
        return new PostVersturen(
            _huis.Diensten.GetRequiredService<Postbus>(),
            opties,
            new(),
            [new Schrijver()],
            klok,
            NullLogger<PostVersturen>.Instance,
            // Its name and issuer are those of smtp-server's own certificate.
            vertrouwd ? () => new(opties, TimeSpan.FromSeconds(20), klok, client => client.ServerCertificateValidationCallback =
                (_, certificaat, _, _) => certificaat?.Subject == certificaat?.Issuer) : null).VoerUitAsync(Ct);
    }

    private async Task Brief(string email)
    {
        var persoon = Guid.NewGuid();
        await _huis.Diensten.GetRequiredService<IEventStore>().AppendAsync(
            new([], [new Wisbaar.Persoon(persoon, "Zoë Voorbeeld", "Leraar", email, null)], null, "sleutel", Aanroeper.Systeem, TimeProvider.System.GetUtcNow())
            {
                Letters = [new(persoon, Briefsoort.AanmeldingBevestigen, persoon)],
            });
    }

    private sealed class Klok(TimeSpan later) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + later;
    }

    private sealed class Schrijver : IBriefschrijver
    {
        public Briefsoort Soort => Briefsoort.AanmeldingBevestigen;

        public ValueTask<Briefinhoud?> SchrijfAsync(BriefInPost brief, Uri huis, CancellationToken ct) =>
            ValueTask.FromResult<Briefinhoud?>(new("Bevestig: één stap", "Beste Zoë,\n\n.Een punt vooraan.\n"));
    }
}
