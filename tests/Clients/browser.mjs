// What the scripts that walk the pages share: a browser that complains, and the test that each page has to pass. Called as:
// node <script>.mjs <api> <chromium> <folder for pictures>
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

export const [api, executablePath, map] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const normen = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const breed = { width: 1280, height: 900 };

// WCAG 1.4.10: 320 CSS pixels; the product promises 360. 640 is 1280 at 200% zoom.
const smal = [360, 640];

// Runs a story in a browser of its own, and fails when a page complained: of an error, or of wanting something that is not ours.
// Where else a story leads on purpose, as to a provider to sign in with, it says.
export async function verhaal(naam, loop, { javascript = true, ook = [] } = {}) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const klachten = [];
  try {
    // A page that still scrolls slowly is not where a click was aimed at.
    const sfeer = await browser.newContext({ viewport: breed, locale: 'nl-NL', javaScriptEnabled: javascript, acceptDownloads: true, baseURL: api, reducedMotion: 'reduce' });
    await sfeer.route(adres => !['data:', 'blob:'].includes(adres.protocol) && adres.origin !== api && !ook.includes(adres.origin), route => {
      klachten.push(`naar buiten: ${route.request().url()}`);
      return route.abort();
    });
    const pagina = await sfeer.newPage();
    pagina.setDefaultTimeout(20_000);
    // A page that says no (a 404) is complained of by the browser as well; a story that asks for one says so.
    pagina.on('console', regel => regel.type() === 'error' && !regel.text().includes('status of 4') && klachten.push(`${pagina.url()}: ${regel.text()}`));
    pagina.on('pageerror', fout => klachten.push(`${pagina.url()}: ${fout}`));
    await loop(pagina);
    assert.deepEqual(klachten, []);
    console.log(naam);
  } finally {
    await browser.close();
  }
}

// Goes there; the page has to come.
export async function ga(pagina, pad, status = 200) {
  const antwoord = await pagina.goto(pad);
  assert.equal(antwoord.status(), status, pad);
}

// What every page has to stand: axe without a finding in light and dark, nothing cut off on a phone or at 200% zoom, one heading of the first
// level, a picture of each.
export async function keur(pagina, naam) {
  // A text can be there before the stylesheet is.
  await pagina.waitForLoadState('load');
  const titel = await pagina.title();
  assert.match(titel, /Regionetwerk/, naam);
  assert.equal(await pagina.locator('h1').count(), 1, `${naam}: kop van de pagina`);
  assert.equal(await pagina.locator('html').getAttribute('lang'), 'nl', naam);
  for (const colorScheme of ['light', 'dark']) {
    await pagina.emulateMedia({ colorScheme });
    assert.deepEqual(await bevindingen(pagina), [], `${naam} (${colorScheme})`);
    await beeld(pagina, `${naam}-${colorScheme}`);
  }
  await pagina.emulateMedia({ colorScheme: 'light' });
  for (const width of smal) {
    await pagina.setViewportSize({ width, height: 800 });
    const over = await pagina.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(over <= 0, `${naam}: ${over} pixels te breed op ${width}`);
    assert.deepEqual(await bevindingen(pagina), [], `${naam} (${width} breed)`);
    if (width === smal[0]) await beeld(pagina, `${naam}-telefoon`);
  }
  await pagina.setViewportSize(breed);
}

// What is folded away is a part of the page as well.
export const openAlles = pagina => pagina.locator('details').evaluateAll(stukken => stukken.forEach(stuk => (stuk.open = true)));

// How many bytes came over the line while this went on.
export async function gewicht(pagina, loop) {
  const lijn = await pagina.context().newCDPSession(pagina);
  let bytes = 0;
  lijn.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await lijn.send('Network.enable');
  await loop();
  await pagina.waitForLoadState('networkidle');
  return bytes;
}

// With the keyboard alone: tabs until the focus is on what this finds, seeing it all the way.
export async function tabNaar(pagina, doel, hoogstens = 60) {
  for (let keer = 0; keer < hoogstens; keer++) {
    await pagina.keyboard.press('Tab');
    if (await doel.evaluate(element => element === document.activeElement)) return;
  }
  assert.fail(`met ${hoogstens} keer Tab niet te bereiken: ${doel}`);
}

async function beeld(pagina, naam) {
  if (map) await pagina.screenshot({ path: join(map, `${naam}.png`), fullPage: true });
}

// Through the browser's own tools: the page's security policy lets no script of ours in, as it should.
async function bevindingen(pagina) {
  const toegang = await pagina.context().newCDPSession(pagina);
  try {
    const uit = async expression => {
      const { result, exceptionDetails } = await toegang.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    await uit(axe);
    const gevonden = JSON.parse(await uit(
      `axe.run({ runOnly: ${JSON.stringify(normen)}, resultTypes: ['violations'] }).then(uitslag => JSON.stringify(uitslag.violations))`));
    return gevonden.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map(node => node.html).join(' ')}`);
  } finally {
    await toegang.detach();
  }
}
