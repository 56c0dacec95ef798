namespace Regionetwerk.Storage.Post;

/// <summary>Hoe het met een brief staat.</summary>
public enum Briefstand
{
    /// <summary>Nog niet verstuurd.</summary>
    Wacht,

    /// <summary>De mailserver heeft hem aangenomen.</summary>
    Verstuurd,

    /// <summary>De mailserver wil hem niet, of te vaak niet.</summary>
    Opgegeven,

    /// <summary>Er was geen reden meer om hem te versturen, of geen adres.</summary>
    Vervallen,
}

// Without the words of the server: there are addresses in them.
/// <summary>Waarom een brief wacht of is opgegeven.</summary>
public enum Postreden
{
    /// <summary>De mailserver is er niet, of laat ons niet toe.</summary>
    ServerOnbereikbaar,

    /// <summary>De mailserver vraagt om het later nog eens te proberen.</summary>
    Uitgesteld,

    /// <summary>De mailserver weigert de ontvanger of de brief.</summary>
    Geweigerd,

    /// <summary>De brief is niet te schrijven: een fout van ons.</summary>
    NietGeschreven,
}
