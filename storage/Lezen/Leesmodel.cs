using System.Text;
using Microsoft.EntityFrameworkCore;
using Regionetwerk.Storage.Contacten;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Gemeenten;
using Regionetwerk.Storage.Leden;
using Regionetwerk.Storage.Netwerken;
using Regionetwerk.Storage.Organisaties;
using Regionetwerk.Storage.Programmas;
using Regionetwerk.Storage.Publiek;
using Regionetwerk.Storage.Scholen;
using Regionetwerk.Storage.Werkgroepen;

namespace Regionetwerk.Storage.Lezen;

/// <summary>
/// Het leesmodel, alleen om te lezen. De tabellen komen uit de SQL in Migraties, en worden geschreven door de projecties in de
/// transactie van de gebeurtenis zelf.
/// </summary>
public sealed class Leesmodel(DbContextOptions<Leesmodel> options) : DbContext(options)
{
    public DbSet<PubliekSleutelRij> PubliekSleutels => Set<PubliekSleutelRij>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ProgrammaRij>().ToTable("programmas").HasKey(rij => rij.Id);
        modelBuilder.Entity<BetalerRij>().ToTable("betalers").HasKey(rij => new { rij.Programma, rij.Betaler });
        modelBuilder.Entity<BudgetRij>().ToTable("budgetten").HasKey(rij => rij.Id);
        modelBuilder.Entity<FinancieringRij>().ToTable("financieringen").HasKey(rij => rij.Id);
        modelBuilder.Entity<BestedingRij>().ToTable("bestedingen").HasKey(rij => rij.Id);
        modelBuilder.Entity<ContactRij>().ToTable("contacten").HasKey(rij => rij.Id);
        modelBuilder.Entity<PersoonRij>().ToTable("personen").HasKey(rij => rij.Contact);
        modelBuilder.Entity<TekstRij>().ToTable("teksten").HasKey(rij => new { rij.Record, rij.Veld });
        modelBuilder.Entity<JaarverklaringRij>().ToTable("jaarverklaringen").HasKey(rij => new { rij.Gemeente, rij.Jaar });
        modelBuilder.Entity<NetwerkRij>().ToTable("netwerken").HasKey(rij => rij.Slug);
        modelBuilder.Entity<WerkgroepRij>().ToTable("werkgroepen").HasKey(rij => rij.Slug);
        modelBuilder.Entity<LidRij>().ToTable("leden").HasKey(rij => new { rij.Organisatie, rij.Soort, rij.Groep });
        modelBuilder.Entity<OrganisatieRij>().ToTable("organisaties").HasKey(rij => rij.Sleutel);
        modelBuilder.Entity<SchoolRij>().ToTable("scholen").HasKey(rij => rij.Code);
        modelBuilder.Entity<PubliekSleutelRij>().ToTable("publiek_sleutels").HasKey(rij => new { rij.Sleutel, rij.Publiek });
        foreach (var eigenschap in modelBuilder.Model.GetEntityTypes().SelectMany(rij => rij.GetProperties()))
        {
            eigenschap.SetColumnName(Kolom(eigenschap.Name));
            if ((Nullable.GetUnderlyingType(eigenschap.ClrType) ?? eigenschap.ClrType).IsEnum)
                eigenschap.SetProviderClrType(typeof(string));
        }
    }

    // LeeftijdVan -> leeftijd_van
    private static string Kolom(string naam)
    {
        var kolom = new StringBuilder(naam.Length + 4);
        foreach (var teken in naam)
        {
            if (char.IsUpper(teken) && kolom.Length > 0)
                kolom.Append('_');
            kolom.Append(char.ToLowerInvariant(teken));
        }
        return kolom.ToString();
    }
}
