// Signs in at a provider that others wrote, acts, and signs out again: node aanmelden.mjs <api> <chromium> <folder for pictures> <provider>
// Whom the provider knows and what they may: tests/House.Tests/Aanbieders.
import assert from 'node:assert/strict';
import { api, ga, keur, verhaal } from './browser.mjs';

const aanbieder = process.argv[5];
const ook = [aanbieder];
const hoofd = pagina => pagina.getByRole('main');
const sessie = async pagina => (await pagina.context().cookies(api)).find(koekje => koekje.name === 'regionetwerk');
const naarAanbieder = pagina => hoofd(pagina).getByRole('link', { name: 'Aanmelden met het proefaccount' }).click();

async function zegWie(pagina, wie) {
  await pagina.getByLabel('Account').fill(wie);
  await pagina.getByRole('button', { name: 'Meld mij aan' }).click();
}

async function begin(pagina, terug, wie) {
  await ga(pagina, `/aanmelden?terug=${encodeURIComponent(terug)}`);
  await naarAanbieder(pagina);
  await zegWie(pagina, wie);
}

// Here first; the provider asks whether he means it there too.
async function meldAf(pagina, knoppen) {
  await knoppen.getByRole('button', { name: 'Afmelden' }).click();
  await pagina.waitForURL(`${aanbieder}/**`);
  await pagina.getByRole('button', { name: 'Ja, meld mij af' }).click();
  await pagina.waitForURL(`${api}/`);
  assert.equal(await sessie(pagina), undefined);
}

for (const javascript of [true, false]) {
  await verhaal(`iemand meldt zich aan, handelt voor zijn organisatie en meldt zich af${javascript ? '' : ', ook zonder script'}`, async pagina => {
    const naam = `Programma van Anna ${javascript ? 'met' : 'zonder'} script`;
    await ga(pagina, '/mijn/programmas/nieuw');
    assert.match(pagina.url(), /\/aanmelden\?terug=%2Fmijn%2Fprogrammas%2Fnieuw$/);
    if (javascript) await keur(pagina, 'aanmelden-aanbieder');
    await naarAanbieder(pagina);
    await zegWie(pagina, 'anna');
    await pagina.waitForURL(`${api}/mijn/programmas/nieuw`);
    const koekje = await sessie(pagina);
    assert.deepEqual([koekje.httpOnly, koekje.sameSite, koekje.expires], [true, 'Lax', -1]);
    assert.ok(koekje.value.length < 1000, 'het koekje is een sleutel en geen token');

    await pagina.getByRole('navigation', { name: 'Aanmelden' }).getByText('Hoorn').waitFor();
    await pagina.getByLabel('Naam', { exact: true }).fill(naam);
    await pagina.getByLabel('Alleen mijn organisatie').check();
    await hoofd(pagina).getByRole('button', { name: 'Controleer' }).click();
    await hoofd(pagina).getByRole('button', { name: 'Vastleggen' }).click();
    await pagina.getByRole('status').filter({ hasText: 'Het programma is vastgelegd.' }).waitFor();
    assert.match(await hoofd(pagina).innerText(), new RegExp(naam));

    await meldAf(pagina, pagina.getByRole('navigation', { name: 'Aanmelden' }));
    let weggestuurd = false;
    for (let stap = 0; stap < 8 && !weggestuurd; stap++) {
      await pagina.goBack({ waitUntil: 'domcontentloaded' });
      assert.doesNotMatch(await pagina.locator('body').innerText(), /Programma van Anna/, `terug naar ${pagina.url()}`);
      weggestuurd = pagina.url().startsWith(`${api}/aanmelden?terug=%2Fmijn`);
    }
    assert.ok(weggestuurd, 'terug in de geschiedenis leidt naar aanmelden');
    // At the provider it is over as well: it asks again who he is.
    await ga(pagina, '/aanmelden');
    await naarAanbieder(pagina);
    await pagina.getByLabel('Account').waitFor();
  }, { javascript, ook });
}

await verhaal('wie voor twee organisaties werkt, kiest er een en wisselt', async pagina => {
  await begin(pagina, '/mijn', 'bert');
  await pagina.waitForURL('**/organisatie-kiezen?**');
  await keur(pagina, 'organisatie-kiezen');
  await pagina.getByLabel('Groningen').check();
  await hoofd(pagina).getByRole('button', { name: 'Kies deze organisatie' }).click();
  await pagina.waitForURL(`${api}/mijn`);
  const kop = pagina.getByRole('navigation', { name: 'Aanmelden' });
  await kop.getByText('Groningen').waitFor();
  await kop.getByRole('link', { name: 'Wissel van organisatie' }).click();
  await pagina.getByLabel('Hoorn').check();
  await hoofd(pagina).getByRole('button', { name: 'Kies deze organisatie' }).click();
  await kop.getByText('Hoorn').waitFor();
}, { ook });

await verhaal('wie nergens is toegelaten, leest waarom en wat openbaar is', async pagina => {
  await begin(pagina, '/mijn', 'carla');
  await pagina.waitForURL('**/onbekend');
  assert.match(await hoofd(pagina).innerText(), new RegExp(aanbieder));
  await keur(pagina, 'onbekend');
  await ga(pagina, '/gemeenten');
  await ga(pagina, '/onbekend');
  await meldAf(pagina, hoofd(pagina));
}, { ook });

await verhaal('wat er misging zegt de aanmeldpagina', async pagina => {
  await ga(pagina, '/aanmelden?terug=%2Fgemeenten');
  await naarAanbieder(pagina);
  await pagina.getByRole('button', { name: 'Annuleer' }).click();
  await pagina.waitForURL(`${api}/aanmelden?**`);
  await hoofd(pagina).getByText('er is nee gezegd tegen de aanmelding').waitFor();
  await keur(pagina, 'aanmelden-geweigerd');
  assert.equal(await sessie(pagina), undefined);
  // Tried again from here one still gets where one wanted to be.
  await naarAanbieder(pagina);
  await zegWie(pagina, 'anna');
  await pagina.waitForURL(`${api}/gemeenten`);
  await ga(pagina, '/aanmelden/oidc/terug?error=access_denied&state=onzin');
  await hoofd(pagina).getByText('Begin hieronder opnieuw').waitFor();
}, { ook });
