import type { CivilDay } from '../../core/values/civilDay';
import { addDays, addMonths, startOfMonth } from '../../core/values/civilDay';
import type { Customer } from './customer';
import { foundCustomers } from './customer';
import type { CustomerCard } from './customerCard';
import { fillCards } from './customerCard';
import { customerHistories, firstOrderDays } from './customerHistory';
import type { EventSignUp } from './events';
import { holdEvents } from './events';
import type { Expense } from './expenses';
import { spendOnCustomers } from './expenses';
import type { Fulfilment } from './fulfilment';
import { fulfilOrders } from './fulfilment';
import type { Interaction } from './interactions';
import { logInteractions } from './interactions';
import { keepLedger } from './ledger';
import type { LedgerLine } from './ledgerLines';
import { ledgerLines } from './ledgerLines';
import type { StageEntry } from './opportunities';
import { pursueOpportunities } from './opportunities';
import { priceBook } from './prices';
import type { Invoice, Settlement } from './receivables';
import { keepReceivables } from './receivables';
import type { SurveyAnswer } from './survey';
import { runSurvey } from './survey';

/** The whole sample company in numbers and indices: what both languages share. Money in cents. */
export interface Company {
  seed: number;
  /** First day of the ledger and as-of date. */
  start: CivilDay;
  end: CivilDay;
  /** The day of the last monthly update of the customer sheet: the end of the month before the as-of date's. */
  updated: CivilDay;
  customers: Customer[];
  cards: CustomerCard[];
  lines: LedgerLine[];
  invoices: Invoice[];
  settlements: Settlement[];
  fulfilments: Fulfilment[];
  interactions: Interaction[];
  answers: SurveyAnswer[];
  stages: StageEntry[];
  signUps: EventSignUp[];
  expenses: Expense[];
}

/** Runs the company from the first of the month `years` before `end` up to `end`. */
export function runCompany(seed: number, customerCount: number, years: number, end: CivilDay): Company {
  const start = startOfMonth(addMonths(end, -12 * years));
  const updated = addDays(startOfMonth(end), -1);
  const customers = foundCustomers(seed, customerCount, start, end);
  const ledger = keepLedger(seed, customers, priceBook(seed, start, end), start, end);
  const lines = ledgerLines(ledger);
  const { invoices, settlements } = keepReceivables(seed, customers, ledger, end);
  const today = customerHistories(lines, customers.length, end);
  const stages = pursueOpportunities(seed, customers, firstOrderDays(lines, customers.length), start, end);
  const lostProspects = new Set(stages.filter((entry) => entry.lossReason !== null && entry.day <= updated).map((entry) => entry.customer));
  const interactions = logInteractions(seed, customers, ledger, start, end);
  const signUps = holdEvents(seed, customers, end);
  return {
    seed,
    start,
    end,
    updated,
    customers,
    cards: fillCards(seed, customers, customerHistories(lines, customers.length, updated), lostProspects, updated),
    lines,
    invoices,
    settlements,
    fulfilments: fulfilOrders(seed, ledger, end),
    interactions,
    answers: runSurvey(seed, customers, today, interactions, end),
    stages,
    signUps,
    expenses: spendOnCustomers(seed, interactions, lines, signUps, end),
  };
}
