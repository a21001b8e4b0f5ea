import { minorColumnOf } from '../../tables/moneyColumn';
import type { DecimalColumn } from '../../tables/decimalColumn';
import { exactProduct, exactSum, rescaledInteger } from '../../values/decimalProduct';
import type { MinorColumn } from '../../values/minorColumn';
import type { SalesLines } from '../book';
import type { ReadSheet } from '../intake/readSheet';
import { integerAt, productAt, type AmountFactors } from '../intake/lineAmount';
import type { SheetGroup } from './sheetGroup';

/** Money has at least two decimals (definitions.md, "Money scale"). */
export const MONEY_SCALE = 2;

/** The ledger: all sales sheets below each other, amounts and costs at one scale. */
export function salesLines(group: SheetGroup): SalesLines {
  const money = ledgerMoney(group.sheets);
  const noDays = new Int32Array(0);
  return {
    ...group.sourced(),
    date: group.days('date') ?? noDays,
    orderNo: group.text('orderNo'),
    originalOrder: group.text('originalOrder'),
    productId: group.text('productId'),
    productName: group.text('productName'),
    category: group.text('category'),
    salesperson: group.text('salesperson'),
    region: group.text('region'),
    type: group.text('type'),
    status: group.text('status'),
    currency: group.text('currency'),
    quantity: group.numbers('quantity', 0)?.amounts ?? null,
    ...money,
    dueDate: group.days('dueDate'),
    shipDate: group.days('shipDate'),
  };
}

interface LedgerMoney {
  readonly amount: MinorColumn;
  readonly amountHeader: string | null;
  readonly cost: MinorColumn | null;
  readonly costKnown: Uint8Array | null;
}

/**
 * Amounts and costs of all sheets. Computed amounts are rounded once a line, to the deepest decimals of the unit
 * prices of all sheets that compute, so that splitting a ledger over sheets changes nothing.
 */
function ledgerMoney(sheets: readonly ReadSheet[]): LedgerMoney {
  const priceScale = deepest(sheets.filter((s) => factorsOf(s) !== null), 'unitPrice');
  const unitCostScale = deepest(sheets.filter((s) => costSource(s) === 'unitCost'), 'unitCost');
  const scale = Math.max(
    priceScale,
    unitCostScale,
    deepest(sheets, 'amount'),
    deepest(sheets, 'cost'),
    deepest(sheets.filter((s) => costSource(s) === 'grossProfit'), 'grossProfit'),
  );
  const length = sheets.reduce((sum, s) => sum + s.length, 0);
  const walk = rowsOf(sheets);
  const amount = minorColumnOf(length, scale, (row) => {
    const { sheet, at } = walk(row);
    return amountAt(sheet, at, scale, priceScale);
  });
  const header = sheets.map((s) => s.intake.columns['amount']).find((h) => h !== undefined) ?? null;
  if (sheets.every((s) => costSource(s) === null)) return { amount, amountHeader: header, cost: null, costKnown: null };
  const costKnown = new Uint8Array(length);
  const walkAgain = rowsOf(sheets);
  const cost = minorColumnOf(length, scale, (row) => {
    const { sheet, at } = walkAgain(row);
    costKnown[row] = costKnownAt(sheet, at);
    return costKnown[row] === 0 ? 0 : costAt(sheet, at, scale, { priceScale, unitCostScale });
  });
  return { amount, amountHeader: header, cost, costKnown };
}

function amountAt(sheet: ReadSheet, at: number, scale: number, priceScale: number): number | bigint {
  const written = sheet.decimals.get('amount');
  if (written) return rescaledInteger(integerAt(written, at), written.scale, scale);
  return rescaledInteger(productAt(factorsOf(sheet)!, at, priceScale), priceScale, scale);
}

type CostSource = 'cost' | 'unitCost' | 'grossProfit';

function costSource(sheet: ReadSheet): CostSource | null {
  if (sheet.decimals.has('cost')) return 'cost';
  if (sheet.decimals.has('unitCost') && sheet.decimals.has('quantity')) return 'unitCost';
  return sheet.decimals.has('grossProfit') ? 'grossProfit' : null;
}

function costKnownAt(sheet: ReadSheet, at: number): 0 | 1 | 2 {
  const source = costSource(sheet);
  if (source === null || !sheet.decimals.get(source)!.known[at]) return 0;
  if (source === 'unitCost' && !sheet.decimals.get('quantity')!.known[at]) return 0;
  return source === 'grossProfit' ? 2 : 1;
}

function costAt(sheet: ReadSheet, at: number, scale: number, rounding: { priceScale: number; unitCostScale: number }): number | bigint {
  const source = costSource(sheet)!;
  const column = sheet.decimals.get(source)!;
  const value = integerAt(column, at);
  if (source === 'cost') return rescaledInteger(value, column.scale, scale);
  if (source === 'unitCost') {
    const quantity = sheet.decimals.get('quantity')!;
    const product = exactProduct(value, integerAt(quantity, at));
    return rescaledInteger(rescaledInteger(product, column.scale + quantity.scale, rounding.unitCostScale), rounding.unitCostScale, scale);
  }
  return exactSum(amountAt(sheet, at, scale, rounding.priceScale), exactProduct(rescaledInteger(value, column.scale, scale), -1));
}

/** The factors of a sheet whose amounts are computed, else null. */
function factorsOf(sheet: ReadSheet): AmountFactors | null {
  const quantity = sheet.decimals.get('quantity');
  const unitPrice = sheet.decimals.get('unitPrice');
  if (sheet.decimals.has('amount') || !quantity || !unitPrice) return null;
  return { quantity, unitPrice, discount: sheet.decimals.get('discount') ?? null };
}

function deepest(sheets: readonly ReadSheet[], field: string): number {
  return Math.max(MONEY_SCALE, ...sheets.map((s) => (s.decimals.get(field) as DecimalColumn | undefined)?.scale ?? 0));
}

/** Finds the sheet and position of ascending rows of the joined table. */
function rowsOf(sheets: readonly ReadSheet[]): (row: number) => { sheet: ReadSheet; at: number } {
  let current = 0;
  let start = 0;
  const found = { sheet: sheets[0]!, at: 0 };
  return (row) => {
    while (row >= start + sheets[current]!.length) start += sheets[current++]!.length;
    found.sheet = sheets[current]!;
    found.at = row - start;
    return found;
  };
}
