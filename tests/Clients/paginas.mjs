// Reads as somebody without an account does, in chromium: node paginas.mjs <api> <chromium> [folder for pictures]
import assert from 'node:assert/strict';
import { ga, gewicht, keur, openAlles, tabNaar, verhaal } from './browser.mjs';

const kop = pagina => pagina.getByRole('heading', { level: 1 }).innerText();
const zoekveld = pagina => pagina.getByRole('combobox', { name: 'Zoek een gemeente' });

// What is promised of the first page, with all files that it wants, as they come over the line.
const zwaarst = 150_000;

await verhaal('op de startpagina zoekt iemand een gemeente, met alleen het toetsenbord', async pagina => {
  await ga(pagina, '/');
  await keur(pagina, 'start');
  await tabNaar(pagina, zoekveld(pagina));
  await pagina.keyboard.type('hoorn');
  await pagina.keyboard.press('Enter');
  await pagina.waitForURL('**/gemeenten/GM0405');
  assert.equal(await kop(pagina), 'Hoorn');
});

await verhaal('de kaart kan met het toetsenbord, en als tabel', async pagina => {
  await ga(pagina, '/?kaart=tijdelijk');
  await keur(pagina, 'start-tijdelijk');
  await ga(pagina, '/');
  await tabNaar(pagina, pagina.locator('svg.rn-kaart a[href="/gemeenten/GM0405"]'));
  await pagina.keyboard.press('Enter');
  await pagina.waitForURL('**/gemeenten/GM0405');
  await ga(pagina, '/');
  await tabNaar(pagina, pagina.getByText('De kaart als tabel'));
  await pagina.keyboard.press('Enter');
  const regels = pagina.getByRole('table', { name: 'Gemeenten die hun geld delen' }).getByRole('row');
  await regels.first().waitFor();
  assert.equal(await regels.count(), 343);
  assert.match(await regels.filter({ has: pagina.getByRole('link', { name: 'Hoorn', exact: true }) }).innerText(), /deelt$/);
  await keur(pagina, 'start-tabel');
});

await verhaal('wie een gemeente leest, vindt de weg naar het programma, de aanpak en de vergelijking', async pagina => {
  await ga(pagina, '/gemeenten/GM0014?jaar=2026');
  await keur(pagina, 'gemeente');
  await pagina.getByRole('link', { name: 'Brugfunctionarissen op school' }).first().click();
  await pagina.waitForURL('**/programmas/**');
  await keur(pagina, 'programma');
  await pagina.locator('main').getByRole('link', { name: 'Brugfunctionarissen', exact: true }).click();
  await pagina.waitForURL('**/aanpakken/brugfunctionarissen');
  await keur(pagina, 'aanpak');
  await pagina.getByRole('link', { name: 'Vergelijk deze gemeenten voor deze aanpak' }).click();
  await pagina.waitForURL(/vergelijken\?.*aanpak=brugfunctionarissen/);
  await pagina.goBack();
  assert.equal(await kop(pagina), 'Brugfunctionarissen');
});

await verhaal('een gemeente die niet deelt, zegt dat', async pagina => {
  await ga(pagina, '/gemeenten/GM0363');
  await pagina.getByText('deelt niet').first().waitFor();
  await keur(pagina, 'gemeente-deelt-niet');
  await ga(pagina, '/gemeenten/GM0014?jaar=2023');
  await keur(pagina, 'gemeente-niets-dit-jaar');
});

await verhaal('lijsten bewaren hun filters in het adres', async pagina => {
  await ga(pagina, '/gemeenten');
  await keur(pagina, 'gemeenten');
  await pagina.getByLabel('Provincie').selectOption('Groningen');
  await pagina.getByRole('button', { name: 'Zoeken' }).click();
  await pagina.waitForURL(/provincie=Groningen/);
  await pagina.reload();
  assert.equal(await pagina.getByLabel('Provincie').inputValue(), 'Groningen');
  assert.equal(await pagina.getByRole('link', { name: 'Hoorn', exact: true }).count(), 0);
  await ga(pagina, '/gemeenten?naam=hooorn');
  await keur(pagina, 'gemeenten-niets');

  await ga(pagina, '/aanpakken');
  await keur(pagina, 'aanpakken');
  await ga(pagina, '/programmas');
  await keur(pagina, 'programmas');
  await pagina.getByLabel('Gemeente', { exact: true }).fill('groningen');
  await pagina.getByRole('button', { name: 'Zoeken' }).click();
  await pagina.waitForURL(/gemeente=/);
  assert.equal(await pagina.locator('.rn-kaartje').count(), 2);
  await ga(pagina, '/programmas?naam=bestaatniet');
  await keur(pagina, 'programmas-niets');
});

await verhaal('wat er niet is of niet kan, wordt in woorden gezegd', async pagina => {
  await ga(pagina, '/bestaat-niet', 404);
  await keur(pagina, 'fout-404');
  for (const pad of ['/gemeenten/GM9999', '/programmas/onzin', '/aanpakken/bestaat-niet']) {
    await ga(pagina, pad, 404);
    await pagina.getByText('Code: ').waitFor();
  }
  await ga(pagina, '/vergelijken?gemeenten=GM0405&norm=per-fiets', 400);
  await pagina.getByText('per-inwoner').waitFor();
  await keur(pagina, 'fout-400');
});

await verhaal('zonder script is alles te lezen', async pagina => {
  await ga(pagina, '/');
  await zoekveld(pagina).fill('Groningen');
  await pagina.getByRole('button', { name: 'Zoeken' }).click();
  await pagina.waitForURL('**/gemeenten/GM0014');
  await pagina.getByRole('table', { name: 'Per bron' }).waitFor();
  await ga(pagina, '/vergelijken?gemeenten=GM0405,GM0014&jaar=2026');
  await openAlles(pagina);
  await pagina.getByText('€ 2.000.000').first().waitFor();
  await pagina.getByText('query Vergelijking').waitFor();
  await pagina.getByLabel('Gemeente toevoegen').fill('rotterdam');
  await pagina.getByRole('button', { name: 'Vergelijken' }).click();
  await pagina.waitForURL(/GM0599/);
  for (const pad of ['/gemeenten', '/programmas', '/aanpakken', '/aanpakken/brugfunctionarissen', '/gemeenten/GM0014/posten?jaar=2026', '/aanmelden']) await ga(pagina, pad);
}, { javascript: false });

await verhaal('de eerste bladzijde is licht', async pagina => {
  const bytes = await gewicht(pagina, () => ga(pagina, '/'));
  console.log(`eerste bladzijde met alle bestanden: ${(bytes / 1000).toFixed(1)} kB`);
  assert.ok(bytes > 10_000 && bytes < zwaarst, `${bytes} bytes`);
});
