using System.Net;
using System.Net.Sockets;

namespace Regionetwerk.Silo.Kennis;

/// <summary>
/// Whether an address is one of the public internet (IANA's registries of special-purpose addresses). People type the links: without this
/// anybody could have our server ask things of machines that only it can reach.
/// </summary>
public static class OpenbaarAdres
{
    private static readonly IPNetwork[] BijzonderIPv4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
        }.Select(IPNetwork.Parse),
    ];

    // All that is given out lies within this; in the others an IPv4 address may hide, or nobody is there.
    private static readonly IPNetwork OpenbaarIPv6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] BijzonderIPv6 =
        [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    /// <summary>Whether it is.</summary>
    public static bool Is(IPAddress adres) => adres switch
    {
        { IsIPv4MappedToIPv6: true } => Is(adres.MapToIPv4()),
        { AddressFamily: AddressFamily.InterNetwork } => !BijzonderIPv4.Any(net => net.Contains(adres)),
        { AddressFamily: AddressFamily.InterNetworkV6 } => OpenbaarIPv6.Contains(adres) && !BijzonderIPv6.Any(net => net.Contains(adres)),
        _ => false,
    };
}
