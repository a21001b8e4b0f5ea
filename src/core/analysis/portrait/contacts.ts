import type { Book } from '../../records/book';
import { NO_DAY, type CivilDay } from '../../values/civilDay';
import { textAt } from '../../tables/columns';
import { rowsOf, type RelationArchive } from './relations';

/** One visit, call, inquiry or complaint. */
export interface Contact {
  readonly day: CivilDay;
  readonly channel: string | null;
  readonly kind: string | null;
  readonly content: string | null;
  readonly owner: string | null;
  readonly result: string | null;
  readonly isComplaint: boolean;
  /** Days from a complaint to its solution; null while it is open or where the sheet does not say. */
  readonly solvedAfter: number | null;
}

/** Contacts up to the as-of date: rows 162 and 163. */
export interface Contacts {
  /** The latest first. */
  readonly all: readonly Contact[];
  /** Of the last 365 days. */
  readonly lastYear: number;
  readonly complaints: number;
  /** Complaints without a day of solution, where the sheet has such a column; else null. */
  readonly openComplaints: number | null;
}

const YEAR = 365;
const COMPLAINT = /投诉|客诉|\bcomplain(?:t|ts|ed)?\b/i;

/** Null without an interactions sheet. */
export function contactsOf({ interactions: sheet }: Book, archive: RelationArchive, customer: number, asOf: CivilDay): Contacts | null {
  if (!sheet || !archive.interactions) return null;
  const all: Contact[] = [];
  for (const row of rowsOf(archive.interactions, customer)) {
    const day = sheet.date[row]! as CivilDay;
    if (day === NO_DAY || day > asOf) continue;
    const kind = textAt(sheet.kind, row);
    const solved = sheet.solvedDate?.[row] ?? NO_DAY;
    all.push({
      day,
      channel: textAt(sheet.channel, row),
      kind,
      content: textAt(sheet.content, row),
      owner: textAt(sheet.owner, row),
      result: textAt(sheet.result, row),
      isComplaint: kind !== null && COMPLAINT.test(kind),
      solvedAfter: solved === NO_DAY || solved > asOf ? null : solved - day,
    });
  }
  all.sort((a, b) => b.day - a.day);
  const complaints = all.filter((contact) => contact.isComplaint);
  return {
    all,
    lastYear: all.filter((contact) => contact.day > asOf - YEAR).length,
    complaints: complaints.length,
    openComplaints: sheet.solvedDate === null ? null : complaints.filter((contact) => contact.solvedAfter === null).length,
  };
}

/** One answer of the satisfaction survey. */
export interface SurveyAnswer {
  readonly day: CivilDay;
  /** Null where no score was given. */
  readonly score: number | null;
  /** The scale the score is out of; null where the sheet does not say. */
  readonly scale: number | null;
  readonly feedback: string | null;
  readonly suggestion: string | null;
  readonly solution: string | null;
}

/** Answers up to the as-of date, the latest first; null without a survey sheet. */
export function surveyOf({ survey: sheet }: Book, archive: RelationArchive, customer: number, asOf: CivilDay): readonly SurveyAnswer[] | null {
  if (!sheet || !archive.survey) return null;
  const answers: SurveyAnswer[] = [];
  for (const row of rowsOf(archive.survey, customer)) {
    const day = sheet.date[row]! as CivilDay;
    if (day === NO_DAY || day > asOf) continue;
    answers.push({
      day,
      score: orNull(sheet.score[row]),
      scale: orNull(sheet.scale?.[row]),
      feedback: textAt(sheet.feedback, row),
      suggestion: textAt(sheet.suggestion, row),
      solution: textAt(sheet.solution, row),
    });
  }
  return answers.sort((a, b) => b.day - a.day);
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
