import type { ChangeCount } from '../../app/changeCount';
import { loadMapping, loadSettings } from '../../app/workbookSettings';
import type { CivilDay } from '../../core/values/civilDay';
import { watchSelection } from '../../excel/read/watchSelection';
import type { ExcelPort } from '../../excel/port';
import type { BookkeeperClient } from '../../worker/bookkeeper';
import type { CustomerServices } from '../screens/customer/customerServices';

/** As many customers as a person reads through under a search box. */
const MOST_HITS = 20;

export interface CustomerServicesOptions {
  readonly port: ExcelPort;
  readonly bookkeeper: BookkeeperClient;
  readonly today: () => CivilDay;
  readonly changes: ChangeCount;
}

/** The customer screen over one workbook. What it needs beyond the first screen is loaded when it is first asked for. */
export function customerServices({ port, bookkeeper, today, changes }: CustomerServicesOptions): CustomerServices {
  return {
    follow: (changed) => watchSelection(port, changed),
    async selected() {
      if (!(await bookkeeper.hasAnalysis())) return null;
      const { selectedCustomer } = await import('../../app/selectedCustomer');
      const find = async (written: readonly string[]) => (await bookkeeper.findCustomers(written)) ?? [];
      return selectedCustomer(port, { find, mapping: await loadMapping(port) });
    },
    card: async (customer) => bookkeeper.customerCard(customer),
    async named(written) {
      const [match] = (await bookkeeper.findCustomers([written])) ?? [];
      return match?.found === 'one' ? match.customer : null;
    },
    search: async (typed) => bookkeeper.searchCustomers(typed, MOST_HITS),
    async writePortrait(id, language, onProgress, signal) {
      const { buildPortrait } = await import('../../app/buildPortrait');
      const { settings } = await loadSettings(port);
      const mapping = await loadMapping(port);
      const { portraits } = await buildPortrait({ port, language, settings, today: today(), mapping, bookkeeper, changes, customers: [id], onProgress, signal });
      return portraits[0]?.name ?? '';
    },
  };
}
