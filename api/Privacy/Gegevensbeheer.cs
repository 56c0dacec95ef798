using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Privacy;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Privacy;

namespace Regionetwerk.Api.Privacy;

/// <summary>
/// Iemands eigen gegevens, voor wie bewijst dat zij van hem zijn: met het geheim uit een brief aan dat adres, of met een account, waar alleen
/// een pseudonieme sleutel bij hoort.
/// </summary>
public sealed class Gegevensbeheer(
    Inzagen inzagen, Persoonsdossier gegevens, IWiswerk wiswerk, Storage.Organisaties.Organisaties organisaties, Zicht zicht, Logschrijver log,
    Logpersonen logpersonen, Spoor spoor)
{
    private const string Inzien = "mijn-gegevens-inzien";

    /// <summary>Stuurt een brief met een link naar dit adres, ook wanneer het nergens bekend is.</summary>
    public async Task<IReadOnlyList<Weigering>> VraagAsync(string? email)
    {
        Weigering[] fouten = [.. Emailadres.Toets(email?.Trim(), "email")];
        if (fouten.Length > 0)
            return fouten;
        return await inzagen.VraagAsync(email!) ? [] : [InzageWeigeringen.TeDruk];
    }

    /// <summary>Wat er bewaard wordt; leeg wanneer het geheim niet geldt, of er zonder geheim niemand is aangemeld.</summary>
    public async ValueTask<MijnGegevens?> LeesAsync(string? geheim)
    {
        if (geheim is null)
            return zicht.Aanroeper is { } wie ? await VanAccountAsync(wie) : null;
        if (await inzagen.VindAsync(geheim) is not { } inzage)
            return null;
        if (inzage.Email is { } email)
            await SchrijfOpAsync(null, await gegevens.RecordsAsync(email));
        return await VanAdresAsync(inzage.Email);
    }

    /// <summary>Wist alles, of alleen deze records; geeft hoeveel records dat waren en wat blijft. Wat al weg was, telt niet mee.</summary>
    public async Task<(int Gewist, IReadOnlyList<string> Blijft, IReadOnlyList<Weigering> Fouten)> WisAsync(
        string? geheim, IReadOnlyList<string>? records, CancellationToken ct)
    {
        if (geheim is null)
        {
            var wie = zicht.Aanroeper ?? throw new GraphQLException("Meld u aan om dit te doen, of gebruik de link uit de e-mail.", ErrorCodes.Unauthenticated);
            return (await gegevens.WisAccountAsync(wie.Persoon), [Blijvend.Boeken], []);
        }
        if (await inzagen.VindAsync(geheim) is not { } inzage)
            return (0, [], [InzageWeigeringen.LinkOnbekend]);
        Guid?[] gevraagd = [.. (records ?? []).Select(Record)];
        if (gevraagd.Contains(null))
            return (0, [], [InzageWeigeringen.RecordOnbekend]);
        if (inzage.Email is not { } email)
            return (0, [], []);
        var bekend = await gegevens.BijAdresAsync(email);
        var bij = await gegevens.RecordsAsync(email);
        Guid[] weg = [.. records is null ? bij : bij.Where(record => gevraagd.Contains(record))];
        await wiswerk.WisAsync(weg, spoor, ct);
        HashSet<string> ids = [.. weg.Select(record => record.ToString("N"))];
        return (
            bekend.Contacten.Count(contact => ids.Contains(contact.Id)) + bekend.Deelnames.Count(deelname => ids.Contains(deelname.Id)),
            [.. Blijvend.Van(bekend, ids)],
            []);
    }

    // Whoever proves an address reads persons too: before he gets them it stands in the log. Under no name, also when he happens to be signed in:
    // a beheerder who knows whose records these are would know whose pseudonym it is.
    private Task SchrijfOpAsync(Aanroeper? wie, IReadOnlyList<Guid> records) => log.SchrijfAsync(new Logregel
    {
        Soort = Logsoort.Inzage,
        Naam = Inzien,
        Wie = wie,
        Recordsoort = records.Count > 0 ? "Persoon" : null,
        Records = [.. records.Select(record => record.ToString("N")).Order(StringComparer.Ordinal)],
        Spoor = spoor,
    });

    private async ValueTask<MijnGegevens> VanAdresAsync(string? email)
    {
        if (email is null)
            return new(null, [], [], [], [], [], [], [], []);
        var wat = await gegevens.BijAdresAsync(email);
        var namen = await organisaties.VindAlle(
            [.. wat.Contacten.Select(een => een.Eigenaar).Concat(wat.Inzetten.Select(een => een.Eigenaar)).Concat(wat.Deelnames.Select(een => een.Eigenaar)).Distinct()]);
        string Naam(string sleutel) => namen.GetValueOrDefault(sleutel)?.Naam ?? sleutel;
        return new(
            email,
            [.. wat.Contacten.Select(een => new MijnContact(
                GlobalId.Encode("Contact", een.Id), Naam(een.Eigenaar), een.Naam, een.Functie, een.Email, een.Telefoon, een.Doel, een.Zichtbaarheid, een.Netwerken,
                een.Reikwijdte, een.ToestemmingOp, NederlandseDag.Van(een.Vastgelegd), een.BewaardTot))],
            [.. wat.Ambassadeurs.Select(een => new MijnAmbassadeur(een.Netwerk, een.Functie, een.UrenPerMaand, een.Afgemeld))],
            [.. wat.Inzetten.Select(een => new MijnInzet(Naam(een.Eigenaar), een.Maand.ToString("yyyy-MM"), een.Datum, een.Uren, een.Status))],
            [.. wat.Deelnames.Select(een => new MijnAanmelding(
                GlobalId.Encode("Aanmelding", een.Id), Naam(een.Eigenaar), een.Titel, een.Dag, een.Naam, een.Functie is { Length: > 0 } functie ? functie : null, een.Email,
                een.Organisatie, een.Status, een.Aanwezig, een.Dag.AddDays(Limieten.AanmeldingenBewaard.Days)))],
            [.. wat.Brieven.Select(een => new MijnBrief(een.Soort, een.Stand, een.Op))],
            [],
            [],
            []);
    }

    private async ValueTask<MijnGegevens> VanAccountAsync(Aanroeper wie)
    {
        await SchrijfOpAsync(wie, []);
        var wat = await gegevens.BijAccountAsync(wie.Persoon);
        var logregels = await logpersonen.VoorPersoonAsync(wie.Persoon, Limieten.GegevensPerSoort);
        var namen = await organisaties.VindAlle([.. wat.Handelingen.Select(een => een.Organisatie).Concat(wat.Agendas.Select(een => een.Organisatie)).Concat(logregels.Select(een => een.Organisatie)).Distinct()]);
        string Naam(string sleutel) => namen.GetValueOrDefault(sleutel)?.Naam ?? sleutel;
        return new(
            null,
            [],
            [],
            [],
            [],
            [],
            [.. wat.Handelingen.Select(een => new MijnHandelingen(Naam(een.Organisatie), een.Aantal, een.Eerste, een.Laatste))],
            [.. wat.Agendas.Select(een => new MijnAgenda(Naam(een.Organisatie), een.Sinds))],
            [.. logregels.Select(een => new MijnLogregel(
                DateTimeOffset.FromUnixTimeMilliseconds(een.Tijd), een.Soort, een.Naam, een.Organisatie.Length > 0 ? Naam(een.Organisatie) : null, een.Recordaantal, een.Uitkomst))]);
    }

    private static Guid? Record(string id) =>
        (Sleutel.Van("Contact", id) ?? Sleutel.Van("Aanmelding", id)) is { } sleutel && Guid.TryParseExact(sleutel, "N", out var record) ? record : null;
}
