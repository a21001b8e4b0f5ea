import type { SelectedCustomer } from '../../../app/selectedCustomer';
import type { CustomerFound } from '../../../core/analysis/search/searchCustomers';
import type { CustomerCard } from '../../../core/reports/portrait/customerCard';
import type { PaneModel } from '../../state/paneModel';
import { Store } from '../../state/store';

export type NoCard = (SelectedCustomer & { found: 'none' })['reason'] | 'noAnalysis' | 'unreadable';

export interface CustomerState {
  /** The customer in view; it stays until another one is found. */
  readonly card: CustomerCard | null;
  /** Why the selection shows nobody; null where it does, or nothing was asked. */
  readonly nobody: NoCard | null;
  /** Customers of one name, or near the written one: the user chooses. */
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  readonly typed: string;
  /** Null while nothing is typed. */
  readonly hits: readonly CustomerFound[] | null;
  /** The portrait sheet written last in this session. */
  readonly written: { readonly customer: string; readonly sheet: string } | null;
}

/** A selection counts when it has rested so long: moving through a list with the arrow keys asks once, at its end. */
export const SELECTION_RESTS_MS = 180;

const FIRST: CustomerState = { card: null, nobody: null, candidates: [], typed: '', hits: null, written: null };

/** The customer in view: follows the selection, answers the search, writes the portrait. */
export class CustomerDesk extends Store<CustomerState> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Answers to older questions count no more. */
  private asked = 0;

  constructor(private readonly model: PaneModel) {
    super(FIRST);
  }

  private get services() {
    return this.model.services.customers;
  }

  /** Follows the selection until told to stop. */
  follow(): () => void {
    const stopping = this.services.follow(() => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.showSelected(), SELECTION_RESTS_MS);
    });
    void this.showSelected();
    return () => {
      clearTimeout(this.timer);
      // Where Excel would not let us listen, there is nothing to stop; the search works all the same.
      stopping.then(
        (stop) => stop(),
        () => undefined,
      );
    };
  }

  /** Shows the customer of the selected row. */
  async showSelected(): Promise<void> {
    const question = (this.asked += 1);
    let selected: SelectedCustomer | null;
    try {
      selected = await this.services.selected();
    } catch {
      // Excel could not be asked just now (a cell is being edited, a dialog is open): the next selection asks again.
      if (question === this.asked) this.change({ nobody: 'unreadable' });
      return;
    }
    if (question !== this.asked) return;
    if (selected === null) this.change({ nobody: 'noAnalysis', candidates: [] });
    else if (selected.found === 'one') await this.show(selected.customer, question);
    else if (selected.found === 'several') this.change({ nobody: null, candidates: selected.candidates });
    else this.change({ nobody: selected.reason, candidates: selected.near });
  }

  /** Shows a customer chosen from the search or among candidates. */
  async choose(customer: number): Promise<void> {
    await this.show(customer, (this.asked += 1));
    this.change({ typed: '', hits: null });
  }

  async chooseNamed(id: string): Promise<void> {
    const customer = await this.services.named(id);
    if (customer !== null) await this.choose(customer);
  }

  async search(typed: string): Promise<void> {
    this.change({ typed, ...(typed.trim() === '' && { hits: null }) });
    if (typed.trim() === '') return;
    const hits = await this.services.search(typed);
    if (typed !== this.getState().typed) return; // typed on meanwhile
    this.change(hits === null ? { nobody: 'noAnalysis', hits: null } : { hits });
  }

  /** Writes the portrait sheet of the customer in view. */
  async writePortrait(): Promise<void> {
    const { card } = this.getState();
    if (!card) return;
    const sheet = await this.model.work('portrait', (onProgress, signal) => this.services.writePortrait(card.id, this.model.language, onProgress, signal));
    if (sheet !== null) this.change({ written: { customer: card.name, sheet } });
  }

  /** Reads every row, so that there is an analysis to show customers of. */
  async analyse(): Promise<void> {
    await this.model.check();
    await this.showSelected();
  }

  private async show(customer: number, question: number): Promise<void> {
    const card = await this.services.card(customer);
    if (question === this.asked) this.change(card ? { card, nobody: null, candidates: [] } : { nobody: 'noAnalysis', candidates: [] });
  }
}
