// Looks how the platform runs, as who runs it does: node dashboard.mjs <api> <chromium> [folder for pictures]
import assert from 'node:assert/strict';
import { ga, keur, verhaal } from './browser.mjs';

async function meldAan(pagina, rol) {
  await ga(pagina, '/aanmelden?terug=%2Fdienst');
  await pagina.getByLabel('Organisatie', { exact: true }).selectOption('landelijk-ondersteuningsaanbod');
  await pagina.getByLabel(rol).check();
  await pagina.getByRole('button', { name: 'Aanmelden' }).click();
  await pagina.waitForURL('**/dienst');
}

const gemeten = pagina => pagina.getByText(/^Gemeten om/);

await verhaal('wie het platform draait ziet hoe het gaat, en dat blijft bij', async pagina => {
  await ga(pagina, '/dienst', 404);
  await meldAan(pagina, /^Operator/);
  await pagina.getByRole('rowheader', { name: 'bewaartermijnen', exact: true }).waitFor();
  await keur(pagina, 'dienst');
  const eerst = await gemeten(pagina).innerText();
  await pagina.waitForFunction(was => !document.body.innerText.includes(was), eerst);
  const knop = pagina.getByRole('button', { name: 'Houd stil' });
  await knop.click();
  assert.equal(await knop.getAttribute('aria-pressed'), 'true');
});

await verhaal('zonder script ververst een link, en voor een beheerder is er niets', async pagina => {
  await meldAan(pagina, /^Operator/);
  assert.equal(await pagina.getByRole('button', { name: 'Houd stil' }).count(), 0);
  await pagina.getByRole('link', { name: 'Ververs' }).click();
  await gemeten(pagina).waitFor();
  await meldAan(pagina, /^Beheerder/);
  await pagina.getByRole('heading', { level: 1 }).waitFor();
  await ga(pagina, '/dienst', 404);
}, { javascript: false });
