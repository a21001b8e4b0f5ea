import type { CommandWords } from '../commandWords';

/** What the ribbon's commands say without the pane, in English. */
export const commands: CommandWords = {
  portrait: {
    title: 'No portrait was written',
    nobody: {
      noCells: 'What is selected is no cell, or the sheet is empty.',
      blankRow: 'The selected row is blank, or a header.',
      noCustomer: 'The selected row holds no customer number and no customer name.',
    },
    how: 'Select a row of the customer (of the sales sheet, the customer list or any report), then choose Customer portrait.',
  },
  problems: {
    title: 'Data problems',
    none: 'No data problem was found.',
    notShown: (sheet) => `The data problems are on the sheet "${sheet}". Another workbook has the focus: go to the sheet yourself.`,
  },
  keys: [
    'Ctrl+Shift+Alt+O: open the pane',
    'Ctrl+Shift+Alt+B: build the summary',
    'Ctrl+Shift+Alt+P: portrait of the selected row',
    'Ctrl+Shift+Alt+R: refresh',
  ],
};
