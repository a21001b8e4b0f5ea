import type { Company } from '../company';
import type { EventSignUp } from '../events';
import type { Interaction } from '../interactions';
import type { StageEntry } from '../opportunities';
import type { SampleSheet } from '../SampleSheet';
import { handlerOn } from '../salesForce';
import type { SurveyAnswer } from '../survey';
import { SURVEY_SCALE } from '../survey';
import type { SampleWords } from '../words/SampleWords';
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
    of.text('solution', 34, (answer) => (answer.suggestion === null || !answer.answered ? null : wordAt(words.solutions, answer.suggestion))),
    of.text('owner', 15, (answer) => (answer.suggestion === null ? null : ownerOf(answer, company, words))),
  ];
  return toSheet('survey', words, columns, company.answers);
}

/** Who looked after the customer on the day of the answer sees to what was suggested. */
function ownerOf({ customer, day }: SurveyAnswer, company: Company, words: SampleWords): string {
  return wordAt(words.salespeople, handlerOn(company.customers[customer]?.firstHandler ?? 0, day, company.start, company.end));
}

/** The funnel, one row for each stage an opportunity entered. */
export function stagesSheet(company: Company, words: SampleWords, names: CompanyNames): SampleSheet {
  const of = new FieldColumns<'stages', StageEntry>('stages', words);
  const columns = [
    of.text('opportunityNo', 15, (entry) => entry.opportunityNo),
    of.text('customerId', 12, (entry) => names.customerId(entry.customer)),
    of.text('customerName', 30, (entry) => names.customerName(entry.customer)),
    of.text('stage', 15, (entry) => wordAt(words.stages, entry.stage)),
    of.date('enteredDate', (entry) => entry.day),
    of.text('owner', 15, (entry) => wordAt(words.salespeople, entry.owner)),
    of.text('lostReason', 20, (entry) => (entry.lossReason === null ? null : wordAt(words.lossReasons, entry.lossReason))),
  ];
  return toSheet('stages', words, columns, company.stages);
}

/** Who signed up for which event through which channel, and whether they came. */
export function eventsSheet(company: Company, words: SampleWords, names: CompanyNames): SampleSheet {
  const of = new FieldColumns<'events', EventSignUp>('events', words);
  const columns = [
    of.text('event', 30, ({ event }) => wordAt(words.events, event)),
    of.date('date', ({ day }) => day),
    of.text('customerId', 12, ({ customer }) => names.customerId(customer)),
    of.text('customerName', 30, ({ customer }) => names.customerName(customer)),
    of.text('channel', 18, ({ channel }) => wordAt(words.signUpChannels, channel)),
    of.text('attended', 10, ({ attended }) => words.attended[attended ? 0 : 1]),
    of.text('result', 24, ({ result }) => (result === null ? null : wordAt(words.eventResults, result))),
  ];
  return toSheet('events', words, columns, company.signUps);
}
