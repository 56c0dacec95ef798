using System.Text;
using MimeKit;
using Regionetwerk.Storage.Post;

namespace Regionetwerk.Silo.Post;

/// <summary>Makes of a letter what goes over the line: plain text, and nothing that tells whether it was read.</summary>
public static class Briefopmaak
{
    /// <summary>The message; <see langword="null"/> when the address is none.</summary>
    public static MimeMessage? Maak(BriefInPost brief, Briefinhoud inhoud, Geadresseerde aan, PostOpties opties, DateTimeOffset nu)
    {
        if (!MailboxAddress.TryParse(aan.Email, out var adres) || adres.Address != aan.Email)
            return null;
        var afzender = MailboxAddress.Parse(opties.Afzender);
        var bericht = new MimeMessage
        {
            // Always the same for a letter: whoever gets it twice, as after a crash at the wrong moment, can tell.
            MessageId = $"{brief.Id:N}@{afzender.Domain}",
            Subject = EenRegel(inhoud.Onderwerp),
            Date = nu,
            Body = Inhoud(inhoud),
        };
        bericht.From.Add(afzender);
        bericht.To.Add(new MailboxAddress(EenRegel(aan.Naam), adres.Address));
        // Out-of-office replies are of no use to anybody (RFC 3834).
        bericht.Headers.Add("Auto-Submitted", "auto-generated");
        return bericht;
    }

    private static MimeEntity Inhoud(Briefinhoud inhoud)
    {
        var tekst = new TextPart("plain") { Text = inhoud.Tekst };
        return inhoud.Bijlagen.IsDefaultOrEmpty ? tekst : new Multipart("mixed", [tekst, .. inhoud.Bijlagen.Select(Deel)]);
    }

    private static MimePart Deel(Bijlage bijlage)
    {
        var deel = new MimePart(ContentType.Parse(bijlage.Type))
        {
            Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(bijlage.Inhoud))),
            ContentTransferEncoding = ContentEncoding.Base64,
            ContentDisposition = new(ContentDisposition.Attachment) { FileName = EenRegel(bijlage.Naam) },
        };
        deel.ContentType.Charset = "utf-8";
        return deel;
    }

    // What somebody typed stays within its header, whatever it is.
    private static string EenRegel(string tekst) =>
        string.Join(' ', new string([.. tekst.Select(teken => char.IsControl(teken) || teken is '\u2028' or '\u2029' ? ' ' : teken)])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
