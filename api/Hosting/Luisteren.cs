using System.Net.Sockets;

namespace Regionetwerk.Api.Hosting;

/// <summary>Begins to listen.</summary>
public static class Luisteren
{
    /// <summary>Starts the application.</summary>
    /// <exception cref="AdresException">It cannot listen where it was told to.</exception>
    public static async Task LuisterAsync(this WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (FormatException fout)
        {
            throw new AdresException($"Het adres is ongeldig ({fout.Message}). Kies met --urls een adres zoals {ApiHost.StandaardAdres}.", fout);
        }
        catch (Exception fout) when (Oorzaak(fout) is { } net)
        {
            throw new AdresException(Uitleg(net, fout.Message), fout);
        }
    }

    private static string Uitleg(SocketException net, string bericht) => net.SocketErrorCode switch
    {
        SocketError.AddressAlreadyInUse =>
            $"Het adres is al in gebruik ({bericht.TrimEnd('.')}). Stop het andere programma, of kies een ander adres met --urls.",
        SocketError.AccessDenied =>
            $"Op dit adres mag niet worden geluisterd ({bericht.TrimEnd('.')}). Kies met --urls een poort boven de 1023.",
        _ => $"Op dit adres kan niet worden geluisterd ({bericht.TrimEnd('.')}). Kies een ander adres met --urls.",
    };

    // Kestrel wraps what the network says, once or twice.
    private static SocketException? Oorzaak(Exception? fout)
    {
        while (fout is not (null or SocketException))
            fout = fout.InnerException;
        return (SocketException?)fout;
    }
}

/// <summary>The service cannot listen where it was told to. The message is for the person who runs it.</summary>
public sealed class AdresException(string message, Exception inner) : Exception(message, inner);
