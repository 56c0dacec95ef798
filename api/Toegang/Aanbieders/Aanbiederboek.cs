using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Regionetwerk.Api.Toegang.Aanbieders;

/// <summary>The providers of this installation, with what each says of itself.</summary>
public sealed class Aanbiederboek : IDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(10);

    private const int MaxMetadataBytes = 1024 * 1024;

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = Geduld,
        MaxResponseContentBufferSize = MaxMetadataBytes,
    };

    private readonly FrozenDictionary<(string Schema, bool Oud), Metadata> _metadata;

    /// <summary>Opens it; nobody is asked anything yet.</summary>
    public Aanbiederboek(ImmutableArray<Aanbieder> aanbieders, TimeProvider tijd)
    {
        Aanbieders = aanbieders;
        _metadata = aanbieders
            .SelectMany(aanbieder => Adressen(aanbieder).Select(een => (Sleutel: (aanbieder.Schema, een.Oud), Metadata: new Metadata(een.Adres, een.Uitgever, _http, tijd))))
            .ToFrozenDictionary(een => een.Sleutel, een => een.Metadata);
    }

    /// <summary>All of them.</summary>
    public ImmutableArray<Aanbieder> Aanbieders { get; }

    /// <summary>Those with which people sign in on pages.</summary>
    public IEnumerable<Aanbieder> MetPaginas => Aanbieders.Where(aanbieder => aanbieder.Geheim is not null);

    /// <summary>
    /// Who would have made this token, by what it says itself: that is not trusted, it only says by whose rules to judge. Null for a provider
    /// that we do not know, and for a directory that we do not trust; nobody is asked anything for those.
    /// </summary>
    public Aanbieder? Zoek(JsonWebToken token) => Aanbieders.FirstOrDefault(aanbieder => aanbieder.IsEntra
        ? Entra.Vertrouwt(aanbieder, token)
        : token.Issuer.TrimEnd('/') == aanbieder.Adres);

    /// <summary>What a provider says of itself, for tokens of this kind.</summary>
    /// <param name="aanbieder">Which.</param>
    /// <param name="oud">Whether it is about a token of version 1 of Entra ID, which has an issuer and metadata of its own.</param>
    public Metadata Van(Aanbieder aanbieder, bool oud = false) => _metadata[(aanbieder.Schema, oud)];

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static IEnumerable<(bool Oud, string Adres, string? Uitgever)> Adressen(Aanbieder aanbieder)
    {
        const string Plaats = ".well-known/openid-configuration";
        return aanbieder.IsEntra
            ?
            [
                (false, $"{aanbieder.Adres}/{aanbieder.Directory}/v2.0/{Plaats}", null),
                (true, $"{aanbieder.Adres}/{aanbieder.Directory}/{Plaats}", null),
            ]
            : [(false, $"{aanbieder.Adres}/{Plaats}", aanbieder.Adres)];
    }
}
