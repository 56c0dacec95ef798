namespace Regionetwerk.Storage.Projecties;

/// <summary>Wat de gebeurtenissen van één onderwerp in de tabellen van het leesmodel teweegbrengen.</summary>
internal interface IProjectie
{
    /// <summary>Noemt bij elke gebeurtenis van dit onderwerp wat ermee gebeurt.</summary>
    void Registreer(Projector op);
}
