import { fieldQuality } from '../../../src/core/analysis/quality';
import { analyse } from '../../../src/core/analysis/analyse';
import type { Analysis } from '../../../src/core/analysis/analysis';
import { duplicateFindings } from '../../../src/core/cleaning';
import type { Language } from '../../../src/core/locales/language';
import type { Book } from '../../../src/core/records';
import type { SourceKind } from '../../../src/core/records/sourceKinds';
import type { CellInput } from '../../../src/core/tables/columns';
import type { ReportInput } from '../../../src/core/reports/reportInput';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { dayOf, dayOfIso } from '../../../src/core/values/civilDay';
import { serialOfDay } from '../../../src/core/values/excelSerial';
import { bookOfRows, proposalOf, readRows } from '../records/readPlain';

/** A sheet of plain rows whose header names the fields. */
export interface PlainSheet {
  readonly kind: SourceKind;
  readonly fields: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
}

const TODAY = dayOf(2024, 5, 2);

/** An ISO date as the serial a cell holds. */
export function serial(iso: string): number {
  const day = dayOfIso(iso);
  if (day === null) throw new RangeError(`no date: ${iso}`);
  return serialOfDay(day);
}

/** The report input of some sheets, analysed as of their last sale. */
export function inputOf(sheets: readonly PlainSheet[], language: Language = 'zh-CN', change: Partial<Settings> = {}): ReportInput & { analysis: Analysis; book: Book } {
  const book = bookOfRows(...sheets);
  const quality = fieldQuality(sheets.map((s, i) => readRows(proposalOf(s.kind, s.fields, { sheetName: `${s.kind} ${i}` }), s.rows)), language);
  const duplicates = duplicateFindings(book, { decisions: [], unread: [] }, language);
  return { book, language, quality, duplicates, analysis: analyse(book, { ...DEFAULT_SETTINGS, ...change }, { today: TODAY }) };
}

const CUSTOMERS: readonly (readonly CellInput[])[] = [
  ['01', '华东机电', '华东', '王芳', '021-55550001', '制造业-机械', '展会'],
  ['02', '北方轴承', '华北', '李强', '010-55550002', '制造业-零件', '转介绍'],
  ['03', '恒通工贸', '华东', '赵敏', '021-55550003', '贸易-工业品', '官网'],
  ['04', '新锐自动化', '华南', '王芳', '0755-55550004', '制造业-电气', '展会'],
  ['05', '立达机械', '华北', '李强', '010-55550005', '制造业-机械', '陌拜'],
  ['06', '宏图设备', '华东', '赵敏', null, '制造业-机械', '展会'],
  ['07', '远大物资', '西南', '王芳', '028-55550007', '贸易-工业品', '官网'],
];

/** Steady monthly business: [customer, day of month, amount, cost, from month index, to month index] since 2022-05. */
const STEADY: readonly (readonly [string, string, number, number, number, number])[] = [
  ['01', '05', 48000, 36000, 0, 23],
  ['02', '12', 21500.5, 15000, 0, 20],
  ['03', '18', 9000, 7200, 3, 23],
  ['04', '20', 6400, 4900, 6, 21],
];

function steadyLines(): (readonly CellInput[])[] {
  return STEADY.flatMap(([customer, day, amount, cost, from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => {
      const month = 4 + from + i; // months since 2022-01
      const iso = `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${day}`;
      return [`${customer}-${iso}`, serial(iso), customer, month % 2 ? '10' : '20', amount + 100 * i, cost, '王芳'] as const;
    }),
  );
}

/** Two years of a small wholesaler: steady, fading, returning, new, lost and never-buying customers, a return, blemishes. */
export const SMALL_SHEETS: readonly PlainSheet[] = [
  {
    kind: 'sales',
    fields: ['orderNo', 'date', 'customerId', 'productId', 'amount', 'cost', 'salesperson'],
    rows: [
      ...steadyLines(),
      ['05-1', serial('2022-11-03'), '05', '10', 30000, 21000, '李强'],
      ['05-2', serial('2024-04-09'), '05', '20', 26400, 19000, '李强'],
      ['06-1', serial('2024-04-22'), '06', '10', 5200, 4100, '赵敏'],
      ['01-R', serial('2024-04-15'), '01', '10', -3000, -2200, '王芳'],
      ['00-1', serial('2024-04-16'), null, '10', 150, 100, null],
      ['xx-1', 'abc', '01', '10', 100, 80, null],
      ['xx-2', serial('2024-04-30'), '01', '10', 'x', 80, null],
      ['01-9', serial('2024-04-30'), '01', '30', 1250.25, null, '王芳'],
    ],
  },
  { kind: 'customers', fields: ['customerId', 'customerName', 'region', 'handler', 'phone', 'industry', 'source'], rows: CUSTOMERS },
  {
    kind: 'receivables',
    fields: ['invoiceNo', 'customerId', 'invoiceDate', 'dueDate', 'amount', 'residual'],
    rows: [
      ['10', '01', serial('2024-04-05'), serial('2024-05-05'), 50300, 50300],
      ['11', '02', serial('2023-12-12'), serial('2024-01-11'), 23400.5, 8400.5],
      ['12', '03', serial('2024-03-18'), serial('2024-04-17'), 10000, 2500],
      ['13', '05', serial('2024-04-09'), serial('2024-04-30'), 26400, 26400],
    ],
  },
];

/** Sales alone: no customer sheet, no cost, no receivables. */
export const SALES_ONLY: readonly PlainSheet[] = [
  {
    kind: 'sales',
    fields: ['date', 'customerName', 'amount'],
    rows: [
      [serial('2024-03-05'), '甲公司', 100],
      [serial('2024-04-02'), '乙公司', 40.5],
    ],
  },
];
