using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Opslag;

/// <summary>The register on the tables of the read model and the reference data.</summary>
public sealed class Register(Database database, GemeenteRegister gemeenten) : IRegister
{
    private static readonly Sql School = new("SELECT code, bestuur, gemeente FROM scholen WHERE code = $1");

    private static readonly Sql Organisatie = new("""
        SELECT EXISTS (SELECT 1 FROM organisaties WHERE sleutel = $1) OR EXISTS (SELECT 1 FROM scholen WHERE bestuur = $1)
        """);

    private static readonly Sql Besteding = new("SELECT budget, financiering, bedrag, teruggeboekt FROM bestedingen WHERE id = $1");

    public string? HuidigeGemeente(string code) => gemeenten.Vind(code)?.Code;

    public ValueTask<SchoolInRegister?> SchoolAsync(string code)
    {
        using var lease = database.Read();
        using var reader = lease.Session.Query(School, code);
        return new(reader.Read() ? new SchoolInRegister(reader.GetString(0), reader.GetString(1), reader.GetString(2)) : null);
    }

    public ValueTask<bool> OrganisatieBestaatAsync(string sleutel)
    {
        if (gemeenten.IsBekend(sleutel))
            return new(true);
        using var lease = database.Read();
        return new((long)lease.Session.ScalarOne(Organisatie, sleutel) != 0);
    }

    public ValueTask<BestedingInRegister?> BestedingAsync(Guid besteding)
    {
        using var lease = database.Read();
        using var reader = lease.Session.Query(Besteding, besteding);
        return new(reader.Read()
            ? new BestedingInRegister(
                besteding,
                Guid.ParseExact(reader.GetString(0), "N"),
                Guid.ParseExact(reader.GetString(1), "N"),
                Bedrag.UitCenten(reader.GetInt64(2)),
                reader.GetInt64(3) != 0)
            : null);
    }
}
