import type { Book } from '../../records/book';
import { textAt } from '../../tables/columns';
import { addDays, addMonths, calendarOf, dayOf, NO_DAY, type CivilDay } from '../../values/civilDay';
import type { Period } from '../../values/period';
import { contains } from '../../values/period';
import type { PeopleCoder } from '../people/peopleCodes';
import { scoreOf, type Score } from './score';
import { scoreOnScale, surveyScale } from './surveyScale';

/** One answer with a score. */
export interface RatedAnswer {
  /** NO_DAY where the sheet has no date. */
  readonly day: CivilDay;
  readonly customer: number;
  /** On the report's scale. */
  readonly score: number;
  readonly feedback: string | null;
  readonly suggestion: string | null;
  readonly solution: string | null;
  /** Who is to see to it: the sheet's owner, else the customer's handler; null where neither is known. */
  readonly owner: string | null;
}

export interface ScoredGroup {
  /** Null = customers without a value, or answers without a known customer. */
  readonly name: string | null;
  readonly score: Score;
}

/** D19 satisfaction, rows 177-180: over the 12 months up to the as-of date beside the 12 before. */
export interface Satisfaction {
  /** The top score. */
  readonly scale: number;
  readonly period: Period;
  readonly score: Score;
  /** Of the 12 months before; 0 answers where there are none. */
  readonly before: Score;
  /** Answers of the period by whole score: index 1 is a score of 1; a score between two whole ones counts as the nearer, a half as the upper. */
  readonly distribution: readonly number[];
  readonly byPerson: readonly ScoredGroup[];
  readonly byRegion: readonly ScoredGroup[] | null;
  /** The last eight calendar quarters with any answer, oldest first. */
  readonly byQuarter: readonly { readonly year: number; readonly quarter: number; readonly score: Score }[];
  /** Answers of the period, the lowest score first, then the latest. */
  readonly answers: readonly RatedAnswer[];
  /** Rows up to the as-of date whose score is blank or beyond its scale; they count nowhere. */
  readonly unscored: number;
}

const QUARTERS = 8;

/** Null without a survey sheet. Answers without a date count to the period. */
export function satisfactionOf(book: Book, people: PeopleCoder | null, asOf: CivilDay, chosenScale: number | null): Satisfaction | null {
  const { survey } = book;
  if (!survey) return null;
  const scale = surveyScale(survey, chosenScale);
  const ownerCodes = survey.owner && people ? people.codesOf(survey.owner) : null;
  const all: RatedAnswer[] = [];
  let unscored = 0;
  for (let row = 0; row < survey.length; row++) {
    const day = survey.date[row]! as CivilDay;
    if (day !== NO_DAY && day > asOf) continue;
    const score = scoreOnScale(survey.score[row]!, survey.scale?.[row] ?? NaN, scale);
    if (score === null) {
      unscored++;
      continue;
    }
    const customer = survey.customer[row]!;
    all.push({
      day,
      customer,
      score,
      feedback: textAt(survey.feedback, row),
      suggestion: textAt(survey.suggestion, row),
      solution: textAt(survey.solution, row),
      owner: ownerName(people, ownerCodes, survey.owner?.codes[row] ?? -1) ?? textAt(survey.owner, row) ?? handlerName(people, customer),
    });
  }
  const period = { start: addDays(addMonths(asOf, -12), 1), end: asOf };
  const before = { start: addDays(addMonths(asOf, -24), 1), end: addDays(period.start, -1) };
  const answers = all.filter(({ day }) => day === NO_DAY || contains(period, day)).sort((a, b) => a.score - b.score || b.day - a.day || a.customer - b.customer);
  const rate = (some: readonly RatedAnswer[]): Score => scoreOf(some.map(({ score }) => score), some.map(({ customer }) => customer), scale);
  const region = book.customers.text.get('region') ?? null;
  return {
    scale,
    period,
    score: rate(answers),
    before: rate(all.filter(({ day }) => day !== NO_DAY && contains(before, day))),
    distribution: distributionOf(answers, scale),
    byPerson: grouped(answers, ({ customer }) => handlerName(people, customer), rate),
    byRegion: region && grouped(answers, ({ customer }) => (customer < 0 ? null : textAt(region, customer)), rate),
    byQuarter: quartersOf(all, rate),
    answers,
    unscored,
  };
}

function ownerName(people: PeopleCoder | null, codes: Int32Array | null, entry: number): string | null {
  return people && codes && entry >= 0 ? (people.names[codes[entry]!] ?? null) : null;
}

function handlerName(people: PeopleCoder | null, customer: number): string | null {
  return people && customer >= 0 ? (people.names[people.ofCustomer[customer]!] ?? null) : null;
}

function distributionOf(answers: readonly RatedAnswer[], scale: number): number[] {
  const counts = new Array<number>(Math.min(scale, 10) + 1).fill(0);
  const step = scale / (counts.length - 1);
  for (const { score } of answers) counts[Math.min(counts.length - 1, Math.floor(score / step + 0.5))]!++;
  return counts;
}

/** Groups with most answers first, the group without a value last. */
function grouped(answers: readonly RatedAnswer[], nameOf: (answer: RatedAnswer) => string | null, rate: (some: readonly RatedAnswer[]) => Score): ScoredGroup[] {
  const groups = new Map<string | null, RatedAnswer[]>();
  for (const answer of answers) {
    const name = nameOf(answer);
    const own = groups.get(name);
    if (own) own.push(answer);
    else groups.set(name, [answer]);
  }
  return [...groups]
    .map(([name, own]) => ({ name, score: rate(own) }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.score.answers - a.score.answers || (a.name! < b.name! ? -1 : 1));
}

function quartersOf(all: readonly RatedAnswer[], rate: (some: readonly RatedAnswer[]) => Score): Satisfaction['byQuarter'] {
  const quarters = new Map<number, RatedAnswer[]>();
  for (const answer of all) {
    if (answer.day === NO_DAY) continue;
    const { year, month } = calendarOf(answer.day);
    const key = dayOf(year, month - ((month - 1) % 3), 1);
    const own = quarters.get(key);
    if (own) own.push(answer);
    else quarters.set(key, [answer]);
  }
  return [...quarters]
    .sort(([a], [b]) => a - b)
    .slice(-QUARTERS)
    .map(([start, own]) => {
      const { year, month } = calendarOf(start as CivilDay);
      return { year, quarter: (month + 2) / 3, score: rate(own) };
    });
}
