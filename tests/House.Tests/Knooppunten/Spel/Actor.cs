using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Knooppunten.Verloop;

namespace Regionetwerk.House.Tests.Knooppunten.Spel;

/// <summary>
/// An owner whose records all clients work on, and what they know of it: only what was acknowledged, so that every node must know it too.
/// </summary>
internal sealed class Actor(string sleutel, Client eigenaar)
{
    private const long Miljoen = 1_000_000;

    private static readonly string[] Kringen = ["INTERN", "LANDELIJK", "OPENBAAR"];

    private readonly Lock _slot = new();
    private readonly Laatste<string> _programmas = new(3);
    private readonly Laatste<Potje> _potjes = new(2);

    public string Sleutel => sleutel;

    /// <summary>Its owner, wherever.</summary>
    public Client Eigenaar => eigenaar;

    /// <summary>What a client does next. The last six digits of an amount are the operation's number.</summary>
    public Operatie Kies(int nummer, Random kans)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(nummer, Miljoen);
        lock (_slot)
        {
            if (_potjes.Leeg)
                return Budget(nummer);
            if (_programmas.Leeg)
                return new(nummer, Soort.Programma, sleutel);
            var potje = _potjes.Een(kans);
            return kans.Next(100) switch
            {
                < 1 => Budget(nummer),
                < 2 => new(nummer, Soort.Programma, sleutel),
                < 7 => Deel(nummer, $"budget/{potje.Budget}", kans),
                < 12 => Deel(nummer, $"programma/{_programmas.Een(kans)}", kans),
                < 26 when !potje.Bestedingen.Leeg => Op(potje, nummer, Soort.Terugboeken, potje.Bestedingen.Een(kans), null),
                < 55 when !potje.Financieringen.Leeg => Op(potje, nummer, Soort.Boeken, potje.Financieringen.Een(kans), kans.Next(1, 10)),
                < 80 when !potje.Financieringen.Leeg => Op(potje, nummer, Soort.Wijzigen, potje.Financieringen.Een(kans), kans.Next(0, 5) * 10),
                _ => Op(potje, nummer, Soort.Vastleggen, _programmas.Een(kans), kans.Next(1, 5) * 10),
            };
        }
    }

    /// <summary>Something to read: a budget, a programma, and perhaps a financiering of that budget.</summary>
    public (string Budget, string Programma, string? Financiering)? Leesbaar(Random kans)
    {
        lock (_slot)
        {
            if (_potjes.Leeg || _programmas.Leeg)
                return null;
            var potje = _potjes.Een(kans);
            return (potje.Budget, _programmas.Een(kans), potje.Financieringen.Leeg ? null : potje.Financieringen.Een(kans));
        }
    }

    /// <summary>This was acknowledged with this key.</summary>
    public void Leer(Operatie operatie, string gemaakt)
    {
        lock (_slot)
        {
            var potje = _potjes.Vind(potje => $"budget/{potje.Budget}" == operatie.Stroom);
            switch (operatie.Soort)
            {
                case Soort.Toekennen:
                    _potjes.Bij(new(gemaakt));
                    break;
                case Soort.Programma:
                    _programmas.Bij(gemaakt);
                    break;
                case Soort.Vastleggen:
                    potje?.Financieringen.Bij(gemaakt);
                    break;
                case Soort.Boeken:
                    potje?.Bestedingen.Bij(gemaakt);
                    break;
            }
        }
    }

    // Room for some five financieringen, so that clients dispute it.
    private Operatie Budget(int nummer) => new(nummer, Soort.Toekennen, sleutel) { Bedrag = (150 * Miljoen) + nummer };

    private Operatie Deel(int nummer, string stroom, Random kans) =>
        new(nummer, Soort.Delen, sleutel) { Stroom = stroom, Zichtbaarheid = Kringen[kans.Next(Kringen.Length)] };

    private Operatie Op(Potje potje, int nummer, Soort soort, string doel, int? miljoenen) => new(nummer, soort, sleutel)
    {
        Stroom = $"budget/{potje.Budget}",
        Doel = doel,
        Bedrag = miljoenen is { } ronde ? (ronde * Miljoen) + nummer : 0,
    };

    private sealed record Potje(string Budget)
    {
        public Laatste<string> Financieringen { get; } = new(8);

        public Laatste<string> Bestedingen { get; } = new(8);
    }
}
