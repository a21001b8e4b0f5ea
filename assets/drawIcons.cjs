// Draws the ribbon's PNGs from the SVGs beside this file: node assets/drawIcons.cjs (needs Chromium; CHROMIUM names it).
// The PNGs are committed; run this after changing an SVG.
const fs = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');

/** Excel asks for 16, 32 and 80 on the ribbon; 64 is the add-in's large icon. */
const CONTROL = [16, 32, 80];
const SIZES = {
  icon: [16, 32, 64, 80],
  build: CONTROL,
  portrait: CONTROL,
  refresh: CONTROL,
  template: CONTROL,
  problems: CONTROL,
  help: CONTROL,
  more: CONTROL,
};

async function draw() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const [name, sizes] of Object.entries(SIZES)) {
      const svg = fs.readFileSync(path.join(__dirname, `${name}.svg`), 'utf8');
      for (const size of sizes) {
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
        await page.screenshot({ path: path.join(__dirname, `${name}-${size}.png`), omitBackground: true });
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

draw().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
