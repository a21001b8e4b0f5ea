import type { OnProgress } from '../../src/app/progress';
import { ClienteleError } from '../../src/app/errors';
import type { SelectedCustomer } from '../../src/app/selectedCustomer';
import type { CustomerFound } from '../../src/core/analysis/search/searchCustomers';
import type { WhatIf } from '../../src/core/analysis/whatIf/whatIf';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import type { SettingsServices } from '../../src/taskpane/screens/settings/settingsServices';
import type { CustomerCard } from '../../src/core/reports/portrait/customerCard';
import type { CustomerServices } from '../../src/taskpane/screens/customer/customerServices';
import type { Recovery } from '../../src/app/recoverUnfinished';
import type { MappingDocument, SourcePreview } from '../../src/core/records';
import type { ColumnPreview } from '../../src/core/records/recognition/preview';
import type { MappingServices } from '../../src/taskpane/screens/data/mappingServices';
import type { HelpServices, SelfCheck } from '../../src/taskpane/screens/help/helpServices';
import type { Staleness } from '../../src/taskpane/state/staleness';
import type { CleanCopyResult } from '../../src/app/cleanCopy';
import type { PairCard, PairSide } from '../../src/core/reports/duplicates/pairCards';
import type { DataServices } from '../../src/taskpane/screens/data/dataServices';
import type { Found, FoundAudit, SourceFound } from '../../src/taskpane/state/found';
import type { Outcome } from '../../src/taskpane/state/outcome';
import type { PaneServices } from '../../src/taskpane/state/paneServices';
import { minor } from '../../src/core/values/minor';

/** A sales sheet as recognition reports it. */
export const salesSource = (change: Partial<SourceFound> = {}): SourceFound => ({
  sheetName: 'Sales 2024',
  kind: 'sales',
  tableName: null,
  headerRow: 1,
  rows: 1234,
  columns: [
    { field: 'date', header: 'Order date' },
    { field: 'amount', header: 'Net' },
  ],
  checked: null,
  ...change,
});

export const foundSales: Found = { sources: [salesSource()], unused: [], problems: [], ownSheets: 0, audit: null };
export const foundNothing: Found = {
  sources: [],
  unused: [
    {
      sheetName: 'Notes',
      reason: 'missing',
      nearest: 'sales',
      missing: ['customerId|customerName', 'amount|quantity+unitPrice'],
      headers: ['Day', 'Text'],
    },
  ],
  problems: [{ code: 'R-NO-SALES-SHEET', sheetName: null, headers: [], missing: [] }],
  ownSheets: 0,
  audit: null,
};

export const outcome: Outcome = {
  sheets: [
    { key: 'summary', name: 'Customer summary', rows: 90, linksLeftOut: 0 },
    { key: 'customers', name: 'Customers', rows: 301, linksLeftOut: 0 },
  ],
  missing: [],
  asOf: '2024-03-15',
  period: { from: '2024-03-01', to: '2024-03-15' },
  lastSale: '2024-03-15',
  daysBehind: 0,
  revenue: { scale: 2, now: minor(123_456_789), before: minor(100_000_000), yearBefore: minor(200_000_000) },
  buyers: 156,
  new: 5,
  returning: 6,
  churned: 9,
  checks: 21,
  checksFailed: 0,
  rowsRead: 1234,
  rowsRejected: 0,
  settingsSetAside: false,
  pivotsFailed: [],
  contactsShown: true,
  shown: true,
};

export const card: CustomerCard = {
  customer: 4,
  id: 'C005',
  name: 'Harbour Foods',
  who: 'C005 · Retail · South',
  grade: 'B',
  gradeNote: 'was A · down',
  state: 'About to churn',
  stateRole: 'gradeC',
  figures: [
    { label: 'Revenue this year', value: '12,300', notes: [{ text: '▼ 20.0% on last year', tone: 'bad' }] },
    { label: 'Receivable', value: '4,500', notes: [{ text: '1,000 overdue', tone: 'caution' }] },
  ],
  story: 'Usually orders every 21 days; now 46 days since the last order.',
  steps: [{ what: 'Call today', why: 'usually every 21 days, now 46 days' }],
  months: [
    { month: '2024-01', revenue: 100, text: '100' },
    { month: '2024-02', revenue: -20, text: '-20' },
    { month: '2024-03', revenue: 300, text: '300' },
  ],
  asOf: '2024-03-15',
};

/** The customer screen's services as a test steers them. */
export class FakeCustomers implements CustomerServices {
  selection: SelectedCustomer | null = { found: 'none', reason: 'blankRow', near: [], written: null };
  hits: readonly CustomerFound[] | null = [];
  readonly asked: string[] = [];
  readonly written: string[] = [];
  following = 0;
  /** The user selects something else. */
  select: (selection: SelectedCustomer | null) => void = () => undefined;

  follow(changed: () => void): Promise<() => Promise<void>> {
    this.following += 1;
    this.select = (selection) => {
      this.selection = selection;
      changed();
    };
    return Promise.resolve(() => {
      this.following -= 1;
      return Promise.resolve();
    });
  }

  selected(): Promise<SelectedCustomer | null> {
    return Promise.resolve(this.selection);
  }

  card(customer: number): Promise<CustomerCard | null> {
    return Promise.resolve(customer === card.customer ? card : { ...card, customer, id: `C${customer}`, name: `Customer ${customer}` });
  }

  named(): Promise<number | null> {
    return Promise.resolve(card.customer);
  }

  search(typed: string): Promise<readonly CustomerFound[] | null> {
    this.asked.push(typed);
    return Promise.resolve(this.hits);
  }

  writePortrait(id: string): Promise<string> {
    this.written.push(id);
    return Promise.resolve('Customer portrait');
  }
}

export const moves: WhatIf = {
  asOf: dayOf(2024, 3, 15),
  scale: 2,
  moved: 2,
  kinds: [
    {
      kind: 'activity',
      moved: 2,
      amount: minor(350_000),
      counts: [],
      moves: [
        {
          from: 'active',
          to: 'churned',
          customers: 2,
          amount: minor(350_000),
          examples: [
            { id: 'C1', name: 'Ann', amount: minor(200_000) },
            { id: 'C2', name: 'Bob', amount: minor(150_000) },
          ],
        },
      ],
    },
    { kind: 'grade', moved: 0, amount: minor(0), counts: [], moves: [] },
  ],
};

/** The settings screen's services as a test steers them. */
export class FakeSettings implements SettingsServices {
  kept: Settings = DEFAULT_SETTINGS;
  setAside = false;
  answer: WhatIf | null = moves;
  readonly asked: Settings[] = [];

  load() {
    return Promise.resolve({ settings: this.kept, setAside: this.setAside });
  }

  save(settings: Settings): Promise<void> {
    this.kept = settings;
    return Promise.resolve();
  }

  whatIf(changed: Settings): Promise<WhatIf | null> {
    this.asked.push(changed);
    return Promise.resolve(this.answer);
  }
}

export const audit: FoundAudit = {
  problems: [
    { code: 'E-DATE-TEXT', class: 'rejected', count: 45, listed: Array.from({ length: 40 }, (_, index) => ({ code: 'E-DATE-TEXT', sheet: 0, row: index + 2, column: 1, field: 'date', value: `soon ${index}` })) },
    { code: 'W-NO-CUSTOMER', class: 'look', count: 1, listed: [{ code: 'W-NO-CUSTOMER', sheet: 0, row: 9, column: -1, field: null, value: '' }] },
  ],
  sheetNames: ['Sales 2024'],
  headers: [{ date: 'Order date' }],
  customers: 300,
  compared: true,
};

const side = (name: string): PairSide => ({ name, id: '', phone: '021-5555', contact: 'Wang', lines: 3, last: '2024-03-01' });
export const pair: PairCard = {
  key: 'A ⇆ B',
  class: 'likely',
  score: 78,
  decision: null,
  merged: false,
  reasons: [{ code: 'samePhone', points: 45 }],
  sides: [side('Huadong Ltd'), side('Huadong (Shanghai)')],
};

/** The data screen's services as a test steers them. */
export class FakeData implements DataServices {
  list: readonly PairCard[] | null = [pair];
  hasSheet = true;
  refusal: Error | null = null;
  readonly gone: unknown[] = [];
  readonly decisions: unknown[] = [];

  goTo(...place: [string, number, number]): Promise<boolean> {
    this.gone.push(place);
    return this.refusal ? Promise.reject(this.refusal) : Promise.resolve(true);
  }

  pairs(): Promise<readonly PairCard[] | null> {
    return Promise.resolve(this.list);
  }

  decide(key: string, decision: PairCard['decision']): Promise<boolean> {
    this.decisions.push([key, decision]);
    return Promise.resolve(this.hasSheet);
  }

  cleanCopy(): Promise<CleanCopyResult> {
    return Promise.resolve({ sheets: [{ key: 'clean', name: 'Clean list', rows: 9, linksLeftOut: 0 }], changes: 12, filled: 3 });
  }
}

const column = (field: string, at: number, header: string): ColumnPreview => ({
  field,
  type: 'text',
  column: at,
  header,
  confidence: 0.9,
  reasons: [{ code: 'exact' }, { code: 'cells', are: 'numbers', share: 0.98, cells: 60 }],
  samples: ['1', '2'],
});

export const preview: SourcePreview = {
  sheets: [
    {
      sheetName: 'Sales 2024',
      kind: 'sales',
      tableName: null,
      range: 'A1:D1235',
      headerRow: 1,
      firstDataRow: 2,
      lastDataRow: 1235,
      score: 0.9,
      columns: [column('date', 0, 'Order date'), column('customerName', 1, 'Customer'), column('amount', 2, 'Net')],
      notUsed: [{ column: 3, header: 'Gross', reason: 'taken', field: 'amount', samples: ['119'] }],
      notes: [],
    },
  ],
  unused: [{ sheetName: 'Notes', reason: 'missing', nearest: null, missing: [], headers: ['Day'] }],
  problems: [],
  questions: [
    {
      id: 'tax Sales 2024',
      code: 'tax',
      places: [{ sheetName: 'Sales 2024', column: 2, header: 'Net' }],
      field: 'amount',
      proposed: 0,
      because: 'withoutTax',
      choices: [
        { value: 'Net', evidence: [{ code: 'filled', count: 60 }], examples: [], mapping: { 'Sales 2024': { choose: { amount: 'Net' } } } },
        { value: 'Gross', evidence: [], examples: [], mapping: { 'Sales 2024': { choose: { amount: 'Gross' } } } },
      ],
    },
  ],
};

/** The columns part's services as a test steers them: the question is answered once a mapping is kept. */
export class FakeMapping implements MappingServices {
  mapping: MappingDocument | null = null;
  shows: SourcePreview = { ...preview, questions: [] };

  preview(): Promise<SourcePreview> {
    return Promise.resolve(this.mapping === null ? this.shows : { ...this.shows, questions: [] });
  }

  kept(): Promise<MappingDocument | null> {
    return Promise.resolve(this.mapping);
  }

  save(mapping: MappingDocument | null): Promise<void> {
    this.mapping = mapping;
    return Promise.resolve();
  }
}

export const selfCheck: SelfCheck = {
  excel: '16.0.18',
  platform: 'PC',
  api: ['ExcelApi 1.17', 'SharedRuntime 1.1'],
  displayLanguage: 'en-GB',
  withoutWorker: null,
  browser: 'Edg/140.0',
};

/** Services that a test steers: builds and checks wait until told how they end. */
export class FakeServices implements PaneServices {
  readonly customers = new FakeCustomers();
  readonly settings = new FakeSettings();
  readonly data = new FakeData();
  readonly mapping = new FakeMapping();
  readonly help: HelpServices = { selfCheck: () => Promise.resolve(selfCheck) };
  recovery: Recovery = { state: 'nothing' };
  changes: Staleness | null = null;

  recover(): Promise<Recovery> {
    return Promise.resolve(this.recovery);
  }

  staleness(): Promise<Staleness | null> {
    return Promise.resolve(this.changes);
  }

  found: Found = foundSales;
  checked: Found | Error = {
    ...foundSales,
    sources: [salesSource({ checked: { from: '2024-01-02', to: '2024-03-15', rejectedBy: {}, outOfScopeBy: {}, warnedBy: {}, usableCells: 0.987 } })],
  };
  readonly shown: string[] = [];
  readonly languages: string[] = [];
  builds = 0;
  progress: OnProgress = () => undefined;
  finishBuild: (result: Outcome | Error) => void = () => undefined;
  onSample: () => void = () => undefined;

  look(): Promise<Found> {
    return Promise.resolve(this.found);
  }

  check(_language: string, signal: AbortSignal): Promise<Found> {
    if (signal.aborted) return Promise.reject(new ClienteleError('E-CANCELLED', {}));
    return this.checked instanceof Error ? Promise.reject(this.checked) : Promise.resolve(this.checked);
  }

  build(language: string, onProgress: OnProgress, signal: AbortSignal): Promise<Outcome> {
    this.builds += 1;
    this.languages.push(language);
    this.progress = onProgress;
    return new Promise((resolve, reject) => {
      this.finishBuild = (result) => (result instanceof Error ? reject(result) : resolve(result));
      signal.addEventListener('abort', () => reject(new ClienteleError('E-CANCELLED', {})));
    });
  }

  refresh(language: string, onProgress: OnProgress, signal: AbortSignal): Promise<Outcome> {
    return this.build(language, onProgress, signal);
  }

  addSample(): Promise<void> {
    this.onSample();
    return Promise.resolve();
  }

  showSheet(name: string): Promise<boolean> {
    this.shown.push(name);
    return Promise.resolve(true);
  }
}
