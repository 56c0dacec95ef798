// Makes the picture of the comparison in the README, from the samples: node voorblad.mjs <api> <chromium> <folder for pictures>
import { join } from 'node:path';
import { ga, map, verhaal } from './browser.mjs';

await verhaal('het beeld voor de README', async pagina => {
  await pagina.emulateMedia({ colorScheme: 'light' });
  await ga(pagina, '/vergelijken?gemeenten=GM0405,GM0014&jaar=2026');
  // From the head to where the programma's begin: what one sees at a glance.
  const { y } = await pagina.getByRole('heading', { name: 'Programma voor programma' }).boundingBox();
  await pagina.screenshot({ path: join(map, 'vergelijken.png'), fullPage: true, clip: { x: 0, y: 0, width: 1280, height: Math.round(y) - 24 } });
});
