using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Post;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Silo.Post;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Post;
using Regionetwerk.Tests;
using Xunit;

namespace Regionetwerk.Silo.Tests.Post;

/// <summary>A database, a mail server, and one who sends what waits.</summary>
internal sealed class Postproef : IAsyncDisposable
{
    public const string Email = "voorbeeld@school.test";

    private readonly Proefdatabase _proef = Proefdatabase.MetSchema(Directory.CreateTempSubdirectory("regionetwerk-").FullName);

    public Postproef(Mailserver? server = null)
    {
        Server = server ?? new();
        Database = Database.Open(_proef.Opties);
        Opties = new()
        {
            Server = "127.0.0.1",
            Poort = Server.Poort,
            Beveiliging = Postbeveiliging.Geen,
            Afzender = "Regionetwerk <post@regionetwerk.test>",
            Adres = new("https://regionetwerk.test/"),
        };
    }

    public Mailserver Server { get; }

    public Database Database { get; private set; }

    public PostOpties Opties { get; set; }

    public PostLimieten Limieten { get; set; } = new();

    public Proefklok Klok { get; } = new();

    public Logboek Log { get; } = new();

    public Func<BriefInPost, Briefinhoud?> Schrijft { get; set; } = brief => new("Bevestig uw aanmelding", $"Ga naar {brief.Brief.Over:N}.");

    public Postbus Bus => new(Database, new(Database, Klok));

    public async Task HerstartAsync()
    {
        await Database.DisposeAsync();
        Database = Database.Open(_proef.Opties);
    }

    /// <summary>A letter with a decision, as a command leaves it.</summary>
    public async Task<Guid> BriefAsync(string naam = "Voorbeeld Persoon", string? email = Email, DateTimeOffset? nietVoor = null)
    {
        using var store = new EventStore(Database, EventTypes.OfTheDomain, _proef.Opties, Klok, NullLogger<EventStore>.Instance);
        var persoon = Guid.NewGuid();
        Assert.IsType<AppendResult.Appended>(await store.AppendAsync(
            new([], [new Wisbaar.Persoon(persoon, naam, "Leraar", email, null)], null, "sleutel", new("GM0405", [Rol.Medewerker], "p1"), Klok.Nu)
            {
                Letters = [new(persoon, Briefsoort.AanmeldingBevestigen, persoon, nietVoor)],
            }));
        return persoon;
    }

    public Task VerstuurAsync(Database? knooppunt = null, Func<Mailverbinding>? verbind = null) =>
        new PostVersturen(new(knooppunt ?? Database, new(knooppunt ?? Database, Klok)), Opties, Limieten, [new Schrijver(this)], Klok, Log, verbind)
            .VoerUitAsync(TestContext.Current.CancellationToken);

    public Database Knooppunt() => Database.Open(_proef.Opties);

    public ValueTask<Poststanden> StandAsync() => new Poststand(Database, Opties).LeesAsync();

    /// <inheritdoc cref="Proefdatabase.Rijen"/>
    public List<string> Rijen(string sql) => _proef.Rijen(sql);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Database.DisposeAsync();
        _proef.Dispose();
        Directory.Delete(_proef.Opties.Map, recursive: true);
    }

    internal sealed class Proefklok : TimeProvider
    {
        public DateTimeOffset Nu { get; set; } = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Nu;
    }

    internal sealed class Logboek : ILogger<PostVersturen>
    {
        public List<string> Regels { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Regels.Add($"{formatter(state, exception)} {exception}");
    }

    private sealed class Schrijver(Postproef proef) : IBriefschrijver
    {
        public Briefsoort Soort => Briefsoort.AanmeldingBevestigen;

        public ValueTask<Briefinhoud?> SchrijfAsync(BriefInPost brief, Uri huis, CancellationToken ct) => ValueTask.FromResult(proef.Schrijft(brief));
    }
}
