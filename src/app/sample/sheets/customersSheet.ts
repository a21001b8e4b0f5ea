import { addDays, addMonths, isoOf } from '../../../core/values/civilDay';
import type { CivilDay } from '../../../core/values/civilDay';
import type { Company } from '../company';
import type { Customer } from '../customer';
import type { CustomerCard } from '../customerCard';
import type { Interaction } from '../interactions';
import { CONTRACT } from '../opportunities';
import { integer, randomStream, weightedIndex } from '../random';
import { handlerOn } from '../salesForce';
import type { SampleSheet } from '../SampleSheet';
import type { SampleWords } from '../words/SampleWords';
import { TEXT_FORMAT, toSheet, wordAt } from './column';
import type { CompanyNames } from './companyNames';
import { FieldColumns } from './FieldColumns';

/** Everything one row of the customer sheet is written from. */
interface CustomerRow {
  index: number;
  customer: Customer;
  card: CustomerCard;
  /** The last contact up to the monthly update. */
  lastContact: Interaction | null;
  /** The last complaint of the year before the update. */
  complaint: Interaction | null;
  /** The text of a top score of the year before the update. */
  praise: string | null;
  position: number;
  channel: number;
  birthDate: CivilDay;
  /** The furthest stage reached up to the as-of date; -1 where no opportunity was noted. */
  stage: number;
}

function latestByCustomer<T extends { customer: number }>(entries: readonly T[]): Map<number, T> {
  return new Map(entries.map((entry) => [entry.customer, entry])); // the entries are in date order: the last one stays
}

function customerRows(company: Company, words: SampleWords): CustomerRow[] {
  const random = randomStream(company.seed, 'people');
  const yearBefore = addMonths(company.updated, -12);
  const contacts = company.interactions.filter((entry) => entry.day <= company.updated);
  const lastContacts = latestByCustomer(contacts.filter((entry) => entry.kind !== 'coupon'));
  const complaints = latestByCustomer(contacts.filter((entry) => entry.kind === 'complaint' && entry.day > yearBefore));
  const praises = latestByCustomer(
    company.answers.filter((answer) => answer.score === 5 && answer.day > yearBefore && answer.day <= company.updated),
  );
  const stages = new Map<number, number>();
  for (const entry of company.stages) stages.set(entry.customer, Math.max(entry.stage, stages.get(entry.customer) ?? -1));
  return company.customers.map((customer, index) => {
    const card = company.cards[index];
    if (!card) throw new Error(`No card for customer ${customer.id}`);
    const praise = praises.get(index);
    return {
      index,
      customer,
      card,
      lastContact: lastContacts.get(index) ?? null,
      complaint: complaints.get(index) ?? null,
      praise: praise ? wordAt(words.surveyTexts[praise.score - 1] ?? [], praise.text) : null,
      position: weightedIndex(random, [30, 12, 16, 16, 10, 6, 6, 4]),
      channel: weightedIndex(random, [72, 12, 16]),
      birthDate: addDays(company.start, -365 * 26 - integer(random, 0, 365 * 26)),
      stage: stages.get(index) ?? -1,
    };
  });
}

function followUp(row: CustomerRow, words: SampleWords): string | null {
  const entry = row.lastContact;
  if (entry === null) return null;
  return [isoOf(entry.day), words.talks[entry.kind][entry.text]?.[0] ?? '', wordAt(words.salespeople, entry.owner)].join('-');
}

function feedback(row: CustomerRow, words: SampleWords): string | null {
  if (row.complaint !== null) return words.feedback('complaint', words.talks.complaint[row.complaint.text]?.[0] ?? '');
  return row.praise === null ? null : words.feedback('praise', row.praise);
}

/** The customer information sheet: its 22 columns in order, then region, handler, stage and the optional columns. */
export function customersSheet(company: Company, words: SampleWords, names: CompanyNames): SampleSheet {
  const of = new FieldColumns<'customers', CustomerRow>('customers', words);
  const identity = (row: CustomerRow): ReturnType<CompanyNames['identity']> => names.identity(row.index);
  const columns = [
    of.whole('serial', 6, (_row, index) => index + 1),
    of.text('customerId', 12, (row) => row.customer.id),
    of.text('customerName', 30, (row) => identity(row).name),
    of.text('industry', 24, (row) =>
      wordAt(
        words.industries.map(({ label }) => label),
        row.customer.tastes.industry,
      ),
    ),
    of.text('size', 18, (row) => wordAt(words.sizes, row.customer.sizeBand)),
    of.text('contact', 15, (row) => identity(row).contact),
    of.text('position', 18, (row) => wordAt(words.positions, row.position)),
    { ...of.text('phone', 15, (row) => identity(row).phone), format: TEXT_FORMAT },
    of.text('email', 32, (row) => (row.card.hasMail ? identity(row).mail : null)),
    of.text('source', 11, (row) => wordAt(words.sources, row.customer.source)),
    of.date('firstContact', (row) => row.customer.story.firstContact),
    of.date('firstDeal', (row) => row.card.firstDeal),
    of.date('lastDeal', (row) => row.card.lastDeal),
    of.money('totalAmount', 17, (row) => row.card.total),
    of.money('averageOrder', 17, (row) => row.card.average),
    of.whole('frequency', 12, (row) => row.card.deals),
    of.text('grade', 11, (row) => (row.card.grade === null ? null : words.grades[row.card.grade])),
    of.text('coreNeed', 22, (row) => words.need(wordAt(words.needs, row.card.need), wordAt(words.categories, row.card.needCategory))),
    of.text('followUp', 44, (row) => followUp(row, words)),
    of.text('feedback', 28, (row) => feedback(row, words)),
    of.text('status', 11, (row) => words.statuses[row.card.status]),
    of.text('remark', 28, (row) => (row.card.remark === null ? null : wordAt(words.remarks, row.card.remark))),
    of.text('region', 13, (row) =>
      wordAt(
        words.regions.map(({ name }) => name),
        row.customer.region,
      ),
    ),
    of.text('handler', 15, (row) =>
      wordAt(words.salespeople, handlerOn(row.customer.firstHandler, company.end, company.start, company.end)),
    ),
    of.text('stage', 15, (row) => wordAt(words.stages, row.card.deals > 0 ? CONTRACT : Math.max(0, row.stage))),
    of.whole('creditDays', 11, (row) => row.customer.terms.creditDays),
    of.money('creditLimit', 14, (row) => row.card.creditLimit),
    of.text('channel', 15, (row) => wordAt(words.channels, row.channel)),
    of.text('referredBy', 30, (row) => (row.customer.referredBy === null ? null : names.customerName(row.customer.referredBy))),
    of.text('lostReason', 20, (row) => (row.card.lostReason === null ? null : wordAt(words.churnReasons, row.card.lostReason))),
    of.text('address', 34, (row) => identity(row).address),
    of.text('social', 22, (row) => identity(row).social),
    of.text('sex', 8, (row) => words.sexes[identity(row).sex]),
    of.date('birthDate', (row) => row.birthDate),
  ];
  return toSheet('customers', words, columns, customerRows(company, words));
}
