using Microsoft.Extensions.Options;

namespace Orleans.Configuration;

/// <summary>Refuses options that cannot work, with what was given and what is allowed.</summary>
internal sealed class OptionsValidator : IValidateOptions<SiloMessagingOptions>, IValidateOptions<GrainCollectionOptions>
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(49);

    public ValidateOptionsResult Validate(string? name, SiloMessagingOptions options) => Result(
        Positive(nameof(options.ResponseTimeout), options.ResponseTimeout),
        options.MaxEnqueuedRequestsHardLimit >= 0
            ? null
            : $"MaxEnqueuedRequestsHardLimit is {options.MaxEnqueuedRequestsHardLimit}; it must be 0 (no limit) or more.");

    public ValidateOptionsResult Validate(string? name, GrainCollectionOptions options) => Result(
        Positive(nameof(options.CollectionQuantum), options.CollectionQuantum),
        Positive(nameof(options.ActivationTimeout), options.ActivationTimeout),
        Positive(nameof(options.DeactivationTimeout), options.DeactivationTimeout),
        options.CollectionAge > options.CollectionQuantum
            ? null
            : $"CollectionAge is {options.CollectionAge}; it must be more than CollectionQuantum, {options.CollectionQuantum}.");

    private static string? Positive(string name, TimeSpan value) =>
        value > TimeSpan.Zero && value <= s_longest ? null : $"{name} is {value}; it must be more than 0 and at most {s_longest}.";

    private static ValidateOptionsResult Result(params string?[] failures) =>
        failures.OfType<string>().ToArray() is { Length: > 0 } found ? ValidateOptionsResult.Fail(found) : ValidateOptionsResult.Success;
}
