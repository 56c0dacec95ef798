using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Regionetwerk.GraphQL.Http.Streams;

/// <summary>Tells clients apart, where the application does not do so itself.</summary>
internal static class StreamClient
{
    /// <summary>The signed-in user, or else the remote address: of IPv6 its first 64 bits.</summary>
    public static string Of(HttpContext context)
    {
        var user = context.User;
        var name = user.Identity is { IsAuthenticated: true }
            ? user.FindFirst(ClaimTypes.NameIdentifier)?.Value ?? user.FindFirst("sub")?.Value ?? user.Identity.Name
            : null;
        return name is null ? $"address {Network(context.Connection.RemoteIpAddress)}" : $"user {name}";
    }

    /// <summary>An address, but of IPv6 the network of 64 bits: whoever has one such address, has them all.</summary>
    internal static IPAddress? Network(IPAddress? address)
    {
        if (address is { IsIPv4MappedToIPv6: true }) return address.MapToIPv4();
        if (address?.AddressFamily != AddressFamily.InterNetworkV6) return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
