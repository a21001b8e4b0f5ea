import type { Sheet } from '../../src/host/model/sheet';
import type { Workbook } from '../../src/host/model/workbook';

/** Everything that can be seen on each sheet, by its name; the order in which styles came to be does not show. */
export type Picture = ReadonlyMap<string, string>;

export const STAGING = '_clientele';

/** The workbook as a picture, without the staging sheet. */
export function pictureOf(workbook: Workbook): Picture {
  return new Map(workbook.sheets.filter(({ name }) => name !== STAGING).map((sheet) => [sheet.name, pictureOfSheet(workbook, sheet)]));
}

export function pictureOfSheet(workbook: Workbook, sheet: Sheet): string {
  const { cells, name: _name, id: _id, ...parts } = sheet;
  const styled = [...cells.columnStyles].flatMap(([column, runs]) => {
    const own: [string, number, number][] = [];
    for (const { from, count, value } of runs.between(0, 2_000)) {
      const style = styleText(workbook, value);
      const last = own.at(-1);
      if (last && last[0] === style) last[2] += count;
      else own.push([style, from, count]);
    }
    const seen = own.filter(([style]) => style !== styleText(workbook, 0));
    return seen.length > 0 ? [[column, seen] as const] : [];
  });
  const extent = cells.valuesExtent();
  const values: unknown[] = [];
  for (let row = extent?.row ?? 0; row < (extent ? extent.row + extent.rows : 0); row++) {
    for (let column = extent!.column; column < extent!.column + extent!.columns; column++) {
      const content = cells.formula(row, column) ?? cells.value(row, column);
      if (content !== null && content !== '') values.push([row, column, content]);
    }
  }
  return JSON.stringify([values, styled.sort(([a], [b]) => a - b), plain(parts)]);
}

const styleTexts = new WeakMap<object, string>();
function styleText(workbook: Workbook, index: number): string {
  const style = workbook.styles.get(index);
  const known = styleTexts.get(style);
  if (known !== undefined) return known;
  const text = JSON.stringify(style);
  styleTexts.set(style, text);
  return text;
}

/** Ids; and the description of a chart, which is optional (describeCharts.ts): a host may refuse it. */
const LEFT_OUT = new Set(['id', 'sheetId', 'altTextDescription']);

/** Plain data without ids; maps by key, so that the order of making does not tell. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>);
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return [...value].map(([key, item]) => [key, plain(item)] as const).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  if (value instanceof Set) return [...value].map(plain);
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (LEFT_OUT.has(key) ? [] : [[key, plain(item)]])));
}
