// Keeps the figures of the dashboard up to date. Without a script the link does the same by hand.
const cijfers = document.querySelector('[data-dashboard]');
const knop = document.querySelector('[data-pauze]');
if (cijfers && knop) {
  let stil = false;
  knop.parentElement.hidden = false;
  knop.addEventListener('click', () => {
    stil = !stil;
    knop.setAttribute('aria-pressed', String(stil));
  });
  setInterval(async () => {
    // Whoever reads with the keyboard in a table keeps the place.
    if (stil || document.hidden || cijfers.contains(document.activeElement)) return;
    try {
      const antwoord = await fetch(location.href, { headers: { accept: 'text/html' } });
      if (!antwoord.ok) return;
      const nieuw = new DOMParser().parseFromString(await antwoord.text(), 'text/html').querySelector('[data-dashboard]');
      if (nieuw) cijfers.replaceChildren(...nieuw.childNodes);
    } catch {
      // The process restarts, say: the next time is soon.
    }
  }, 5000);
}
