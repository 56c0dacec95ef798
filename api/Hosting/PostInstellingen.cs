using System.Globalization;
using System.Net;
using System.Net.Mail;
using Regionetwerk.Storage.Post;

namespace Regionetwerk.Api.Hosting;

/// <summary>What an installation may say about mail. Without <see cref="Server"/> it waits.</summary>
public static class PostInstellingen
{
    /// <summary>The mail server.</summary>
    public const string Server = "Post:Server";

    /// <summary>Its port; by itself 587 for StartTls, 465 for Tls, 25 for Geen.</summary>
    public const string Poort = "Post:Poort";

    /// <summary>How the connection is secured; StartTls when absent.</summary>
    public const string Beveiliging = "Post:Beveiliging";

    /// <summary>Whether mail may go unencrypted to another machine; no when absent.</summary>
    public const string Onbeveiligd = "Post:OnbeveiligdToestaan";

    /// <summary>Who signs in there; nobody when absent.</summary>
    public const string Gebruiker = "Post:Gebruiker";

    /// <summary>With what.</summary>
    public const string Wachtwoord = "Post:Wachtwoord";

    /// <summary>Who mail comes from.</summary>
    public const string Afzender = "Post:Afzender";

    /// <summary>Where receivers find the pages.</summary>
    public const string Adres = "Post:Adres";

    /// <summary>Reads the settings.</summary>
    /// <param name="instellingen">All settings.</param>
    /// <param name="standaardAdres">Where the pages are when nothing says so; there is no such place in production.</param>
    /// <exception cref="InstellingException">One of them cannot be used.</exception>
    public static PostOpties Lees(IConfiguration instellingen, string? standaardAdres)
    {
        if (Tekst(instellingen, Server) is not { } server)
            return new();
        var beveiliging = LeesBeveiliging(instellingen, server);
        var (gebruiker, wachtwoord) = (Tekst(instellingen, Gebruiker), Tekst(instellingen, Wachtwoord));
        if (gebruiker is null != wachtwoord is null)
            throw new InstellingException($"Geef {Gebruiker} en {Wachtwoord} allebei, of geen van beide.");
        return new()
        {
            Server = server,
            Beveiliging = beveiliging,
            Poort = LeesPoort(instellingen, beveiliging),
            Gebruiker = gebruiker,
            Wachtwoord = wachtwoord,
            Afzender = LeesAfzender(instellingen),
            Adres = LeesAdres(instellingen, standaardAdres),
        };
    }

    private static string? Tekst(IConfiguration instellingen, string naam) =>
        instellingen[naam] is { } tekst && !string.IsNullOrWhiteSpace(tekst) ? tekst.Trim() : null;

    private static Postbeveiliging LeesBeveiliging(IConfiguration instellingen, string server)
    {
        var tekst = Tekst(instellingen, Beveiliging) ?? nameof(Postbeveiliging.StartTls);
        if (!Enum.TryParse<Postbeveiliging>(tekst, ignoreCase: true, out var beveiliging) || !Enum.IsDefined(beveiliging) || char.IsDigit(tekst[0]))
            throw new InstellingException($"De instelling {Beveiliging} is '{tekst}'. Kies StartTls, Tls of Geen.");
        if (beveiliging is Postbeveiliging.Geen && !IsDezeMachine(server) && !Instelling.IsAan(instellingen, Onbeveiligd, zonder: false))
        {
            throw new InstellingException(
                $"Met {Beveiliging} 'Geen' gaan e-mail en wachtwoord leesbaar over het netwerk. Kies StartTls of Tls, of zet {Onbeveiligd} op true.");
        }
        return beveiliging;
    }

    private static bool IsDezeMachine(string server) =>
        server.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(server, out var adres) && IPAddress.IsLoopback(adres));

    private static int LeesPoort(IConfiguration instellingen, Postbeveiliging beveiliging)
    {
        if (Tekst(instellingen, Poort) is not { } tekst)
            return beveiliging switch { Postbeveiliging.StartTls => 587, Postbeveiliging.Tls => 465, _ => 25 };
        return int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var poort) && poort is > 0 and <= ushort.MaxValue
            ? poort
            : throw new InstellingException($"De instelling {Poort} is '{tekst}'. Kies een getal van 1 tot en met 65535.");
    }

    private static string LeesAfzender(IConfiguration instellingen)
    {
        var tekst = Tekst(instellingen, Afzender)
            ?? throw new InstellingException($"Er is een mailserver ({Server}), maar geen afzender. Geef {Afzender}, zoals 'Regionetwerk <post@gemeente.nl>'.");
        return MailAddress.TryCreate(tekst, out var adres) && !tekst.Any(char.IsControl)
            ? adres.ToString()
            : throw new InstellingException($"De instelling {Afzender} is '{tekst}'. Geef een e-mailadres, of een naam en een adres: 'Regionetwerk <post@gemeente.nl>'.");
    }

    private static Uri LeesAdres(IConfiguration instellingen, string? standaard)
    {
        var tekst = Tekst(instellingen, Adres) ?? standaard
            ?? throw new InstellingException($"Er is een mailserver ({Server}), maar de e-mails weten niet waar de bladzijden staan. Geef {Adres}, zoals 'https://regionetwerk.nl/'.");
        return Uri.TryCreate(tekst.TrimEnd('/') + "/", UriKind.Absolute, out var adres) && adres.Scheme is "http" or "https" && adres is { Query: "", Fragment: "" }
            ? adres
            : throw new InstellingException($"De instelling {Adres} is '{tekst}'. Geef een adres dat met https:// begint.");
    }
}
