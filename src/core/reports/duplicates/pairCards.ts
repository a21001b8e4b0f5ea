import type { DuplicateFindings, DuplicatePair, DuplicateReasonCode } from '../../cleaning';
import { cellText } from '../../cleaning/customerColumns';
import { isoOf, NO_DAY, type CivilDay } from '../../values/civilDay';
import { pairLines, type Decision } from './pairLines';

/** Two customers that may be one, for a screen that shows them one pair after the other. */
export interface PairCard {
  /** The pair's name in the decision column of the duplicates sheet. */
  readonly key: string;
  readonly class: DuplicatePair['class'];
  /** 0 to 100. */
  readonly score: number;
  readonly decision: Decision;
  readonly merged: boolean;
  readonly reasons: readonly { readonly code: DuplicateReasonCode; readonly points: number }[];
  readonly sides: readonly [PairSide, PairSide];
}

export interface PairSide {
  readonly name: string;
  readonly id: string;
  readonly phone: string;
  readonly contact: string;
  /** Sales lines, and the day of the last, `YYYY-MM-DD`; null without any. */
  readonly lines: number;
  readonly last: string | null;
}

/** The pairs of the duplicates sheet in its order, those without customers left out. */
export function pairCards(findings: DuplicateFindings): PairCard[] {
  const side = (customer: number): PairSide => {
    const { customers, names, lines, lastDay } = findings;
    const last = lastDay[customer] ?? NO_DAY;
    return {
      name: names[customer] ?? '',
      id: cellText(customers.id, customer),
      phone: cellText(customers.phone, customer),
      contact: cellText(customers.contact, customer),
      lines: lines[customer] ?? 0,
      last: last === NO_DAY ? null : isoOf(last as CivilDay),
    };
  };
  const { keptRow } = findings.merge;
  return pairLines(findings).lines.flatMap(({ key, decision, pair }): PairCard[] =>
    pair === null
      ? []
      : [
          {
            key,
            class: pair.class,
            score: pair.score,
            decision,
            merged: keptRow[pair.a] !== undefined && keptRow[pair.a] === keptRow[pair.b],
            reasons: pair.reasons.map(({ code, points }) => ({ code, points })),
            sides: [side(pair.a), side(pair.b)],
          },
        ],
  );
}
