// Searches as somebody without an account does: node zoeken.mjs <api> <chromium> [folder for pictures]
import assert from 'node:assert/strict';
import { ga, keur, tabNaar, verhaal } from './browser.mjs';

const vak = pagina => pagina.getByRole('searchbox', { name: 'Zoek in alles' });
const treffers = pagina => pagina.locator('.rn-treffer');

await verhaal('van elke pagina af zoekt iemand in alles, met alleen het toetsenbord', async pagina => {
  await ga(pagina, '/gemeenten');
  await tabNaar(pagina, vak(pagina));
  await pagina.keyboard.type('brugfunctionaris');
  await pagina.keyboard.press('Enter');
  await pagina.waitForURL('**/zoeken?q=brugfunctionaris');
  await treffers(pagina).first().waitFor();
  assert.match(await treffers(pagina).locator('mark').first().innerText(), /^brugfunctionaris/i);
  await keur(pagina, 'zoeken');
});

await verhaal('een keuze staat in het adres, en kan weer weg', async pagina => {
  await ga(pagina, '/zoeken?q=ouders');
  const alles = await treffers(pagina).count();
  await pagina.getByRole('navigation', { name: 'Resultaten beperken' }).getByRole('link', { name: 'Programma', exact: true }).click();
  await pagina.waitForURL(/soort=programma/);
  assert.ok((await treffers(pagina).count()) < alles);
  await keur(pagina, 'zoeken-gekozen');
  await pagina.getByRole('link', { name: /haal weg/ }).click();
  await pagina.waitForURL(adres => !adres.search.includes('soort'));
  assert.equal(await treffers(pagina).count(), alles);
});

await verhaal('een schrijffout krijgt een voorstel, en wat er niet is een uitleg', async pagina => {
  await ga(pagina, '/zoeken?q=vorlezen');
  await keur(pagina, 'zoeken-bedoelde-u');
  await pagina.getByRole('link', { name: 'voorlezen', exact: true }).click();
  await pagina.waitForURL('**/zoeken?q=voorlezen');
  await treffers(pagina).first().waitFor();
  await ga(pagina, '/zoeken?q=xqzzyqx');
  await pagina.getByText('Niets gevonden').waitFor();
  await keur(pagina, 'zoeken-niets');
  await ga(pagina, '/zoeken');
  await keur(pagina, 'zoeken-leeg');
});

await verhaal('het gaat ook zonder JavaScript, en een lijst heeft een volgende bladzijde', async pagina => {
  await ga(pagina, '/zoeken');
  await vak(pagina).fill('gemeente noord');
  await vak(pagina).press('Enter');
  await pagina.waitForURL('**/zoeken?q=gemeente*noord');
  await pagina.getByRole('link', { name: 'Volgende' }).click();
  await pagina.waitForURL(/na=/);
  await treffers(pagina).first().waitFor();
}, { javascript: false });
