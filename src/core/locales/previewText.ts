import type { ChoiceEvidence, ColumnPreview, PreviewChoice, PreviewQuestion, PreviewReason, UnusedColumn } from '../records/recognition/preview';
import { columnLetters } from '../values/columnLetters';
import { fieldNames as fieldNamesEn } from './en-US/fieldNames';
import { preview as enUS } from './en-US/preview';
import type { Language } from './language';
import type { PreviewWords } from './previewWords';
import { fieldNames as fieldNamesZh } from './zh-CN/fieldNames';
import { preview as zhCN } from './zh-CN/preview';

/** A question as a person reads it. */
export interface QuestionText {
  readonly ask: string;
  readonly choices: readonly { readonly label: string; readonly evidence: string }[];
  /** What is used until it is answered. */
  readonly until: string;
}

export interface PreviewText {
  /** Why a column was taken: `column E is the amount: header 销售金额, 98 % numbers`. */
  column(column: ColumnPreview): string;
  /** Its values, or "" where it has none. */
  samples(column: { readonly samples: readonly string[] }): string;
  unused(column: UnusedColumn): string;
  /** A confidence or score, 0 to 1. */
  score(share: number): string;
  question(question: PreviewQuestion): QuestionText;
}

const WORDS: Readonly<Record<Language, PreviewWords>> = { 'zh-CN': zhCN, 'en-US': enUS };
const FIELDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { 'zh-CN': fieldNamesZh, 'en-US': fieldNamesEn };

/** The preview of recognition in a language. */
export function previewText(language: Language): PreviewText {
  const words = WORDS[language];
  const fieldOf = (field: string | null): string => (field === null ? '' : (FIELDS[language][field] ?? field));
  return {
    column: (column) => words.column(columnLetters(column.column), fieldOf(column.field), column.reasons.map((reason) => reasonText(reason, column.header, words)).join(words.and)),
    samples: ({ samples }) => (samples.length === 0 ? '' : words.samples(samples.join(words.and))),
    unused: ({ column, header, reason, field }) => {
      const why = reason === 'taken' || reason === 'disagrees' ? words.unused[reason](fieldOf(field)) : words.unused[reason];
      return words.unusedColumn(columnLetters(column), header, why);
    },
    score: (share) => words.score(percentOf(share)),
    question: (question) => questionText(question, words, fieldOf),
  };
}

function reasonText(reason: PreviewReason, header: string, { because }: PreviewWords): string {
  switch (reason.code) {
    case 'cells':
      return because.cells(reason.are, percentOf(reason.share), reason.cells);
    case 'blank':
      return because.blank;
    case 'joined':
      return because.joined(reason.header);
    case 'unit':
      return because.unit(reason.shift);
    default:
      return because[reason.code](header);
  }
}

function questionText(question: PreviewQuestion, words: PreviewWords, fieldOf: (field: string | null) => string): QuestionText {
  const [first] = question.places;
  const column = question.code === 'whichList' || first?.column === null || first === undefined ? null : columnLetters(first.column);
  const more = question.code === 'whichList' ? 0 : question.places.length - 1;
  const place = words.place(first?.sheetName ?? '', column, more);
  const label = (choice: PreviewChoice): string => choiceLabel(question, choice.value, words);
  const proposed = question.choices[question.proposed];
  return {
    ask: words.ask[question.code](place, fieldOf(question.field), first?.header ?? ''),
    choices: question.choices.map((choice) => ({
      label: label(choice),
      evidence: [...choice.examples.map(({ written, meaning }) => words.example(written, meaning)), ...choice.evidence.map((each) => evidenceText(each, words))].join(words.and),
    })),
    until: proposed ? words.until(label(proposed), words.proposedBecause[question.because]) : '',
  };
}

function choiceLabel({ code }: PreviewQuestion, value: string, { choice }: PreviewWords): string {
  switch (code) {
    case 'whichList':
      return value === '*' ? choice.allLists : choice.oneList(value);
    case 'dateOrder':
      return value === 'dmy' ? choice.dmy : choice.mdy;
    case 'decimalSign':
      return value === ',' ? choice.comma : choice.point;
    case 'scale':
      return choice.scale(value);
    case 'tax':
    case 'whichColumn':
      return choice.column(value);
  }
}

function evidenceText(evidence: ChoiceEvidence, { evidence: words }: PreviewWords): string {
  switch (evidence.code) {
    case 'rows':
      return words.rows(evidence.first, evidence.last);
    case 'sum':
      return words.sum(evidence.value);
    case 'product':
      return words.product(evidence.count, evidence.of);
    case 'greatest':
      return words.greatest(evidence.value);
    default:
      return words[evidence.code](evidence.count);
  }
}

function percentOf(share: number): number {
  return Math.round(share * 100);
}
