// Opens the explorer in chromium as a person does: node verkenner.mjs <api> <chromium> [folder for pictures]
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [api, executablePath, map] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const pagina = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const klachten = [];
  pagina.on('console', regel => ['error', 'warning'].includes(regel.type()) && klachten.push(regel.text()));
  pagina.on('pageerror', fout => klachten.push(String(fout)));
  // Whatever is not ours is asked in vain, so that the page cannot owe its looks to somebody else's server.
  await pagina.route(adres => adres.protocol !== 'data:' && adres.origin !== api, route => {
    klachten.push(`naar buiten: ${route.request().url()}`);
    return route.abort();
  });

  await pagina.goto(`${api}/graphql`);
  assert.equal(await pagina.title(), 'Verkenner van Regionetwerk');
  assert.equal(await pagina.locator('html').getAttribute('lang'), 'nl');

  // The question that is there to begin with is answered.
  await pagina.locator('.graphiql-execute-button').click();
  await pagina.locator('.result-window').getByText('"Groningen"').waitFor();

  // The schema was read.
  await pagina.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await pagina.locator('.graphiql-doc-explorer').getByRole('link', { name: 'Query' }).click();
  await pagina.locator('.graphiql-doc-explorer').getByRole('link', { name: 'vergelijkFinanciering', exact: true }).waitFor();

  // A token on the headers tab goes along.
  const { access_token: token } = await (await fetch(`${api}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organisatie: 'GM0405', rollen: ['beheerder'] }),
  })).json();
  const typ = async (waar, tekst) => {
    await pagina.locator(`${waar} .CodeMirror:visible`).click();
    await pagina.keyboard.press('Control+A');
    await pagina.keyboard.insertText(tekst);
  };
  const koppen = { Authorization: `Bearer ${token}` };
  await typ('.graphiql-editor-tool', JSON.stringify(koppen));
  const vraag = pagina.waitForRequest(verzoek => verzoek.method() === 'POST' && verzoek.postData().includes('Vergelijk'));
  await pagina.keyboard.press('Control+Enter');
  const gevraagd = await vraag;
  assert.equal(await gevraagd.headerValue('authorization'), koppen.Authorization);
  assert.equal((await gevraagd.response()).status(), 200);

  // A subscription is heard, over the WebSocket and with that same token.
  await pagina.getByRole('button', { name: 'Add tab' }).click();
  await typ('.graphiql-query-editor', 'subscription Volg { wijzigingen(organisatie: "GM0405") { soort positie } }');
  await typ('.graphiql-editor-tool', JSON.stringify(koppen));
  // The tab has the name of the operation once GraphiQL has read what was typed.
  await pagina.getByRole('tab', { name: 'Volg' }).waitFor();
  const verbinding = pagina.waitForEvent('websocket').then(lijn => lijn.waitForEvent('framesent'));
  await pagina.keyboard.press('Control+Enter');
  assert.deepEqual(JSON.parse((await verbinding).payload), { type: 'connection_init', payload: koppen });
  await pagina.locator('.result-window').getByText('"BIJGEWERKT"').waitFor();
  await pagina.getByRole('button', { name: 'Stop query' }).click();

  // Dialogs bring style of their own.
  await pagina.getByRole('button', { name: 'Open short keys dialog' }).click();
  await pagina.getByRole('dialog').waitFor();
  if (map) await pagina.screenshot({ path: join(map, 'verkenner-dialoog.png') });
  await pagina.keyboard.press('Escape');
  await pagina.getByRole('dialog').waitFor({ state: 'detached' });

  if (map) await pagina.screenshot({ path: join(map, 'verkenner.png') });
  assert.deepEqual(klachten, []);
  console.log('de verkenner werkt');
} finally {
  await browser.close();
}
