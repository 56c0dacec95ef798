using System.Net.Sockets;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Api.Hosting;

/// <summary>Why a start failed, in one line for the person who runs the product.</summary>
public static class Startfout
{
    /// <summary>The line, or null for a fault that is the program's own: that one keeps its stack trace.</summary>
    public static string? Uitleg(Exception fout) => fout switch
    {
        DatabaseException => fout.Message,
        IOException when Oorzaak<SocketException>(fout) is { } net => NetFout(fout, net.SocketErrorCode),
        SocketException net => NetFout(fout, net.SocketErrorCode),
        _ => null,
    };

    private static string NetFout(Exception fout, SocketError code) => code switch
    {
        SocketError.AddressAlreadyInUse =>
            $"Het adres is al in gebruik ({fout.Message}). Stop het andere programma, of kies een ander adres met --urls.",
        SocketError.AccessDenied => $"Op dit adres mag niet worden geluisterd ({fout.Message}). Kies met --urls een poort boven de 1023.",
        _ => $"Op dit adres kan niet worden geluisterd ({fout.Message}). Kies een ander adres met --urls.",
    };

    private static T? Oorzaak<T>(Exception? fout)
        where T : Exception
    {
        while (fout is not (null or T))
            fout = fout.InnerException;
        return fout as T;
    }
}
