using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Gebeurtenissen;
using Xunit;

namespace Regionetwerk.Storage.Tests.Gebeurtenissen;

public sealed class EventTypesTests
{
    private static readonly StreamId Stroom = new("proef/1");

    // Shape 1 had one field "naam"; shape 2 split it; shape 3 counts the letters.
    private static readonly EventTypes Soorten = new(
        [typeof(Begroet)],
        new Upcast("begroet", 1, oud =>
        {
            var namen = ((string)oud["naam"]!).Split(' ');
            return new() { ["voornaam"] = namen[0], ["achternaam"] = namen[1] };
        }),
        new Upcast("begroet", 2, oud =>
        {
            var voornaam = (string)oud["voornaam"]!;
            return new() { ["voornaam"] = voornaam, ["letters"] = voornaam.Length };
        }));

    [Fact]
    public void An_event_of_an_older_shape_is_made_newer_step_by_step()
    {
        Assert.Equal(new Begroet("Ada", 3), Soorten.Read(Stroom, "begroet", 1, """{"naam":"Ada Lovelace"}"""));
        Assert.Equal(new Begroet("Ada", 3), Soorten.Read(Stroom, "begroet", 2, """{"voornaam":"Ada","achternaam":"Lovelace"}"""));
        Assert.Equal(new StoredEvent("begroet", 3, """{"voornaam":"Ada","letters":3}"""), Soorten.Write(new Begroet("Ada", 3)));
    }

    [Theory]
    [InlineData("begroet", 0)]
    [InlineData("begroet", 4)]
    [InlineData("gezwaaid", 1)]
    public void A_name_or_shape_that_nobody_knows_is_refused(string naam, int vorm) =>
        Assert.Throws<UnknownEventException>(() => Soorten.Read(Stroom, naam, vorm, """{"voornaam":"Ada","letters":3}"""));

    [Theory]
    [InlineData("""{"voornaam":"Ada"}""")]
    [InlineData("""{"voornaam":null,"letters":3}""")]
    [InlineData("""{"voornaam":"Ada","letters":3,"later":1}""")]
    [InlineData("""{"voornaam":"Ada","letters":"drie"}""")]
    [InlineData("""[]""")]
    [InlineData("""half{""")]
    public void Json_that_lacks_or_adds_something_is_never_guessed_at(string json) =>
        Assert.Throws<InvalidDataException>(() => Soorten.Read(Stroom, "begroet", 3, json));

    [Fact]
    public void What_is_not_there_is_left_out_and_comes_back_as_nothing()
    {
        var kaal = new ProgrammaVastgelegd(
            Guid.NewGuid(), "GM0405", "Naam", null, "GM0405", new(2026, 1, 1), null, null, null, false, [], Deling.Intern, false);

        var opgeslagen = EventTypes.OfTheDomain.Write(kaal);

        Assert.DoesNotContain("null", opgeslagen.Data, StringComparison.Ordinal);
        Assert.Equivalent(kaal, EventTypes.OfTheDomain.Read(Stroom, opgeslagen.Name, opgeslagen.Shape, opgeslagen.Data), strict: true);
    }

    [Fact]
    public void Two_kinds_cannot_share_a_name() =>
        Assert.ThrowsAny<ArgumentException>(() => new EventTypes([typeof(Begroet), typeof(OokBegroet)]));

    [Fact]
    public void A_kind_without_a_name_is_refused() => Assert.ThrowsAny<ArgumentException>(() => new EventTypes([typeof(Naamloos)]));

    [Opslagnaam("begroet", 3)]
    private sealed record Begroet(string Voornaam, int Letters) : Gebeurtenis;

    [Opslagnaam("begroet")]
    private sealed record OokBegroet : Gebeurtenis;

    private sealed record Naamloos : Gebeurtenis;
}
