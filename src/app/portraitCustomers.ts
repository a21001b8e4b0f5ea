import { ClienteleError } from '../excel/errors/clienteleError';
import type { OpenedPortraits } from '../worker/bookkeeper';

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
