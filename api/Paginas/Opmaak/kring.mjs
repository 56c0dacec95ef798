// Beside the choice of who may see a record: only what is about that choice.
for (const deel of document.querySelectorAll('[data-kring]')) {
  const toon = () => {
    const keuze = deel.querySelector('[name="zichtbaarheid"]:checked')?.value;
    for (const stuk of deel.querySelectorAll('[data-bij]')) stuk.hidden = stuk.dataset.bij !== keuze;
  };
  deel.addEventListener('change', toon);
  toon();
}
