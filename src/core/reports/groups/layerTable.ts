import type { Layer } from '../../analysis/grouping/layers';
import { TIERS } from '../../analysis/tiers/tierOf';
import { addMinor, divideRounded, minor, ratioOf, ZERO, type Minor } from '../../values/minor';
import type { Block, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { muted } from '../shared/boardPage';
import { moneyCell } from '../shared/cells';
import { asHeader } from './groupTable';
import { section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';

/** Layers named; the others are one line. */
const NAMED = 14;

/** 分层：行业 × 规模 × 交易额 (row 165): who the customers of high value are, and where the money comes from; left out without industry and size. */
export function layerTable({ analysis, words }: ReportContext): Block[] {
  const { layers, scale } = analysis;
  if (layers === null || layers.length === 0) return [];
  const say = words.groups.layers;
  const named = layers.length <= NAMED + 1 ? layers : layers.slice(0, NAMED);
  const others = layers.slice(named.length);
  const rows: readonly (readonly Layer[])[] = [...named.map((layer) => [layer]), ...(others.length > 0 ? [others] : [])];
  const isOthers = (row: number): boolean => row === named.length;
  const amount = amountOf(layers);
  const column = (key: string, header: string, kind: TableColumn['kind'], value: (of: readonly Layer[], row: number) => CellContent, more: Partial<TableColumn> = {}): TableColumn => ({ key, header, kind, values: rows.map(value), ...more });
  const each = (of: readonly Layer[]): CellContent => moneyCell(perCustomer(of), scale);
  const blank = words.groups.blank;
  const told = (of: 'sector' | 'size'): boolean => layers.some((layer) => layer[of] !== null);
  const both = told('sector') && told('size');
  const columns = [
    column('sector', told('sector') ? say.sector : asHeader(words.groups.names.size), 'text', (of, row) => (isOthers(row) ? words.groups.others(others.length) : (of[0]![told('sector') ? 'sector' : 'size'] ?? blank))),
    ...(both ? [column('size', asHeader(words.groups.names.size), 'text', (of, row) => (isOthers(row) ? null : (of[0]!.size ?? blank)))] : []),
    column('customers', words.groups.columns.customers, 'integer', customersOf),
    ...TIERS.map((tier) => column(tier, words.tiers.names[tier], 'sparse', (of) => of.reduce((sum, layer) => sum + layer.tiers[tier], 0))),
    column('amount', words.groups.columns.amount, 'bar', (of) => moneyCell(amountOf(of), scale)),
    column('share', words.groups.columns.share, 'ratio', (of) => ratioOf(amountOf(of), amount)),
    column('each', say.perCustomer, 'money', each),
  ];
  const total: CellContent[] = [words.groups.total, ...(both ? [null] : []), customersOf(layers), ...TIERS.map((tier) => layers.reduce((sum, layer) => sum + layer.tiers[tier], 0)), moneyCell(amount, scale), ratioOf(amount, amount), each(layers)];
  return [
    section(say.heading, say.aside),
    { type: 'table', key: 'layers', columns, rowCount: rows.length, total, native: null },
    muted(say.note),
  ];
}

/** What all layers are worth. */
export function amountOf(layers: readonly Layer[]): Minor {
  return layers.reduce<Minor>((sum, layer) => addMinor(sum, layer.amount), ZERO);
}

function customersOf(layers: readonly Layer[]): number {
  return layers.reduce((sum, { customers }) => sum + customers, 0);
}

function perCustomer(layers: readonly Layer[]): Minor | null {
  const customers = customersOf(layers);
  return customers === 0 ? null : minor(divideRounded(BigInt(amountOf(layers)), BigInt(customers)));
}
