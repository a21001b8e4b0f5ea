import type { Company } from '../company';
import type { Interaction } from '../interactions';
import type { StageEntry } from '../opportunities';
import type { SampleSheet } from '../SampleSheet';
import type { SurveyAnswer } from '../survey';
import { SURVEY_SCALE } from '../survey';
import type { SampleWords } from '../words/SampleWords';
import type { Column } from './column';
import { toSheet, wordAt } from './column';
import type { CompanyNames } from './companyNames';
import { FieldColumns } from './FieldColumns';

/** Kinds of contact that ask for an answer, and so have a day of solution. */
const TO_BE_SOLVED = new Set<Interaction['kind']>(['inquiry', 'service', 'complaint']);

function resultOf(entry: Interaction, words: SampleWords): string {
  const open = TO_BE_SOLVED.has(entry.kind) && entry.solvedOn === null;
  return open ? words.openResult : (words.talks[entry.kind][entry.text]?.[1] ?? '');
}

/** Visits, calls, inquiries, service requests, complaints and coupons. */
export function interactionsSheet(company: Company, words: SampleWords, names: CompanyNames): SampleSheet {
  const of = new FieldColumns<'interactions', Interaction>('interactions', words);
  const columns = [
    of.date('date', (entry) => entry.day),
    of.text('customerId', 12, (entry) => names.customerId(entry.customer)),
    of.text('customerName', 30, (entry) => names.customerName(entry.customer)),
    of.text('channel', 13, (entry) => wordAt(words.interactionChannels, entry.channel)),
    of.text('kind', 15, (entry) => words.interactionKinds[entry.kind]),
    of.text('content', 36, (entry) => words.talks[entry.kind][entry.text]?.[0] ?? null),
    of.text('owner', 15, (entry) => wordAt(words.salespeople, entry.owner)),
    of.text('result', 26, (entry) => resultOf(entry, words)),
    of.date('solvedDate', (entry) => entry.solvedOn),
  ];
  return toSheet('interactions', words, columns, company.interactions);
}

/** Answers to the half-yearly survey. */
export function surveySheet(company: Company, words: SampleWords, names: CompanyNames): SampleSheet {
  const of = new FieldColumns<'survey', SurveyAnswer>('survey', words);
  const columns = [
    of.date('date', (answer) => answer.day),
    of.text('customerId', 12, (answer) => names.customerId(answer.customer)),
    of.text('customerName', 30, (answer) => names.customerName(answer.customer)),
    of.whole('score', 8, (answer) => answer.score),
    of.whole('scale', 8, () => SURVEY_SCALE),
    of.text('feedback', 32, (answer) => wordAt(words.surveyTexts[answer.score - 1] ?? [], answer.text)),
    of.text('suggestion', 30, (answer) => (answer.suggestion === null ? null : wordAt(words.suggestions, answer.suggestion))),
    of.text('solution', 34, (answer) => (answer.suggestion === null ? null : wordAt(words.solutions, answer.suggestion))),
  ];
  return toSheet('survey', words, columns, company.answers);
}

/** The funnel, one row for each stage an opportunity entered. */
export function stagesSheet(company: Company, words: SampleWords, names: CompanyNames): SampleSheet {
  const of = new FieldColumns<'stages', StageEntry>('stages', words);
  const extra = (header: string, width: number, value: (entry: StageEntry) => string): Column<StageEntry> => ({
    field: null,
    header,
    format: null,
    width,
    value,
  });
  const columns = [
    extra(words.extraHeaders.opportunityNo, 15, (entry) => entry.opportunityNo),
    of.text('customerId', 12, (entry) => names.customerId(entry.customer)),
    of.text('customerName', 30, (entry) => names.customerName(entry.customer)),
    of.text('stage', 15, (entry) => wordAt(words.stages, entry.stage)),
    of.date('enteredDate', (entry) => entry.day),
    extra(words.extraHeaders.owner, 15, (entry) => wordAt(words.salespeople, entry.owner)),
    of.text('lostReason', 20, (entry) => (entry.lossReason === null ? null : wordAt(words.lossReasons, entry.lossReason))),
  ];
  return toSheet('stages', words, columns, company.stages);
}
