// Only what makes reading easier; every page is whole without it.

// After a form was refused, whoever does not see the page hears at once what is wrong.
document.querySelector("#fouten")?.focus();
