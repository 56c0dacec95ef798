using Regionetwerk.GraphQL.Building;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Tells what became of each root field of a mutation.</summary>
internal sealed partial class OperationExecution
{
    // What the root field gave that runs now.
    private object? _given;

    private async Task RunAsync(ResultObject root, int index)
    {
        if (context.OnMutation is null)
        {
            await _turns.RunAsync(() => Execute(root, index));
            return;
        }

        var (begin, errors) = (context.Time.GetUtcNow(), _errors.Count);
        _given = null;
        try
        {
            await _turns.RunAsync(() => Execute(root, index));
        }
        catch (Exception exception)
        {
            // Nobody knows whether it was done.
            var code = exception is OperationCanceledException ? ErrorCodes.Timeout : ErrorCodes.InternalServerError;
            await context.OnMutation(Done(root.Plan.Fields[index], begin, _given is null ? code : null));
            throw;
        }

        try
        {
            var error = _errors.Count > errors ? _errors[errors].Code : null;
            await context.OnMutation(Done(root.Plan.Fields[index], begin, _given is null ? error ?? ErrorCodes.InternalServerError : null));
        }
        catch (Exception exception)
        {
            root.Values[index] = null;
            Fail(root, index, root.Plan.Fields[index], exception);
        }
    }

    private MutationDone Done(FieldPlan field, DateTimeOffset begin, string? error)
    {
        object?[] arguments = [];
        try
        {
            arguments = ArgumentsOf(field);
        }
        catch (Exception) when (error is not null)
        {
            // That is the error.
        }

        return new(field.Definition.Name, arguments, _given, error, begin, context.Services);
    }
}
