import { grouped } from '../grouped';
import type { PaneDataWords } from '../paneDataWords';

const plural = (count: number, one: string, many: string): string => `${grouped(count)} ${count === 1 ? one : many}`;

export const paneData: PaneDataWords = {
  parts: { columns: 'Columns', problems: 'Problems', duplicates: 'Duplicates' },
  label: 'Parts of the data',
  notChecked: 'The rows have not been checked yet. Checking writes nothing.',
  problems: {
    heading: 'Data problems',
    none: 'No problem found.',
    count: (count) => plural(count, 'place', 'places'),
    todo: 'What to do: ',
    place: (sheet, cell) => `${sheet} ${cell}`,
    row: (row) => `row ${grouped(row)}`,
    more: (count) => `${plural(count, 'more place is', 'more places are')} on the sheet Data problems once the summary is built`,
    jump: 'Go to the cell',
    cleanCopy: 'Write clean copy',
    cleanCopyHint: 'The customer list in one format and the list of corrections go to new sheets. Your own sheets are not changed.',
    cleaned: (changes, filled) => `The clean copy is ready: ${plural(changes, 'cell', 'cells')} corrected, ${grouped(filled)} of them filled in.`,
  },
  duplicates: {
    heading: 'Possible duplicates',
    intro: 'What you accept is merged by the next build, can be taken back at any time, and never changes your own sheets.',
    none: 'No customers that may be one.',
    notCompared: (customers) => `${plural(customers, 'customer is', 'customers are')} more than are compared one by one.`,
    classes: { sure: 'Same number', likely: 'Likely', possible: 'Possible' },
    score: (points) => `${points} points`,
    merge: 'Same customer',
    apart: 'Different',
    takeBack: 'Take back',
    merged: 'Merged',
    willMerge: 'Accepted: merged by the next build',
    keptApart: 'Told apart',
    sales: (lines, last) => (last === null ? 'no sales' : `${plural(lines, 'sales line', 'sales lines')}, last ${last}`),
    open: (count) => `${plural(count, 'pair waits', 'pairs wait')} for your answer`,
    noSheet: 'Build the summary once first: answers are kept on its sheet of duplicates.',
    rebuild: 'Build the summary again',
    more: (count) => `${plural(count, 'more pair is', 'more pairs are')} on the sheet of duplicates`,
  },
};
