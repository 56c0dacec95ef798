using Regionetwerk.Grains.Post;
using Regionetwerk.Storage.Post;

namespace Regionetwerk.Storage.Privacy;

/// <summary>De brief met de link naar de eigen gegevens. Hij noemt die gegevens zelf niet.</summary>
public sealed class Inzagebrief(Inzagen inzagen, Persoonsdossier gegevens) : IBriefschrijver
{
    public Briefsoort Soort => Briefsoort.MijnGegevens;

    public async ValueTask<Briefinhoud?> SchrijfAsync(BriefInPost brief, Uri huis, CancellationToken ct)
    {
        if (await inzagen.GeheimAsync(brief.Brief.Aan) is not { } geheim || await inzagen.VindAsync(geheim) is not { Email: { } email })
            return null;
        // Deze en eerdere vragen zijn zelf geen gegevens om te tonen.
        var bekend = await gegevens.BijAdresAsync(email) is { } wat && wat.Contacten.Count + wat.Deelnames.Count > 0;
        return new("Uw gegevens in het Regionetwerk", $"""
            Iemand vroeg welke gegevens het Regionetwerk bij dit e-mailadres bewaart. Deze e-mail gaat alleen naar dit adres.

            {(bekend
                ? $"Er staan gegevens bij dit adres. U kunt ze bekijken, meenemen en wissen op:\n\n{huis}mijn-gegevens/{geheim}\n\nDe link geldt 24 uur. Geef hem aan niemand: wie hem heeft, kan uw gegevens zien en wissen."
                : "Er staat bij ons niets bij dit adres. Dat u dit vroeg, vergeten wij na 24 uur.")}

            Vroeg u dit niet zelf? Dan hoeft u niets te doen.

            Wat wij van mensen bewaren en waarom, staat op {huis}privacy.
            """);
    }
}
