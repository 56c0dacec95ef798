using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Uitval;
using Regionetwerk.Silo.Hosting;
using Regionetwerk.Silo.Opdrachten;
using Regionetwerk.Silo.Privacy;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Privacy;
using Regionetwerk.Tests.Postgres;
using Xunit;

namespace Regionetwerk.House.Tests.Privacy;

/// <summary>PostgreSQL forgets who was erased: in the files of the server, and in a backup that is put back.</summary>
[Trait("Soort", "Zwaar")]
public sealed class VergetenTests : IDisposable
{
    private const string Merk = "Merkwaardig";
    private const string Adres = "merkwaardig.adres@example.nl";

    private readonly Datamap _data = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Wie_gewist_is_staat_na_het_opruimen_in_geen_bestand_van_de_server_en_komt_met_een_reservekopie_niet_terug()
    {
        Zwaar.Alleen();
        Assert.SkipUnless(Reservekopie.IsTeMaken, "Er is geen pg_dump en pg_restore bij deze PostgreSQL.");
        var map = _data.Database.Waarde<string>("SHOW data_directory");
        Assert.SkipUnless(IsTeLezen(map), $"De bestanden van de server in {map} zijn hier niet te lezen.");
        var (bestand, contact) = (Path.Combine(_data.Pad, "reservekopie"), Guid.CreateVersion7());
        await using (var diensten = Diensten())
        {
            await LegVast(diensten, contact);
            Assert.True(await diensten.GetRequiredService<Inzagen>().VraagAsync(Adres));
            _data.Database.Knoei("CHECKPOINT");
            Assert.True(StaatErgens(map), "The search itself finds nothing.");
            await Reservekopie.MaakAsync(_data.Database.Opties.Verbinding!, bestand);

            await diensten.GetRequiredService<Wiswerk>().WisAsync(await diensten.GetRequiredService<Persoonsdossier>().RecordsAsync(Adres), Spoor.Nieuw(), Ct);
            await diensten.GetRequiredService<Wistaak>().RuimOpAsync(Ct);
        }

        await Opdracht(_data.Database.Instellingen, "compact");

        _data.Database.Knoei("CHECKPOINT");
        Assert.False(StaatErgens(map), "Something of the person is still in a file of the server.");

        // As an operator does after a disaster: a new database, the backup into it, then what was erased since.
        await using var nieuw = await (await Cluster.Gedeeld).MaakAsync();
        await Reservekopie.ZetTerugAsync(nieuw.Verbinding, bestand);
        string[] instellingen = ["--ConnectionStrings:Regionetwerk", nieuw.Verbinding];
        Assert.Equal($"{Merk} Persoon", Naam(nieuw, contact));
        Assert.Contains("2 opnieuw gewist", await Opdracht(instellingen, "erasures", "--replay", Path.Combine(_data.Pad, "gewist.log")), StringComparison.Ordinal);

        Assert.Null(Naam(nieuw, contact));
        await Opdracht(instellingen, "verify");
        // Of what came back with the backup nothing is left either.
        await Opdracht(instellingen, "compact");
        _data.Database.Knoei("CHECKPOINT");
        Assert.False(StaatErgens(map), "Something of the person came back with the backup.");
    }

    private static string? Naam(Clusterdatabase database, Guid contact)
    {
        using var bron = Npgsql.NpgsqlDataSource.Create(database.Verbinding);
        using var vraag = bron.CreateCommand($"SELECT naam FROM personen WHERE contact = '{contact:N}'");
        return (string?)vraag.ExecuteScalar();
    }

    private async Task<string> Opdracht(IEnumerable<string> instellingen, params string[] opdracht)
    {
        var gezegd = new StringWriter();
        var code = await Opdrachtregel.VoerUitAsync([.. opdracht, "--Data:Map", _data.Pad, .. instellingen], gezegd, gezegd, Ct);
        Assert.True(code == Opdrachtregel.Gelukt, $"{opdracht[0]}: {gezegd}");
        return gezegd.ToString();
    }

    // Among others, so that its page of the file is not simply given back.
    private static async Task LegVast(IServiceProvider diensten, Guid contact)
    {
        for (var nummer = 0; nummer < 200; nummer++)
        {
            await diensten.LegVast(nummer == 100
                ? new(contact, $"{Merk} Persoon", $"{Merk}e functie", Adres, $"0229 {Merk}")
                : new(Guid.CreateVersion7(), $"Iemand {nummer}", "Loket", $"iemand{nummer}@example.nl", null));
        }
    }

    private ServiceProvider Diensten() => new ServiceCollection()
        .AddRegionetwerkOpslag(_data.Database.Opties).AddRegionetwerkActoren().BuildServiceProvider();

    private static bool IsTeLezen(string map)
    {
        try
        {
            return Directory.EnumerateFiles(map).Any();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // All but pg_wal, which the server itself uses again in its own time.
    private static bool StaatErgens(string map) => Directory
        .EnumerateFiles(map, "*", new EnumerationOptions { RecurseSubdirectories = true })
        .Where(pad => !pad.Contains("/pg_wal/", StringComparison.Ordinal))
        .Any(pad => Lees(pad).AsSpan() is var bytes && (bytes.IndexOf(Encoding.UTF8.GetBytes(Merk)) >= 0 || bytes.IndexOf(Encoding.UTF8.GetBytes(Adres)) >= 0));

    // Other tests drop their databases meanwhile.
    private static byte[] Lees(string pad)
    {
        try
        {
            return File.ReadAllBytes(pad);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
