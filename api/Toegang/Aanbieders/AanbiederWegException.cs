namespace Regionetwerk.Api.Toegang.Aanbieders;

/// <summary>A provider does not answer, or not with what can be trusted, and without it nobody can say whether a token holds.</summary>
public sealed class AanbiederWegException(Exception? oorzaak) : Exception("The provider does not answer as it should.", oorzaak);
