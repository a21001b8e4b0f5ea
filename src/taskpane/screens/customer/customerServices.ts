import type { SelectedCustomer } from '../../../app/selectedCustomer';
import type { OnProgress } from '../../../app/progress';
import type { CustomerFound } from '../../../core/analysis/search/searchCustomers';
import type { Language } from '../../../core/locales/language';
import type { CustomerCard } from '../../../core/reports/portrait/customerCard';

/** What the customer screen asks of the product. */
export interface CustomerServices {
  /** Calls back whenever another cell is selected, on any sheet. @returns how to stop */
  follow(changed: () => void): Promise<() => Promise<void>>;
  /** Whom the selected row names; null where nothing has been analysed yet. */
  selected(): Promise<SelectedCustomer | null>;
  /** @param customer position in the last analysis */
  card(customer: number): Promise<CustomerCard | null>;
  /** The customer of an id or name, exactly; null = none or several. */
  named(written: string): Promise<number | null>;
  /** Null where nothing has been analysed yet. */
  search(typed: string): Promise<readonly CustomerFound[] | null>;
  /** Writes the portrait sheet. @returns its name */
  writePortrait(id: string, language: Language, onProgress: OnProgress, signal: AbortSignal): Promise<string>;
}
