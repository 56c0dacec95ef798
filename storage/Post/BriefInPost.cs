using Regionetwerk.Grains.Post;

namespace Regionetwerk.Storage.Post;

/// <summary>Een brief die op versturen wacht.</summary>
/// <param name="Id">Van deze brief alleen, ook in de <c>Message-ID</c>: een tweede met hetzelfde nummer is dezelfde brief.</param>
/// <param name="Brief">Wat hij is.</param>
public sealed record BriefInPost(Guid Id, Brief Brief);

/// <summary>Een brief die dit knooppunt nu verstuurt.</summary>
/// <param name="Brief">Welke.</param>
/// <param name="Huur">Wie hem heeft: na afloop van de huur kan een ander hem nemen.</param>
/// <param name="Pogingen">Hoe vaak het versturen eerder mislukte.</param>
public sealed record BriefInHanden(BriefInPost Brief, Guid Huur, int Pogingen);

/// <summary>Het adres van dit moment.</summary>
public sealed record Geadresseerde(string Naam, string Email);
