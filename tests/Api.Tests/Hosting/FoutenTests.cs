using Orleans.Runtime;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL;
using Xunit;

namespace Regionetwerk.Api.Tests.Hosting;

public sealed class FoutenTests
{
    [Theory]
    [InlineData(false, ErrorCodes.Unauthenticated)]
    [InlineData(true, ErrorCodes.Forbidden)]
    public void A_caller_without_access_reads_why(bool aangemeld, string code)
    {
        var fout = new GeenToegangException(aangemeld);

        Assert.Equal((code, fout.Message), CodeEnBericht(fout));
    }

    [Fact]
    public void What_broke_inside_is_not_told()
    {
        var (code, bericht) = CodeEnBericht(new InvalidOperationException("no such table: geheim"));

        Assert.Equal(ErrorCodes.InternalServerError, code);
        Assert.DoesNotContain("geheim", bericht);
    }

    [Fact]
    public void Too_much_at_once_and_too_slow_say_that_trying_again_makes_sense()
    {
        Assert.Equal(Fouten.Overbelast, CodeEnBericht(new LimitExceededException("vol")).Code);
        Assert.Equal(Fouten.Overbelast, CodeEnBericht(new SiloUnavailableException("stopt")).Code);
        Assert.Equal(ErrorCodes.Timeout, CodeEnBericht(new TimeoutException("laat")).Code);
    }

    [Fact]
    public void An_error_that_was_meant_for_the_client_stays_as_it_is()
    {
        var eigen = new GraphQLError("Onbekende gemeente GM9999.", "ONBEKENDE_GEMEENTE") { Exception = new GraphQLException("x", "y") };
        var vorm = new GraphQLError("Unexpected }", ErrorCodes.ParseFailed);

        Assert.Same(eigen, Fouten.Vertaal(eigen));
        Assert.Same(vorm, Fouten.Vertaal(vorm));
    }

    private static (string? Code, string Message) CodeEnBericht(Exception fout)
    {
        var vertaald = Fouten.Vertaal(new GraphQLError("Unexpected execution error", ErrorCodes.InternalServerError) { Exception = fout });
        return (vertaald.Code, vertaald.Message);
    }
}
