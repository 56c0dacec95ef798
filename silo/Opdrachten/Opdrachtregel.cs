using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Regionetwerk.Silo.Hosting;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary>What the operator types: finds the command, opens the data folder for it, and says what is wrong in one line.</summary>
public static class Opdrachtregel
{
    /// <summary>Exit code: it was done, and there is nothing to look at.</summary>
    public const int Gelukt = 0;

    /// <summary>Exit code: it was not done, or found a difference.</summary>
    public const int Mislukt = 1;

    /// <summary>Exit code: the command line itself is wrong; nothing was opened.</summary>
    public const int Onbegrepen = 2;

    private const string Verbinding = "ConnectionStrings:Regionetwerk";

    private static readonly ImmutableArray<Commando> Commandos =
    [
        Compact.Commando,
        Erasures.Commando,
        Volg.Commando,
        Genereer.Commando,
        ImporteerScholen.Commando,
        Migrate.Commando,
        Platformtoegang.EersteBeheerder,
        Platformtoegang.Operator,
        new(
            "rebuild",
            "",
            "Maak het leesmodel opnieuw uit de gebeurtenissen en vergelijk het met het oude.",
            vraag => Rebuild.RunAsync(vraag.Opslag, vraag.Uit, vraag.Ct)),
        RemoveSamples.Commando,
        RestoreArchive.Commando,
        new(
            "verify",
            "",
            "Reken alle boeken na, ook terwijl de dienst draait; verandert niets.",
            vraag => Verify.RunAsync(vraag.Opslag, vraag.Uit, vraag.Ct))
        {
            KijktAlleen = true,
        },
        .. Actorplaats.Commandos,
    ];

    /// <summary>Carries out a command line.</summary>
    /// <returns><see cref="Gelukt"/>, <see cref="Mislukt"/> or <see cref="Onbegrepen"/>.</returns>
    public static async Task<int> VoerUitAsync(string[] args, TextWriter uit, TextWriter fout, CancellationToken ct)
    {
        if (args.Length == 0 || args.Contains("--help") || args.Contains("-h"))
        {
            await uit.WriteAsync(Hulp());
            return args.Length == 0 ? Onbegrepen : Gelukt;
        }
        if (!Regel.Lees(args, out var regel, out var bezwaar) || Zoek(regel, out bezwaar) is not { } commando)
        {
            await fout.WriteLineAsync($"{bezwaar} Zie: dotnet run --project silo -- --help");
            return Onbegrepen;
        }
        try
        {
            var opties = OpslagInstellingen.Lees(Instellingen(regel.Opties));
            if (!commando.ZonderDatabase && !Database.Exists(opties))
                throw new DatabaseMissingException(Database.NaamVan(opties));
            await using var diensten = Diensten(opties);
            return await Uitvoering.VoerUitAsync(commando, new(regel.Na(commando.Naam), regel.Opties, opties, diensten, uit, ct), fout);
        }
        catch (DatabaseException e)
        {
            await fout.WriteLineAsync(e.Message);
            return Mislukt;
        }
    }

    private static Commando? Zoek(Regel regel, out string bezwaar)
    {
        var commando = Commandos.FirstOrDefault(commando => regel.BegintMet(commando.Naam));
        bezwaar = commando switch
        {
            null => $"De opdracht '{string.Join(' ', regel.Woorden)}' is niet bekend.",
            _ when regel.Na(commando.Naam).Length != commando.Aantal =>
                $"De opdracht is: {commando.Naam} {commando.Argumenten}".TrimEnd() + $"; u geeft {regel.Na(commando.Naam).Length} argumenten.",
            _ when regel.Opties.Keys.FirstOrDefault(naam => !Kent(commando, naam)) is { } vreemd => $"De optie '--{vreemd}' hoort niet bij {commando.Naam}.",
            _ => "",
        };
        return bezwaar.Length == 0 ? commando : null;
    }

    private static bool Kent(Commando commando, string optie) =>
        commando.Opties.Append(OpslagInstellingen.DataMap).Append(Verbinding).Contains(optie, StringComparer.OrdinalIgnoreCase);

    /// <summary>The settings of a command: those of the environment, and before those what was said on its line.</summary>
    internal static IConfigurationRoot Instellingen(ImmutableDictionary<string, string> opties) => new ConfigurationBuilder()
        .AddEnvironmentVariables()
        .AddInMemoryCollection(opties.Select(optie => KeyValuePair.Create(optie.Key, (string?)optie.Value)))
        .Build();

    private static ServiceProvider Diensten(OpslagOpties opties) => new ServiceCollection()
        .AddLogging(log => log.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning))
        .AddRegionetwerkOpslag(opties)
        .AddRegionetwerkActoren()
        .BuildServiceProvider();

    private static string Hulp()
    {
        var breedte = Commandos.Max(commando => Kop(commando).Length);
        var regels = Commandos.Select(commando => $"  {Kop(commando).PadRight(breedte)}  {commando.Uitleg}");
        return $"""
            Gebruik: dotnet run --project silo -- OPDRACHT [--Data:Map MAP]

            {string.Join('\n', regels)}

            De gegevensmap is ./{OpslagInstellingen.StandaardMap}, tenzij --Data:Map of de omgeving (Data__Map) een andere noemt. Met
            --{Verbinding} (of {Verbinding.Replace(":", "__", StringComparison.Ordinal)}) staan de gegevens in PostgreSQL.
            Eindcode: {Gelukt} gelukt, {Mislukt} niet gelukt of een verschil gevonden, {Onbegrepen} opdracht niet begrepen.

            """;
    }

    private static string Kop(Commando commando) => $"{commando.Naam} {commando.Argumenten}".TrimEnd();
}
