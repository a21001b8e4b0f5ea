import type { Language } from '../../core/locales/language';
import { reportMessagesOf } from '../../core/locales/messages';
import { isBookProblem } from '../../core/locales/problemCodes';
import type { SheetIntake } from '../../core/records';
import { problemText } from '../../core/reports/problems/problemText';
import { isGood, remarkOf, share } from '../../core/reports/quality/qualityTable';
import { cellReference } from '../../core/reports/shared/cellReference';
import { MOST_COMPARED } from '../../core/cleaning';
import type { CheckDataResult } from '../../app/checkData.types';
import type { CheckWords } from '../../core/locales/cliMessages';
import { problemLine } from './checkText';
import { countText, shareText } from './figures';
import { alignedPairs } from './textWidth';

/** Cells named for each kind of problem; the facts file lists more. */
const CELLS_NAMED = 8;

/** What the sheets show together: problems of the whole book, columns that are not quite good, possible duplicates. */
export function auditText({ audit, sheets }: Pick<CheckDataResult, 'audit' | 'sheets'>, language: Language, check: CheckWords): string {
  const { dataQuality: words, common } = reportMessagesOf(language);
  let text = '';
  const problems = audit.problems.filter(({ code }) => isBookProblem(code));
  if (problems.length > 0) text += `${words.problems.title}${check.colon.trimEnd()}\n`;
  for (const { code, count, listed } of problems) {
    const [first] = listed;
    const sentence = problemText(code, words);
    const cells = listed.slice(0, CELLS_NAMED).map(({ sheet, row, column }) => `${nameOf(sheets, sheet)}!${cellReference(row, Math.max(0, column))}`);
    const told = `${first ? sentence.what(first) : ''}${check.gap}${sentence.todo}`;
    text += problemLine(code, count, cells.join(check.comma), cells.length, told, check);
  }
  const quality = audit.quality.filter(({ rows }) => rows > 0); // of blank lists there is nothing to say
  if (quality.length > 0) {
    text += `${words.quality.title}${check.colon}${words.quality.answer(quality.length, new Set(quality.map(({ sheet }) => sheet)).size, quality.filter(isGood).length)}\n`;
    const { columns } = words.quality;
    const figure = (label: string, value: number | null): string[] => (value === null ? [] : [`${label} ${shareText(value)}`]);
    text += alignedPairs(
      quality.filter((of) => !isGood(of)).map((of) => [
        `${nameOf(sheets, of.sheet)} ${of.header}`,
        [...figure(columns.filled, share(of.filled, of.rows)), ...figure(columns.valid, share(of.filled - of.unusable, of.filled))].join(' ') + check.aside(remarkOf(of, words.quality, common.semicolon)),
      ]),
      '    ',
    );
  }
  return text + duplicatesText(audit, language, check);
}

/** Nothing where there are no customers: then none was compared. */
function duplicatesText({ pairs, compared, customers }: CheckDataResult['audit'], language: Language, check: CheckWords): string {
  if (customers === 0) return '';
  const words = reportMessagesOf(language).dataQuality.duplicates;
  const title = `${words.title}${check.colon}`;
  if (!compared) return `${title}${words.notCompared(customers, MOST_COMPARED)}\n`;
  if (pairs.sure + pairs.likely + pairs.possible === 0) return `${title}${words.none}\n`;
  return `${title}${words.status.likely} ${countText(pairs.likely + pairs.sure)}${check.comma}${words.status.possible} ${countText(pairs.possible)}\n`;
}

function nameOf(sheets: readonly SheetIntake[], sheet: number): string {
  return sheets[sheet]?.sheetName ?? '';
}
