import type { CheckDataResult } from '../../app/checkData.types';
import type { CheckWords } from '../../core/locales/cliMessages';
import type { IssueTexts } from '../../core/locales/issueText';
import type { Language } from '../../core/locales/language';
import { issues as enUS } from '../../core/locales/en-US/issues';
import { issues as zhCN } from '../../core/locales/zh-CN/issues';
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
    text += `${words.read} ${words.sheet(sheet.sheetName, words.kinds[sheet.kind], countText(sheet.headerRow), countText(sheet.read))}`;
    text += `${span ? `, ${words.span(isoOf(span.first), isoOf(span.last))}` : ''}${shown ? `, ${told.score(shown.score)}` : ''}\n`;
    if (shown) text += columnsText(shown, told, words);
    text += problemsOf(sheet, ISSUES[language], words);
  }
  for (const { sheetName, reason, missing } of recognition.unused) {
    text += `${words.unused} "${sheetName}": ${words.reasons[reason]}${missing.length > 0 ? ` (${words.missing(missing.join(', '))})` : ''}\n`;
  }
  return text + questionText(preview, told, words);
}

function columnsText({ columns, notUsed }: SheetPreview, told: PreviewText, words: CheckWords): string {
  const read = columns.map((column) => `    ${told.column(column)}; ${told.samples(column)}`.replace(/; $/, ''));
  const unread = notUsed.map((column) => `    ${told.unused(column)}`);
  return [...read, ...(unread.length > 0 ? [`  ${words.notUsedColumns}:`, ...unread] : [])].map((line) => `${line}\n`).join('');
}

/** Only the first question: its answer may settle others. */
function questionText({ questions }: SourcePreview, told: PreviewText, words: CheckWords): string {
  const [first] = questions;
  if (!first) return '';
  const { ask, choices, until } = told.question(first);
  const lines = [`${words.question(countText(questions.length))}: ${ask}`, `  ${until}`, `  ${words.answerWith}`];
  choices.forEach(({ label, evidence }, index) => {
    lines.push(`    ${index + 1}. ${label}${evidence === '' ? '' : ` (${evidence})`}`, `       ${JSON.stringify(first.choices[index]!.mapping)}`);
  });
  return lines.map((line) => `${line}\n`).join('');
}

function problemsOf(sheet: SheetIntake, texts: IssueTexts, words: CheckWords): string {
  const byCode = new Map<string, Issue[]>();
  for (const issue of sheet.issues) byCode.set(issue.code, [...(byCode.get(issue.code) ?? []), issue]);
  if (byCode.size === 0) return `  ${words.noProblem}\n`;
  let text = `  ${words.problems}:\n`;
  for (const [code, found] of byCode) {
    const [first] = found;
    const count = Math.max(found.length, sheet.rejectedBy[code] ?? 0, sheet.outOfScopeBy[code] ?? 0);
    const rows = found.slice(0, ROWS_NAMED).map(({ row }) => String(row)).join(', ');
    const sentence = first !== undefined && isIssueCode(code) ? `${texts[code].what(first)} ${texts[code].todo}` : '';
    text += `    ${code}  ${words.times(countText(count))}, ${words.rows(rows)}${count > ROWS_NAMED ? ` ${words.more(countText(count - Math.min(found.length, ROWS_NAMED)))}` : ''}: ${sentence}\n`;
  }
  return text;
}

const isIssueCode = (code: string): code is IssueCode => (ISSUE_CODES as readonly string[]).includes(code);
