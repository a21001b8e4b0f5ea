import type { CheckDataResult } from '../../app/checkData.types';
import type { CheckWords } from '../../core/locales/cliMessages';
import type { IssueTexts } from '../../core/locales/issueText';
import type { Language } from '../../core/locales/language';
import { issues as enUS } from '../../core/locales/en-US/issues';
import { issues as zhCN } from '../../core/locales/zh-CN/issues';
import { needText } from '../../core/locales/needText';
import { previewText, type PreviewText } from '../../core/locales/previewText';
import { ISSUE_CODES, type Issue, type IssueCode, type SheetIntake, type SheetPreview, type SourcePreview } from '../../core/records';
import { isoOf } from '../../core/values/civilDay';
import { countText } from './figures';

const ISSUES: Readonly<Record<Language, IssueTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
/** Rows named for each kind of problem; the facts file lists more. */
const ROWS_NAMED = 8;

/** What would be read as what and why, every kind of problem with its places, and the first question. */
export function checkText({ recognition, preview, sheets, days }: CheckDataResult, language: Language, words: CheckWords): string {
  const told = previewText(language);
  let text = '';
  for (const [index, sheet] of sheets.entries()) {
    const span = days[index];
    const shown = preview.sheets[index];
    text += `${words.read}${words.gap}${words.sheet(sheet.sheetName, words.kinds[sheet.kind], countText(sheet.headerRow), countText(sheet.read))}`;
    text += `${span ? `${words.comma}${words.span(isoOf(span.first), isoOf(span.last))}` : ''}${shown ? `${words.comma}${told.score(shown.score)}` : ''}\n`;
    if (shown) text += columnsText(shown, told, words);
    text += problemsOf(sheet, ISSUES[language], words);
  }
  for (const { sheetName, reason, missing } of recognition.unused) {
    const lacks = missing.map((need) => needText(need, language)).join(words.comma);
    text += `${words.unused(sheetName, words.reasons[reason])}${lacks === '' ? '' : `${words.semicolon}${words.missing(lacks)}`}\n`;
  }
  return text + questionText(preview, told, words);
}

function columnsText({ columns, notUsed }: SheetPreview, told: PreviewText, words: CheckWords): string {
  const read = columns.map((column) => `    ${[told.column(column), told.samples(column)].filter((part) => part !== '').join(words.semicolon)}`);
  const unread = notUsed.map((column) => `    ${told.unused(column)}`);
  return [...read, ...(unread.length > 0 ? [`  ${words.notUsedColumns}`, ...unread] : [])].map((line) => `${line}\n`).join('');
}

/** Only the first question: its answer may settle others. */
function questionText({ questions }: SourcePreview, told: PreviewText, words: CheckWords): string {
  const [first] = questions;
  if (!first) return '';
  const { ask, choices, until } = told.question(first);
  const lines = [`${words.question(countText(questions.length))}${ask}`, `  ${until}`, `  ${words.answerWith}`];
  choices.forEach(({ label, evidence }, index) => {
    lines.push(`    ${index + 1}. ${label}${evidence === '' ? '' : words.aside(evidence)}`, `       ${JSON.stringify(first.choices[index]!.mapping)}`);
  });
  return lines.map((line) => `${line}\n`).join('');
}

function problemsOf(sheet: SheetIntake, texts: IssueTexts, words: CheckWords): string {
  const byCode = new Map<string, Issue[]>();
  for (const issue of sheet.issues) byCode.set(issue.code, [...(byCode.get(issue.code) ?? []), issue]);
  if (byCode.size === 0) return `  ${words.noProblem}\n`;
  let text = `  ${words.problems}\n`;
  for (const [code, found] of byCode) {
    const [first] = found;
    const count = Math.max(found.length, sheet.rejectedBy[code] ?? 0, sheet.outOfScopeBy[code] ?? 0, sheet.warnedBy?.[code] ?? 0);
    const named = found.slice(0, ROWS_NAMED).map(({ row }) => String(row));
    const sentence = first !== undefined && isIssueCode(code) ? `${texts[code].what(first)}${words.gap}${texts[code].todo}` : '';
    text += problemLine(code, count, words.rows(named.join(words.comma)), named.length, sentence, words);
  }
  return text;
}

/** One kind of problem: what it is and what to do first, then where; its code last, for looking it up. */
export function problemLine(code: string, count: number, places: string, named: number, sentence: string, words: CheckWords): string {
  const more = count > named ? words.more(countText(count - named)) : '';
  return `    ${sentence}${words.aside([words.times(countText(count)), `${places}${more}`].join(words.comma))} [${code}]\n`;
}

const isIssueCode = (code: string): code is IssueCode => (ISSUE_CODES as readonly string[]).includes(code);
