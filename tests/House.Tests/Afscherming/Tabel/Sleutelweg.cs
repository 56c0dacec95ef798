using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>What can be found by a key of its own, and by a filter that names it.</summary>
internal sealed class Sleutelweg : IWeg
{
    private static readonly (string Soort, string Vraag)[] Vragen =
    [
        ("Kennisitem", "kennisitem(id: \"{id}\") { id }"),
        ("Netwerk", "netwerk(slug: \"{sleutel}\") { id }"),
        ("Werkgroep", "werkgroep(slug: \"{sleutel}\") { id }"),
        ("Programma", "programmas(first: 5, where: { naamBevat: \"plan {merk}\" }) { nodes { id } totalCount }"),
        ("Programma", "programmas(last: 5, where: { aanpak: \"{merk}\", gemeente: \"GM0405\", eigenaar: \"GM0405\", jaar: 2026 }) { nodes { id } totalCount }"),
        ("Kennisitem", "kennisitems(first: 5, where: { titelBevat: \"{merk}\" }) { nodes { id } totalCount }"),
        ("Kennisitem", "kennisitems(first: 5, where: { kenmerk: \"{merk}\" }) { nodes { id } totalCount }"),
        ("Kennisitem", "kennisitems(last: 5, where: { aanpak: \"{merk}\", gemeente: \"GM0405\", eigenaar: \"GM0405\", thema: ARMOEDE, sector: VVE }) { nodes { id } totalCount }"),
        ("Bijeenkomst", "bijeenkomsten(first: 5, where: { titelBevat: \"{merk}\" }) { nodes { id } totalCount }"),
        ("Bijeenkomst", "bijeenkomsten(last: 5, where: { titelBevat: \"{merk}\", eigenaar: \"GM0405\", soort: WEBINAR }) { nodes { id } totalCount }"),
    ];

    /// <inheritdoc/>
    public async Task Loop(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag)
    {
        var pogingen = uitstalling.Records.Where(record => record.Deling is not ("van een school" or "van haar bestuur"))
            .SelectMany(record => Vragen.Where(vraag => vraag.Soort == record.Soort).Select(vraag => (Record: record, Vraag: Vul(vraag.Vraag, record))))
            .ToList();
        var antwoord = await uitstalling.Als(kijker).Vraag($"{{ {string.Join(' ', pogingen.Select((poging, i) => $"v{i}: {poging.Vraag}"))} }}");
        verslag.Zwijgt("op sleutel en filter", antwoord.Tekst, [.. Vragen.Select(vraag => vraag.Soort)]);
        foreach (var (i, poging) in pogingen.Index())
            verslag.Is(poging.Record, poging.Vraag, Gevonden(antwoord[$"v{i}"], poging.Record.Id));
        await Aanmeldingen(uitstalling, kijker, verslag);
    }

    // Without the secret it is nobody's, not even the owner's.
    private static async Task Aanmeldingen(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag)
    {
        foreach (var record in uitstalling.Records.Where(record => record.Soort is "Aanmelding"))
        {
            async Task<string> Vraag(string id) =>
                (await uitstalling.Als(kijker).Vraag("query($id: ID!) { eigenAanmelding(aanmeldingId: $id, geheim: \"geheim\") { status titel } }", new { id })).Tekst;
            verslag.Gelijk(record, "eigenAanmelding", await Vraag(record.Id), await Vraag(Uitgestald.Verzonnen("Aanmelding")));
        }
    }

    /// <summary>Puts a record in the place that a question has for it.</summary>
    public static string Vul(string vraag, Uitgestald record) => vraag
        .Replace("{id}", record.Id, StringComparison.Ordinal)
        .Replace("{sleutel}", record.Sleutel, StringComparison.Ordinal)
        .Replace("{merk}", record.Merk, StringComparison.Ordinal);

    // Named so exactly, a list has one or none; of it the count says the same.
    private static bool Gevonden(JsonElement uitkomst, string id)
    {
        if (uitkomst.ValueKind is JsonValueKind.Null)
            return false;
        return uitkomst.TryGetProperty("totalCount", out var aantal)
            ? aantal.GetInt32() > 0 || uitkomst.Op("nodes").Elk("id").Contains(id)
            : uitkomst.Op("id").GetString() == id;
    }
}
