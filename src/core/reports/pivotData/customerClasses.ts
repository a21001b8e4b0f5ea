import type { Analysis } from '../../analysis/analysis';
import { codesOfRows } from '../../analysis/foldedCodes';
import type { Regions } from '../../analysis/pivotTables/regionOfCustomers';
import type { PivotColumnKey } from '../../locales/pivotDataWords';
import type { ReportMessages } from '../../locales/reportMessages';
import type { Book } from '../../records/book';
import type { CustomerField } from '../../records/sourceKinds';

/** What every table says of a customer. */
export const CUSTOMER_CLASSES = ['customer', 'customerId', 'region', 'handler', 'industry', 'source', 'type', 'state', 'activity', 'grade', 'tier', 'valueTag'] as const satisfies readonly PivotColumnKey[];
export type CustomerClass = (typeof CUSTOMER_CLASSES)[number];

/** The word of a class for a customer, or for the lines that name none (-1). Never blank: a blank in a key spoils a pivot table. */
export type CustomerClasses = Readonly<Record<CustomerClass, (customer: number) => string>>;

/** Each class is put into words once a customer, not once a row. */
export function customerClasses(book: Book, analysis: Analysis, regions: Regions, words: ReportMessages): CustomerClasses {
  const { customers, tiers, pack } = analysis;
  const { unknown, noCustomer } = words.pivotData;
  const { types } = words.pack.customerAnalysis;
  const everyone = Int32Array.from({ length: customers.length }, (_, c) => c);
  const inWords = (of: (customer: number) => string | null | undefined): ((customer: number) => string) => {
    const known = Array.from(everyone, (c) => of(c) || unknown);
    return (customer) => (customer < 0 ? noCustomer : known[customer]!);
  };
  const written = (field: CustomerField): ((customer: number) => string) => {
    const column = book.customers.text.get(field);
    const codes = column && codesOfRows(column, everyone);
    return inWords((c) => column?.texts[codes?.[c] ?? -1]?.trim());
  };
  return {
    customer: inWords((c) => customers.names[c]),
    customerId: inWords((c) => customers.ids[c]),
    region: inWords((c) => regions.ofCustomer(c)?.trim()),
    handler: written('handler'),
    industry: written('industry'),
    source: written('source'),
    type: inWords((c) => {
      const phase = pack.phases.phase[c];
      return types[phase === 'potential' || phase === 'churned' ? phase : 'current'];
    }),
    state: inWords((c) => words.states[customers.state[c]!]),
    activity: inWords((c) => words.activities[customers.activity[c]!]),
    grade: inWords((c) => customers.abc[c]),
    tier: inWords((c) => words.tiers.names[tiers.inForce[c]!]),
    valueTag: inWords((c) => words.valueTags[customers.valueTag[c]!]),
  };
}
