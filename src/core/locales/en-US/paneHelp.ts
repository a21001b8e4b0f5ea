import type { PaneHelpWords } from '../paneHelpWords';

export const paneHelp: PaneHelpWords = {
  heading: 'Help',
  steps: 'How it works',
  howTo: [
    'Open the workbook with your sales lines: Home lists the sheets that were recognised.',
    'Choose "Build customer summary": the summary and its lists go to new sheets.',
    'On Customer, select a customer’s row on any sheet to see the customer at once, and write a portrait of one page.',
    'When data change, build again: sheets are updated in place, and what you wrote into them stays.',
  ],
  try: 'Try it',
  sample: 'Add sample data',
  sampleHint: 'An invented wholesale company, 300 customers and six years of sales, on new sheets.',
  template: 'Add a blank template',
  templateHint: 'Sheets with headers and notes on how to fill them in, ready to build from.',
  privacyHeading: 'Your data',
  privacy: 'Everything is computed on your computer. Your data goes nowhere: no account, no statistics, no online service. Settings are kept in the workbook.',
  check: 'Self-check',
  checkIntro: 'Send us these lines when something goes wrong. They hold versions, codes and counts, none of your data.',
  copy: 'Copy the self-check',
  copied: 'Copied',
  lines: { version: 'Add-in', excel: 'Excel', platform: 'Platform', api: 'Interfaces', language: 'Language', worker: 'Computing', sheets: 'Sheets recognised', rows: 'Rows', browser: 'Browser engine' },
  inWorker: 'in a thread of its own',
  inPane: (reason) => `in the pane’s thread (${reason})`,
  unknown: 'unknown',
};
