import type { TemplateKind, TemplateList, TemplateWords } from '../locales/templateWords';
import type { CellContent } from '../sheets/sheetLayout';
import { addDays, isoOf, type CivilDay } from '../values/civilDay';
import { serialOfDay } from '../values/excelSerial';
import { LINES, PRODUCTS, type SampleLine } from './sampleTrade';

/** A sample row by field; a field left out is a blank cell. */
export type SampleRow = Readonly<Record<string, CellContent>>;

/** Total from which a customer is VIP, and from which ordinary (D-tag of checklist 141-143), in cents. */
const VIP_FROM = 10_000_000;
const ORDINARY_FROM = 1_000_000;

const pad = (value: number): string => String(value).padStart(3, '0');
const money = (cents: number): number => cents / 100;
const amountOf = ({ quantity, product }: SampleLine): number => quantity * PRODUCTS[product]!.price;

/** The sample customers' id: the mark by which `removeTemplateSamples` finds the rows. */
export const sampleId = (words: TemplateWords, customer: number): string => words.samples.idPrefix + pad(customer + 1);

/**
 * A few rows for each sheet that belong together: six customers (two large ones, an ordinary one, a new one, one that has gone
 * quiet and one that never bought), their orders of the last fourteen months, and what goes with them. Days count back from
 * `today`, so that the reports built from them show something whenever they are tried.
 */
export function sampleRows(words: TemplateWords, today: CivilDay): Readonly<Record<TemplateKind, readonly SampleRow[]>> {
  const { samples } = words;
  const date = (daysAgo: number): number => serialOfDay(addDays(today, -daysAgo));
  const entry = (list: TemplateList, index: number): string | number => {
    const found = words.lists[list].entries[index];
    if (found === undefined) throw new RangeError(`The list ${list} has no entry ${index}`);
    return found;
  };
  const who = (customer: number): SampleRow => ({ customerId: sampleId(words, customer), customerName: samples.customers[customer]!.name });
  const invoiced = LINES.filter(({ invoice }) => invoice !== null);

  return {
    customers: samples.customers.map((card, customer): SampleRow => {
      const traits = TRAITS[customer]!;
      const own = LINES.filter((line) => line.customer === customer);
      const sold = own.filter(({ quantity }) => quantity > 0);
      const orders = new Set(sold.map(({ order }) => order)).size;
      const total = own.reduce((sum, line) => sum + amountOf(line), 0);
      return {
        serial: customer + 1,
        ...who(customer),
        industry: entry('industry', traits.industry),
        size: entry('size', traits.size),
        contact: card.contact,
        position: card.position,
        phone: card.phone,
        email: card.email,
        source: entry('source', traits.source),
        firstContact: date(traits.firstContact),
        ...(orders > 0 && {
          firstDeal: date(Math.max(...sold.map(({ daysAgo }) => daysAgo))),
          lastDeal: date(Math.min(...sold.map(({ daysAgo }) => daysAgo))),
          totalAmount: money(total),
          averageOrder: money(Math.round(total / orders)),
          frequency: orders,
        }),
        grade: entry('grade', total >= VIP_FROM ? 0 : total >= ORDINARY_FROM ? 1 : 2),
        coreNeed: [entry('need', traits.need), card.need].join(words.samples.needJoiner),
        followUp: `${isoOf(addDays(today, -traits.lastTalk))}-${card.followUp}`,
        feedback: card.feedback,
        status: entry('status', traits.status),
        remark: card.remark,
        region: entry('region', traits.region),
        handler: entry('person', traits.person),
      };
    }),
    sales: LINES.map((line): SampleRow => {
      const traits = TRAITS[line.customer]!;
      const product = PRODUCTS[line.product]!;
      return {
        orderNo: `SO-${pad(line.order)}`,
        date: date(line.daysAgo),
        ...who(line.customer),
        productId: product.id,
        productName: samples.products[line.product]!,
        category: entry('category', line.product),
        quantity: line.quantity,
        unitPrice: money(product.price),
        amount: money(amountOf(line)),
        cost: money(line.quantity * product.cost),
        salesperson: entry('person', traits.person),
        region: entry('region', traits.region),
        type: entry('lineType', line.quantity > 0 ? 0 : 1),
      };
    }),
    receivables: invoiced.map((line): SampleRow => ({
      invoiceNo: `INV-${pad(line.order)}`,
      ...who(line.customer),
      invoiceDate: date(line.daysAgo),
      dueDate: date(line.daysAgo - TERMS),
      amount: money(amountOf(line)),
      residual: line.invoice === 'open' ? money(amountOf(line)) : 0,
    })),
    payments: invoiced
      .filter(({ invoice }) => invoice === 'paid')
      .map((line): SampleRow => ({ date: date(line.daysAgo - 20), ...who(line.customer), amount: money(amountOf(line)), invoiceNo: `INV-${pad(line.order)}` })),
    orders: invoiced.map((line): SampleRow => ({
      orderNo: `SO-${pad(line.order)}`,
      date: date(line.daysAgo),
      ...who(line.customer),
      productId: PRODUCTS[line.product]!.id,
      ordered: line.quantity,
      shipped: line.quantity,
      promisedDate: date(line.daysAgo - 7),
      shipDate: date(line.daysAgo - 5),
    })),
    interactions: TALKS.map(({ daysAgo, customer, channel, kind, solvedAfter }, index): SampleRow => ({
      date: date(daysAgo),
      ...who(customer),
      channel: entry('contactChannel', channel),
      kind: entry('contactKind', kind),
      content: samples.talks[index]![0],
      owner: entry('person', TRAITS[customer]!.person),
      result: samples.talks[index]![1],
      ...(solvedAfter !== null && { solvedDate: date(daysAgo - solvedAfter) }),
    })),
    survey: ANSWERS.map(({ daysAgo, customer, score }, index): SampleRow => {
      const [feedback, suggestion, solution] = samples.answers[index]!;
      return { date: date(daysAgo), ...who(customer), score, scale: entry('scale', 0), feedback, suggestion, solution, owner: suggestion === '' ? null : entry('person', TRAITS[customer]!.person) };
    }),
    stages: STEPS.map(({ opportunity, customer, stage, daysAgo, lost }): SampleRow => ({
      opportunityNo: `OP-${pad(opportunity)}`,
      ...who(customer),
      stage: entry('stage', stage),
      enteredDate: date(daysAgo),
      owner: entry('person', TRAITS[customer]!.person),
      ...(lost !== null && { lostReason: entry('lostReason', lost) }),
    })),
    events: SIGN_UPS.map(({ customer, channel, result }): SampleRow => ({
      event: samples.events[0]!,
      date: date(50),
      ...who(customer),
      channel: entry('signUpChannel', channel),
      attended: entry('attended', result === null ? 1 : 0),
      result: result === null ? null : samples.eventResults[result]!,
    })),
    expenses: SPENT.map(({ daysAgo, customer, account, amount }, index): SampleRow => ({
      date: date(daysAgo),
      account: entry('expenseAccount', account),
      ...who(customer),
      amount: money(amount),
      note: samples.expenses[index]!,
    })),
  };
}

/** Days from invoice to payment as agreed. */
const TERMS = 30;

/** What the sample customers are, as places in the lists. */
const TRAITS = [
  { industry: 0, size: 2, source: 0, firstContact: 430, need: 0, lastTalk: 12, status: 1, region: 0, person: 0 },
  { industry: 3, size: 1, source: 1, firstContact: 300, need: 1, lastTalk: 22, status: 1, region: 1, person: 1 },
  { industry: 13, size: 4, source: 2, firstContact: 400, need: 2, lastTalk: 6, status: 1, region: 2, person: 0 },
  { industry: 8, size: 2, source: 3, firstContact: 65, need: 0, lastTalk: 10, status: 0, region: 3, person: 2 },
  { industry: 4, size: 1, source: 1, firstContact: 470, need: 2, lastTalk: 35, status: 3, region: 4, person: 1 },
  { industry: 6, size: 0, source: 0, firstContact: 50, need: 0, lastTalk: 50, status: 0, region: 6, person: 2 },
] as const;

const TALKS = [
  { daysAgo: 12, customer: 0, channel: 0, kind: 0, solvedAfter: null },
  { daysAgo: 22, customer: 1, channel: 1, kind: 2, solvedAfter: 1 },
  { daysAgo: 66, customer: 1, channel: 1, kind: 4, solvedAfter: 4 },
  { daysAgo: 6, customer: 2, channel: 2, kind: 3, solvedAfter: null },
  { daysAgo: 18, customer: 0, channel: 1, kind: 1, solvedAfter: null },
  { daysAgo: 35, customer: 4, channel: 1, kind: 1, solvedAfter: null },
] as const;

const ANSWERS = [
  { daysAgo: 45, customer: 0, score: 5 },
  { daysAgo: 44, customer: 1, score: 3 },
  { daysAgo: 44, customer: 2, score: 5 },
  { daysAgo: 40, customer: 4, score: 2 },
] as const;

const STEPS = [
  { opportunity: 1, customer: 3, stage: 0, daysAgo: 65, lost: null },
  { opportunity: 1, customer: 3, stage: 1, daysAgo: 45, lost: null },
  { opportunity: 1, customer: 3, stage: 2, daysAgo: 25, lost: null },
  { opportunity: 1, customer: 3, stage: 3, daysAgo: 10, lost: null },
  { opportunity: 2, customer: 5, stage: 0, daysAgo: 50, lost: null },
  { opportunity: 3, customer: 4, stage: 0, daysAgo: 100, lost: null },
  { opportunity: 3, customer: 4, stage: 1, daysAgo: 90, lost: null },
  { opportunity: 3, customer: 4, stage: 4, daysAgo: 60, lost: 4 },
] as const;

/** Amounts in cents. */
const SPENT = [
  { daysAgo: 12, customer: 0, account: 0, amount: 64_000 },
  { daysAgo: 30, customer: 2, account: 1, amount: 38_550 },
  { daysAgo: 40, customer: 3, account: 2, amount: 22_000 },
  { daysAgo: 50, customer: 1, account: 3, amount: 90_000 },
] as const;

const SIGN_UPS = [
  { customer: 0, channel: 0, result: 0 },
  { customer: 1, channel: 1, result: 1 },
  { customer: 3, channel: 3, result: 1 },
  { customer: 4, channel: 2, result: null },
  { customer: 5, channel: 0, result: 2 },
] as const;
