import fc from 'fast-check';
import { analyse } from '../../../src/core/analysis/analyse';
import { GRADES } from '../../../src/core/analysis/analysis';
import { openArchive } from '../../../src/core/analysis/portrait/customerArchive';
import { gradeAtStake } from '../../../src/core/analysis/today/gradeAtStake';
import { todayList } from '../../../src/core/analysis/today/todayList';
import { valueAtRisk } from '../../../src/core/analysis/today/valueAtRisk';
import { dayOfIso } from '../../../src/core/values/civilDay';
import { minorToDecimal, type Minor } from '../../../src/core/values/minor';
import { minorAt } from '../../../src/core/values/minorColumn';
import { boardBook } from '../../oracle/boardBook';
import { plainMoves, plainRfm, plainRisks } from '../../oracle/boardMoves';
import { overdueOf, openBook } from '../../oracle/ageing';
import { money, moneyText } from '../../oracle/decimal';
import { keyOrNull } from '../../oracle/keys';
import { randomLedger } from '../../oracle/randomLedger';
import { bookOf } from './bookOf';
import { oracleSettings } from './oracleSettings';

const text = (amount: Minor, scale: number): string => moneyText(money(minorToDecimal(amount, scale)));

/** What the random ledgers brought up, so that the comparisons are not of empty lists. */
const seen = new Set<string | null>();

describe.each(fc.sample(fc.nat({ max: 0x7fffffff }), 50))('moves, scores and risks agree with the slow calculation on the random ledger %i:', (seed) => {
  const input = randomLedger(seed);
  const book = bookOf({ sales: input.sales, customers: input.customers, receivables: input.receivables, payments: input.payments });
  const today = dayOfIso(input.today)!;
  const core = analyse(book, oracleSettings(input), { today });
  const plain = boardBook(input);
  const keys = core.customers.ids.map((id) => keyOrNull(id));
  const at = plain.customers.map(({ key }) => keys.indexOf(key));
  const risk = valueAtRisk(openArchive(book, core), core.settings.today.lossPercent);
  const expected = plainRisks(plain, core.scale, core.settings.today.lossPercent);

  test('who went from which grade to which', () => {
    const cells = GRADES.flatMap((from) => GRADES.flatMap((to): [string, number][] => (core.abc.movement[from][to].customers > 0 ? [[`${from}>${to}`, core.abc.movement[from][to].customers]] : [])));
    expect(Object.fromEntries(cells)).toEqual(plainMoves(plain));
  });

  test('who is in which cell of the RFM grid, and where the cuts lie', () => {
    const cells = core.rfm.cells.flatMap((row, r) => row.flatMap(({ customers }, fm): [string, number][] => (customers > 0 ? [[`R${r + 1}-FM${fm + 1}`, customers]] : [])));
    const cuts = core.rfm.cuts.flatMap(({ r, f, m }, i): [string, string[]][] => [
      ...(r ? [[`r${i + 1}`, r.map(String)] as [string, string[]]] : []),
      ...(f ? [[`f${i + 1}`, f.map(String)] as [string, string[]]] : []),
      ...(m ? [[`m${i + 1}`, m.map((amount) => text(amount, core.scale))] as [string, string[]]] : []),
    ]);
    expect({ cells: Object.fromEntries(cells), cuts: Object.fromEntries(cuts) }).toEqual(plainRfm(plain));
  });

  test('why and how much of each customer is at risk, and the grade at stake', () => {
    expect(at.map((c) => ({ risk: risk.classes[c], year: text(minorAt(risk.year, c), core.scale), amount: text(minorAt(risk.amounts, c), core.scale), grade: gradeAtStake(core, c) }))).toEqual(expected);
  });

  test("today's list has those with the greatest net value first, and whoever owes more than is at risk after them", () => {
    const settings = core.settings.today;
    const list = todayList(core, risk, () => undefined, today, settings);
    const open = input.receivables ? openBook(input.receivables, input.payments ?? [], plain.asOf) : null;
    const owed = plain.customers.map(({ key }) => (open ? overdueOf(open.items.filter(({ customer }) => customer === key), plain.asOf).amount : 0n));
    const rows = plain.customers.map(({ id }, i) => ({ id, atRisk: money(expected[i]!.amount), overdue: owed[i]! }));
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    const by = (value: (row: (typeof rows)[number]) => bigint) => (a: (typeof rows)[number], b: (typeof rows)[number]): number => (value(a) > value(b) ? -1 : value(a) < value(b) ? 1 : byId(a, b));
    const collect = rows.filter(({ atRisk, overdue }) => overdue > 0n && atRisk <= overdue).sort(by(({ overdue }) => overdue)).slice(0, settings.collectRows);
    const sell = rows.filter(({ atRisk, overdue }) => atRisk > 0n && !(overdue > 0n && atRisk <= overdue)).sort(by(({ atRisk, overdue }) => atRisk - overdue)).slice(0, settings.rows);
    for (const { group, risk: why } of list.entries) seen.add(group).add(why);
    expect(list.entries.map(({ customer, group }) => [group, core.customers.ids[customer]])).toEqual([...sell.map(({ id }) => ['sell', id]), ...collect.map(({ id }) => ['collect', id])]);
  });
});

test('the random ledgers had customers of every class of risk, to be sold to and to be asked for money', () => {
  expect([...seen]).toEqual(expect.arrayContaining(['sell', 'collect', 'churned', 'aboutToChurn', 'late', 'falling']));
});
