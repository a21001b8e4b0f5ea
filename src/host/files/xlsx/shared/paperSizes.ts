/** Values of `Excel.PaperType` by the number files and printers know them under (1 is Letter, 9 is A4). */
const PAPERS = [
  '', 'Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Folio', 'Quatro',
  'Paper10x14', 'Paper11x17', 'Note', 'Envelope9', 'Envelope10', 'Envelope11', 'Envelope12', 'Envelope14', 'Csheet', 'Dsheet', 'Esheet', 'EnvelopeDL',
  'EnvelopeC5', 'EnvelopeC3', 'EnvelopeC4', 'EnvelopeC6', 'EnvelopeC65', 'EnvelopeB4', 'EnvelopeB5', 'EnvelopeB6', 'EnvelopeItaly', 'EnvelopeMonarch',
  'EnvelopePersonal', 'FanfoldUS', 'FanfoldStdGerman', 'FanfoldLegalGerman',
];

export const paperOf = (size: number | undefined): string | null => (size === undefined ? null : (PAPERS[size] || null));

/** The number of a paper, any case; undefined leaves the choice to the printer. */
export function paperNumber(paper: string | null): number | undefined {
  const index = paper === null ? -1 : PAPERS.findIndex((each) => each !== '' && each.toLowerCase() === paper.toLowerCase());
  return index > 0 ? index : undefined;
}
