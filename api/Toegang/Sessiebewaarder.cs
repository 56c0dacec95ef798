using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Toegang;

namespace Regionetwerk.Api.Toegang;

/// <summary>
/// Keeps who is signed in on pages here, so that the cookie is a key and nothing else, and ends when we say so. In the database, for every
/// node and every start; encrypted with the keys of <see cref="Sleutelmap"/>.
/// </summary>
public sealed class Sessiebewaarder(Sessies sessies, IDataProtectionProvider versleuteling, TimeProvider tijd, IServiceProvider huis) : ITicketStore
{
    private const int SleutelBytes = 32;

    private readonly IDataProtector _versleuteling = versleuteling.CreateProtector("regionetwerk.sessies");

    /// <inheritdoc/>
    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var sleutel = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SleutelBytes));
        await sessies.BeginAsync(sleutel, await PersoonAsync(ticket.Principal), Versleuteld(ticket), Tot(ticket));
        return sleutel;
    }

    /// <inheritdoc/>
    public Task RenewAsync(string key, AuthenticationTicket ticket) => sessies.VerlengAsync(key, Versleuteld(ticket), Tot(ticket));

    /// <inheritdoc/>
    public async Task<AuthenticationTicket?> RetrieveAsync(string key) => await sessies.LeesAsync(key) is { } bewijs ? Ontsleuteld(bewijs) : null;

    /// <inheritdoc/>
    public Task RemoveAsync(string key) => sessies.EindigAsync(key);

    // By this key all sessions of one person can be ended.
    private async ValueTask<string> PersoonAsync(ClaimsPrincipal wie) =>
        Identiteitlezer.Lees(wie) is { } identiteit && huis.GetService<IToelatingen>() is { } toelatingen
            ? (await toelatingen.VoorAsync(identiteit)).Persoon
            : AanroeperLezer.Lees(wie)?.Persoon ?? "";

    private string Versleuteld(AuthenticationTicket ticket) => _versleuteling.Protect(Convert.ToBase64String(TicketSerializer.Default.Serialize(ticket)));

    private AuthenticationTicket? Ontsleuteld(string bewijs)
    {
        try
        {
            return TicketSerializer.Default.Deserialize(Convert.FromBase64String(_versleuteling.Unprotect(bewijs)));
        }
        // Of another installation, or of keys that are no more: he signs in again.
        catch (CryptographicException)
        {
            return null;
        }
    }

    private DateTimeOffset Tot(AuthenticationTicket ticket) => ticket.Properties.ExpiresUtc ?? tijd.GetUtcNow();
}
