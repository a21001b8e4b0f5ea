import type { SheetModel, TableColumn } from '../../sheets/model';
import { cellText } from '../../sheets/layout/cellText';
import { numberKindOf } from '../../sheets/layout/columnLook';
import type { CellContent, LinkTarget } from '../../sheets/sheetLayout';
import { full, muted } from '../shared/boardPage';
import { cellReference } from '../shared/cellReference';
import { footerOf } from '../shared/footer';
import type { ReportContext } from '../shared/reportContext';
import { kindOfField } from './cleanFields';
import { cleanList, type ChangeReason, type CleanChange, type CleanList } from './cleanList';

/** Reasons by which a cell got a value that it did not have. */
const FILLING: ReadonlySet<ChangeReason> = new Set(['fromLedger', 'regionFromAddress', 'regionFromPhone', 'cityFromAddress', 'cityFromPhone']);

/** The two sheets of the clean copy: 清洗后客户表 and the list of every cell that differs from its source (更正清单). */
export function cleanCopySheets(context: ReportContext): { readonly models: readonly SheetModel[]; readonly list: CleanList } {
  const list = cleanList(context);
  return { models: [copySheet(context, list), correctionsSheet(context, list)], list };
}

function copySheet(context: ReportContext, { columns, changes }: CleanList): SheetModel {
  const words = context.words.dataQuality.clean;
  const count = context.book.customers.length;
  const filledIn = new Map<number, string[]>();
  for (const { customer, field, reason } of changes) {
    if (!FILLING.has(reason)) continue;
    filledIn.set(customer, [...(filledIn.get(customer) ?? []), words.fields[field]]);
  }
  const shown: TableColumn[] = columns.map(({ field, values }) => ({ key: field, header: words.fields[field], kind: kindOfField(field), values }));
  const ids = columns.find(({ field }) => field === 'customerId');
  return {
    ...frame(context, 'cleanCopy', words.copyTab),
    kind: 'data',
    rows: [
      full([
        {
          type: 'table',
          key: 'cleanCopy',
          rowCount: count,
          total: null,
          native: { name: 'Clientele_CleanCustomers', keyColumn: ids?.values.every((id) => id !== null) ? 'customerId' : 'customerName' },
          columns: [
            ...shown,
            { key: 'filled', header: words.filled, kind: 'text', values: Array.from({ length: count }, (_, customer) => filledIn.get(customer)?.join(words.listSign) ?? null) },
          ],
        },
      ]),
    ],
  };
}

function correctionsSheet(context: ReportContext, { changes }: CleanList): SheetModel {
  const words = context.words.dataQuality.clean;
  const { ids, names } = context.book.customers;
  const column = (key: keyof typeof words.columns, values: (change: CleanChange) => CellContent, extra: Partial<TableColumn> = {}): TableColumn => ({
    key,
    header: words.columns[key],
    kind: 'text',
    values: changes.map(values),
    ...extra,
  });
  const places = changes.map((change) => placeOf(context, change));
  return {
    ...frame(context, 'corrections', words.correctionsTab),
    kind: 'list',
    rows: [
      full([
        { type: 'heading', level: 'title', text: words.correctionsTab },
        { type: 'note', text: changes.length === 0 ? words.none : words.answer(changes.length, changes.filter(({ reason }) => reason === 'fromLedger').length), tone: 'plain' },
        muted(words.note),
      ]),
      ...(changes.length === 0
        ? []
        : [
            full([
              {
                type: 'table',
                key: 'corrections',
                rowCount: changes.length,
                total: null,
                native: { name: 'Clientele_Corrections', keyColumn: 'key' },
                columns: [
                  column('customer', ({ customer }) => names[customer] ?? null),
                  column('field', ({ field }) => words.fields[field]),
                  column('from', ({ field, from }) => shownValue(from, field)),
                  column('to', ({ field, to }) => shownValue(to, field)),
                  column('reason', ({ reason }) => words.reasons[reason]),
                  { ...column('cell', () => null), values: places.map((place) => place && `${place.sheetName}!${cellReference(place.row + 1, place.column)}`), links: places },
                  column('key', ({ customer, field }) => `${ids[customer] ?? ''} ${words.fields[field]}`),
                ],
              },
            ]),
          ]),
    ],
  };
}

/** The cell that the value came from, or would stand in; null without a customer sheet or such a column. */
function placeOf({ book }: ReportContext, { customer, field }: CleanChange): Extract<LinkTarget, { to: 'source' }> | null {
  const sheet = book.intake[book.customers.sheet[customer] ?? -1];
  const column = sheet?.columnIndexes[field];
  const row = book.customers.row[customer] ?? -1;
  return sheet && column !== undefined && row > 0 ? { to: 'source', sheetName: sheet.sheetName, row: row - 1, column } : null;
}

/** Old and new value stand in one column for dates, amounts and words: as texts, the way their cells show them. */
function shownValue(value: CellContent, field: CleanChange['field']): string | null {
  return value === null || value === '' ? null : cellText(value, numberKindOf(kindOfField(field), 'data'));
}

function frame(context: ReportContext, key: string, title: string): Omit<SheetModel, 'kind' | 'rows'> {
  return { key, name: title, tab: 'data', language: context.language, orientation: 'landscape', footer: footerOf(context, title) };
}
