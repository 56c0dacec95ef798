using System.Net;
using Regionetwerk.Api.Tests.Hosting;
using Regionetwerk.Api.Toegang.Aanbieders;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang.Aanbieders;

/// <summary>A provider that changes its keys, or is away. Each test has a provider and an api of its own.</summary>
public sealed class SleutelwisselTests : IAsyncLifetime
{
    private readonly Aanbiederhuis _huis = new();

    public ValueTask InitializeAsync()
    {
        _huis.Klok.ZetStil();
        return _huis.InitializeAsync();
    }

    public ValueTask DisposeAsync() => _huis.DisposeAsync();

    [Fact]
    public async Task A_key_that_is_new_holds_at_once_and_one_that_is_gone_no_longer()
    {
        var oud = Goed();
        await Is(HttpStatusCode.Forbidden, oud);
        _huis.Aanbieder.Draai();
        Later(Metadata.Rust);

        await Is(HttpStatusCode.Forbidden, Goed());
        await Is(HttpStatusCode.Unauthorized, oud);
    }

    [Fact]
    public async Task Whatever_tokens_come_in_the_provider_is_not_asked_more_often_than_agreed()
    {
        await Is(HttpStatusCode.Forbidden, Goed());
        for (var i = 0; i < 50; i++)
        {
            var vreemd = Nepaanbieder.Nieuw();
            await Is(HttpStatusCode.Unauthorized, _huis.Aanbieder.Token(_huis.Aanbieder.Plat(), handtekening: new(vreemd, "RS256")));
        }
        Assert.Equal(1, _huis.Aanbieder.Gevraagd);

        Later(Metadata.Rust);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ =>
            Is(HttpStatusCode.Unauthorized, _huis.Aanbieder.Token(_huis.Aanbieder.Plat(), handtekening: new(Nepaanbieder.Nieuw(), "RS256")))));
        Assert.Equal(2, _huis.Aanbieder.Gevraagd);
    }

    [Fact]
    public async Task While_the_provider_is_away_known_keys_hold_and_others_nobody_can_judge()
    {
        var bekend = Goed();
        await Is(HttpStatusCode.Forbidden, bekend);
        _huis.Aanbieder.Weg = true;
        Later(Metadata.Houdbaar / 2);

        await Is(HttpStatusCode.Forbidden, bekend);
        _huis.Aanbieder.Draai();
        await Is(HttpStatusCode.ServiceUnavailable, Goed());
        await Is(HttpStatusCode.Forbidden, bekend);

        _huis.Aanbieder.Weg = false;
        Later(Metadata.Rust);
        await Is(HttpStatusCode.Forbidden, Goed());
    }

    [Fact]
    public async Task A_provider_that_was_never_there_is_no_fault_of_the_token()
    {
        _huis.Aanbieder.Weg = true;
        using var antwoord = await _huis.Toon(Goed());

        Assert.Contains("antwoordt nu niet", await antwoord.Probleem(HttpStatusCode.ServiceUnavailable), StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(30), antwoord.Headers.RetryAfter!.Delta);
        // Of which nobody doubts that it is none.
        await Is(HttpStatusCode.Unauthorized, "abc");
    }

    [Fact]
    public async Task Who_answers_in_the_name_of_another_is_not_believed()
    {
        _huis.Aanbieder.Beweert = "https://elders.example";

        await Is(HttpStatusCode.ServiceUnavailable, Goed());
    }

    [Fact]
    public async Task Whoever_wants_to_sign_in_while_the_provider_is_away_is_told_so()
    {
        _huis.Aanbieder.Weg = true;
        using var aanmelder = new Aanmelder(_huis.Huis, _huis.Aanbieder);
        using var antwoord = await aanmelder.Haal("/aanmelden/oidc?terug=%2Fgemeenten");

        Assert.Equal(Aanbiederaanmelding.Weg, aanmelder.Reden(antwoord));
        Assert.Contains("terug=%2Fgemeenten", antwoord.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    private string Goed() => _huis.Aanbieder.Token(_huis.Aanbieder.Plat());

    private void Later(TimeSpan duur) => _huis.Klok.Later += duur;

    private async Task Is(HttpStatusCode verwacht, string token)
    {
        using var antwoord = await _huis.Toon(token);
        Assert.True(verwacht == antwoord.StatusCode, $"{antwoord.StatusCode}: {antwoord.Headers.WwwAuthenticate}");
    }
}
