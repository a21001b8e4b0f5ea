import type { CivilDay } from '../../core/values/civilDay';
import type { EventSignUp } from './events';
import type { Interaction } from './interactions';
import type { LedgerLine } from './ledgerLines';
import { chance, integer, randomStream } from './random';

/** The accounts, in the order of the words' expense accounts. */
export const EXPENSE_ACCOUNTS = ['travel', 'entertainment', 'samples', 'freight', 'hospitality'] as const;
export type ExpenseAccount = (typeof EXPENSE_ACCOUNTS)[number];

/** One voucher line. Cents; a cancelled one is below 0. */
export interface Expense {
  day: CivilDay;
  /** Null where the voucher names none: the stand at a fair serves everybody. */
  customer: number | null;
  account: ExpenseAccount;
  amount: number;
  cancels: boolean;
}

const DINNER_AFTER_VISIT = 0.35;
const CANCELLED = 0.015;
/** Freight that was promised to the customer, on orders above this (cents). */
const FREE_FREIGHT_FROM = 2_000_000;
const FREIGHT_RATE = 0.4;
const SAMPLES_AFTER_INQUIRY = 0.2;
/** Contacts were kept for three years; so were the customers of the vouchers. */
const DAYS_COVERED = 3 * 365;

/**
 * What was spent on customers up to `end`, in the order of the day: journeys and dinners of visits, samples after inquiries, freight
 * taken over on large orders, hospitality at events, and the stand of each event, which names no customer.
 */
export function spendOnCustomers(seed: number, interactions: readonly Interaction[], lines: readonly LedgerLine[], signUps: readonly EventSignUp[], end: CivilDay): Expense[] {
  const random = randomStream(seed, 'expenses');
  const spent: Expense[] = [];
  const spend = (day: CivilDay, customer: number | null, account: ExpenseAccount, low: number, high: number): void => {
    const amount = integer(random, low, high) * 100 + integer(random, 0, 99);
    spent.push({ day, customer, account, amount, cancels: false });
    if (customer !== null && chance(random, CANCELLED)) spent.push({ day, customer, account, amount: -amount, cancels: true });
  };
  for (const { day, customer, kind } of interactions) {
    if (kind === 'visit') spend(day, customer, 'travel', 60, 900);
    if (kind === 'visit' && chance(random, DINNER_AFTER_VISIT)) spend(day, customer, 'entertainment', 120, 1500);
    if (kind === 'inquiry' && chance(random, SAMPLES_AFTER_INQUIRY)) spend(day, customer, 'samples', 40, 700);
  }
  for (const { day, customer, amount, kind } of lines) {
    if (kind === 'sale' && customer !== null && amount >= FREE_FREIGHT_FROM && day > end - DAYS_COVERED && chance(random, FREIGHT_RATE)) spend(day, customer, 'freight', 80, 600);
  }
  const held = new Set<number>();
  for (const { day, event, customer, attended } of signUps) {
    if (!held.has(event)) spend(day, null, 'hospitality', 8000, 30000);
    held.add(event);
    if (attended) spend(day, customer, 'hospitality', 50, 250);
  }
  return spent.sort((a, b) => a.day - b.day);
}
