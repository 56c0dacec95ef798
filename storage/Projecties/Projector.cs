using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Ambassadeurs;
using Regionetwerk.Storage.Bijeenkomsten;
using Regionetwerk.Storage.Contacten;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Gemeenten;
using Regionetwerk.Storage.Kennis;
using Regionetwerk.Storage.Leden;
using Regionetwerk.Storage.Netwerken;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Organisaties;
using Regionetwerk.Storage.Programmas;
using Regionetwerk.Storage.Regelingen;
using Regionetwerk.Storage.Toelatingen;
using Regionetwerk.Storage.Werkgroepen;

namespace Regionetwerk.Storage.Projecties;

/// <summary>
/// Het leesmodel bijwerken: bij elke soort gebeurtenis hoort precies één projectie. Zij schrijft in de transactie van de gebeurtenis
/// zelf, dus ieder mag ervan uitgaan dat alles van daarvoor er al staat, en niets twee keer komt.
/// </summary>
internal sealed class Projector
{
    private readonly Dictionary<Type, Func<WriteSession, Gebeurtenis, DateTimeOffset, ValueTask>> _bij = [];

    public Projector(params IEnumerable<IProjectie> projecties)
    {
        foreach (var projectie in projecties)
            projectie.Registreer(this);
    }

    /// <summary>De projecties van het domein.</summary>
    public static Projector VanHetDomein() => new(
        new BudgetProjectie(),
        new ToekenningProjectie(),
        new RegelingProjectie(),
        new ProgrammaProjectie(),
        new OpgaveProjectie(),
        new ContactProjectie(),
        new KennisitemProjectie(),
        new OvernameProjectie(),
        new GemeenteProjectie(),
        new OrganisatieProjectie(),
        new ToelatingProjectie(),
        new NetwerkProjectie(),
        new WerkgroepProjectie(),
        new LedenProjectie(),
        new BijeenkomstProjectie(),
        new AanmeldingProjectie(),
        new AmbassadeurProjectie(),
        new AanvraagProjectie());

    /// <summary>De soorten gebeurtenis waar een projectie bij hoort.</summary>
    public IReadOnlyCollection<Type> Soorten => _bij.Keys;

    /// <exception cref="ArgumentException">Bij deze soort hoort al een projectie.</exception>
    public Projector Bij<T>(Func<WriteSession, T, ValueTask> projectie)
        where T : Gebeurtenis => Bij<T>((db, e, _) => projectie(db, e));

    /// <summary>Hetzelfde, voor wie ook bewaart wanneer het gebeurde.</summary>
    /// <exception cref="ArgumentException">Bij deze soort hoort al een projectie.</exception>
    public Projector Bij<T>(Func<WriteSession, T, DateTimeOffset, ValueTask> projectie)
        where T : Gebeurtenis
    {
        _bij.Add(typeof(T), (db, gebeurtenis, op) => projectie(db, (T)gebeurtenis, op));
        return this;
    }

    public ValueTask Pas(WriteSession db, Gebeurtenis gebeurtenis, DateTimeOffset op) => _bij[gebeurtenis.GetType()](db, gebeurtenis, op);
}
