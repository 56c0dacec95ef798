// Knowledge in a browser: who reads finds an example and sees how it travelled; somebody of another gemeente does it too and says something of
// it; its owner hides what was said. Called as: node kennis.mjs <api> <chromium> <folder for pictures>
import assert from 'node:assert/strict';
import { ga, keur, verhaal } from './browser.mjs';

// So that it can be run again on the same data.
const keer = Date.now().toString(36);

async function meldAan(pagina, sleutel) {
  await ga(pagina, '/aanmelden');
  await pagina.getByLabel('Sleutel').fill(sleutel);
  await pagina.getByLabel(/^Medewerker/).check();
  await pagina.getByRole('button', { name: 'Aanmelden' }).press('Enter');
  await pagina.waitForURL('**/mijn');
}

const knop = (pagina, naam) => pagina.locator('main').getByRole('button', { name: naam });
const meld = (pagina, zin) => pagina.getByRole('status').filter({ hasText: zin }).waitFor();

async function controleer(pagina, zin, foto) {
  await knop(pagina, 'Controleer').press('Enter');
  await pagina.getByRole('heading', { name: 'Klopt dit?' }).waitFor();
  if (foto) await keur(pagina, foto);
  await knop(pagina, 'Vastleggen').press('Enter');
  await meld(pagina, zin);
}

for (const javascript of [true, false]) {
  await verhaal(`wie leest vindt een voorbeeld en ziet hoe het reisde (script ${javascript ? 'aan' : 'uit'})`, async pagina => {
    await ga(pagina, '/kennis');
    if (javascript) await keur(pagina, 'kennis');
    await pagina.getByLabel('Soort').selectOption('praktijkvoorbeeld');
    await pagina.getByLabel('Gemeente', { exact: true }).fill('Hoorn');
    await pagina.getByRole('button', { name: 'Zoeken' }).press('Enter');
    await pagina.getByRole('link', { name: /^Samen van Start/ }).click();
    const reis = pagina.getByRole('region', { name: 'Hoe het idee reisde' });
    assert.match(await reis.innerText(), /Heerlen[\s\S]*dit voorbeeld zelf[\s\S]*Haarlemmermeer[\s\S]*Heerlen/);
    await pagina.getByRole('group', { name: 'Waar het begon en wie het ook doet' }).waitFor();
    assert.equal(await pagina.getByRole('link', { name: 'Dat doen wij ook' }).count(), 0);
    if (javascript) await keur(pagina, 'kennis-item');
    await ga(pagina, '/kennis?gemeente=horn');
    if (javascript) await keur(pagina, 'kennis-niets');
  }, { javascript });
}

await verhaal('een voorbeeld wordt vastgelegd, overgenomen en besproken', async pagina => {
  const titel = `Voorlezen in de bieb ${keer}`;
  await meldAan(pagina, 'GM0405');
  await ga(pagina, '/mijn/kennis');
  await keur(pagina, 'mijn-kennis');
  await ga(pagina, '/mijn/kennis/nieuw');
  await keur(pagina, 'mijn-kennis-nieuw');
  await pagina.getByLabel('Titel').fill(titel);
  await pagina.getByLabel('Soort').selectOption('PRAKTIJKVOORBEELD');
  await pagina.getByLabel('Samenvatting').fill('Ouders en kinderen lezen samen in de bibliotheek.');
  await pagina.getByLabel('Link').fill('javascript:alert(1)');
  await pagina.getByLabel('Gemeente waar het over gaat').fill('GM0405');
  await pagina.getByLabel('Alle aangemelde deelnemers').check();
  await knop(pagina, 'Controleer').press('Enter');
  await knop(pagina, 'Vastleggen').press('Enter');
  await pagina.getByText('Een link begint met https://').first().waitFor();
  await pagina.getByLabel('Link').fill('https://example.nl/voorlezen');
  await controleer(pagina, 'Het kennisitem is vastgelegd.', 'mijn-kennis-nakijken');
  const adres = new URL(pagina.url()).pathname;

  await meldAan(pagina, 'GM0014');
  await ga(pagina, adres);
  await pagina.getByRole('link', { name: 'Dat doen wij ook' }).click();
  await keur(pagina, 'mijn-kennis-overnemen');
  await pagina.getByRole('combobox', { name: 'Uw programma' }).selectOption({ index: 1 });
  await pagina.getByLabel('Wat veranderde u?').fill('Bij ons op zaterdag.');
  await controleer(pagina, 'Vastgelegd dat u dit ook doet.');
  await pagina.getByRole('link', { name: 'Reageren' }).click();
  await pagina.getByLabel('Uw reactie').fill('Hoe vaak komen ouders terug?');
  await keur(pagina, 'mijn-kennis-reageren');
  await knop(pagina, 'Plaats reactie').press('Enter');
  await meld(pagina, 'Uw reactie is geplaatst.');
  await keur(pagina, 'kennis-item-besproken');

  await meldAan(pagina, 'GM0405');
  await ga(pagina, adres);
  await pagina.getByRole('link', { name: 'Verbergen' }).click();
  await pagina.getByLabel('Waarom u haar verbergt').fill('Dubbel gevraagd.');
  await keur(pagina, 'mijn-kennis-verbergen');
  await knop(pagina, 'Verberg deze reactie').press('Enter');
  await meld(pagina, 'De reactie is verborgen.');
  await keur(pagina, 'kennis-item-verborgen');
  await meldAan(pagina, 'GM0599');
  await ga(pagina, adres);
  assert.doesNotMatch(await pagina.locator('main').innerText(), /Hoe vaak|Dubbel gevraagd/);
});
