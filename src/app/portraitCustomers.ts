import { ClienteleError } from '../excel/errors/clienteleError';
import type { OpenedPortraits } from '../worker/bookkeeper';

/** Portrait sheets of one run (N9): a workbook of thousands of tabs opens slowly and is of no use to anybody. */
export const MOST_PORTRAITS = 500;

/** The one reusable sheet takes any number of customers in turn. @throws ClienteleError E-PORTRAITS-TOO-MANY */
export function refuseTooMany(asked: number, sheets: 'shared' | 'own'): void {
  if (sheets === 'own' && asked > MOST_PORTRAITS) throw new ClienteleError('E-PORTRAITS-TOO-MANY', { asked, most: MOST_PORTRAITS });
}

/**
 * The customers meant, each once: those named in the order asked for, then those of the class, greatest first.
 * @returns positions in the book's customers
 * @throws ClienteleError E-CUSTOMER-UNKNOWN, E-CUSTOMER-AMBIGUOUS, E-CLASS-UNKNOWN, E-CLASS-EMPTY
 */
export function chosenCustomers({ matches, ofClass }: OpenedPortraits, wanted: readonly string[], classWritten: string | null): number[] {
  const chosen = new Set<number>();
  matches.forEach((match, index) => {
    const written = wanted[index] ?? '';
    if (match.found === 'none') throw new ClienteleError('E-CUSTOMER-UNKNOWN', { written, near: match.candidates });
    if (match.found === 'several') throw new ClienteleError('E-CUSTOMER-AMBIGUOUS', { written, candidates: match.candidates });
    chosen.add(match.customer);
  });
  if (ofClass) {
    const written = classWritten ?? '';
    if ('unknown' in ofClass) throw new ClienteleError('E-CLASS-UNKNOWN', { written, unknown: ofClass.unknown });
    if (ofClass.customers.length === 0) throw new ClienteleError('E-CLASS-EMPTY', { written });
    for (const customer of ofClass.customers) chosen.add(customer);
  }
  return [...chosen];
}
