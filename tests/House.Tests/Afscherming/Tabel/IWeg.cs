namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>A way in, that one kind of caller goes to the end.</summary>
internal interface IWeg
{
    Task Loop(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag);
}
