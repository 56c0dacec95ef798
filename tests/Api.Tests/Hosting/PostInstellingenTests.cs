using Microsoft.Extensions.Configuration;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Storage.Post;
using Xunit;

namespace Regionetwerk.Api.Tests.Hosting;

public sealed class PostInstellingenTests
{
    private const string Goed = "Server=mail.test;Afzender=Regionetwerk <post@regionetwerk.test>;Adres=https://regionetwerk.test";

    [Fact]
    public void Without_a_server_mail_waits_whatever_else_is_said() =>
        Assert.Equal(new(), Lees("Server= ;Poort=veel;Afzender=niemand"));

    [Fact]
    public void With_a_server_a_sender_and_an_address_of_the_pages_mail_goes_out_encrypted()
    {
        var opties = Lees(Goed);

        Assert.True(opties.WordtVerstuurd);
        Assert.Equal(("mail.test", 587, Postbeveiliging.StartTls), (opties.Server, opties.Poort, opties.Beveiliging));
        Assert.Contains("<post@regionetwerk.test>", opties.Afzender, StringComparison.Ordinal);
        Assert.Equal(new("https://regionetwerk.test/"), opties.Adres);
    }

    [Theory]
    [InlineData("Beveiliging=Tls", 465)]
    [InlineData("Beveiliging=Geen;Server=localhost", 25)]
    [InlineData("Beveiliging=geen;Server=::1", 25)]
    [InlineData("Beveiliging=Geen;OnbeveiligdToestaan=true", 25)]
    [InlineData("Poort=2525", 2525)]
    public void The_port_is_the_usual_one_unless_another_is_named(string anders, int poort) => Assert.Equal(poort, Lees($"{Goed};{anders}").Poort);

    [Theory]
    [InlineData("Afzender=", "Post:Afzender")]
    [InlineData("Afzender=Regionetwerk", "Post:Afzender")]
    [InlineData("Afzender=a@b.test\r\nBcc: c@d.test", "Post:Afzender")]
    [InlineData("Adres=", "Post:Adres")]
    [InlineData("Adres=regionetwerk.test", "Post:Adres")]
    [InlineData("Adres=ftp://regionetwerk.test", "Post:Adres")]
    [InlineData("Poort=0", "van 1 tot en met 65535")]
    [InlineData("Poort=65536", "van 1 tot en met 65535")]
    [InlineData("Beveiliging=Misschien", "StartTls, Tls of Geen")]
    [InlineData("Beveiliging=2", "StartTls, Tls of Geen")]
    [InlineData("Beveiliging=Geen", "Post:OnbeveiligdToestaan")]
    [InlineData("Gebruiker=post", "Post:Wachtwoord")]
    [InlineData("Wachtwoord=geheim", "Post:Gebruiker")]
    public void A_setting_that_cannot_be_used_is_named_with_what_to_do(string anders, string uitleg)
    {
        var fout = Assert.Throws<InstellingException>(() => Lees($"{Goed};{anders}"));

        Assert.Contains(uitleg, fout.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", fout.Message, StringComparison.Ordinal);
    }

    private static PostOpties Lees(string instellingen)
    {
        var paren = new Dictionary<string, string?>();
        foreach (var paar in instellingen.Split(';').Select(deel => deel.Split('=', 2)))
            paren[$"Post:{paar[0]}"] = paar[1];
        return PostInstellingen.Lees(new ConfigurationBuilder().AddInMemoryCollection(paren).Build(), standaardAdres: null);
    }
}
