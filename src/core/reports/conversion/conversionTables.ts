import type { ConversionField, ConversionFigures, ConversionGroup } from '../../analysis/conversion/conversion';
import type { Block, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { muted } from '../shared/boardPage';
import { moneyCell } from '../shared/cells';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { wholeDays } from '../shared/wholeDays';

const CHART_POINTS = 150;
/** Groups of a table; the rest is named by its number. */
const SHOWN = 10;

/** What became of the customers first met in each quarter. */
export function cohortTable(context: ReportContext): Block[] {
  const say = context.words.pack.conversion;
  const { cohorts } = context.analysis.pack.conversion;
  if (cohorts.length === 0) return [section(say.cohortHeading), muted(say.cohortMissing)];
  const column = columnsOver(cohorts);
  return [
    section(say.cohortHeading),
    {
      type: 'chart',
      name: 'Clientele_ConversionQuarters',
      chart: 'columnClustered',
      table: 'cohorts',
      categories: 'quarter',
      series: [
        { column: 'customers', name: say.columns.customers, role: 'before', asLine: false },
        { column: 'buyers', name: say.columns.buyers, role: 'current', asLine: false },
      ],
      altText: say.cohortAlt,
      legend: true,
      points: CHART_POINTS,
    },
    plainTable('cohorts', [column('quarter', say.columns.quarter, 'text', ({ year, quarter }) => say.quarter(year, quarter)), ...figureColumns(context, cohorts, ({ figures }) => figures, false)]),
  ];
}

/** Conversion of each source, channel, region ...; the total is that of all customers. */
export function conversionGroups(context: ReportContext, field: ConversionField, groups: readonly ConversionGroup[]): Block[] {
  const say = context.words.pack.conversion;
  const { total } = context.analysis.pack.conversion;
  const shown = groups.slice(0, SHOWN);
  const column = columnsOver(shown);
  const columns = [column('name', say.names[field], 'text', ({ name }) => name ?? say.blank), ...figureColumns(context, shown, ({ figures }) => figures, true)];
  return [
    section(say.fields[field], ...(groups.length > shown.length ? [say.others(groups.length - shown.length)] : [])),
    plainTable(`conversion.${field}`, columns, [say.total, ...totals(context, total)]),
  ];
}

function figureColumns<T>({ analysis, words }: ReportContext, rows: readonly T[], of: (row: T) => ConversionFigures, money: boolean): TableColumn[] {
  const { columns: header } = words.pack.conversion;
  const column = columnsOver(rows);
  return [
    column('customers', header.customers, 'integer', (row) => of(row).customers),
    column('buyers', header.buyers, 'sparse', (row) => of(row).buyers),
    column('conversion', header.conversion, 'ratio', (row) => of(row).conversion),
    ...(money ? [column('repeaters', header.repeaters, 'sparse', (row: T) => of(row).repeaters)] : []),
    column('repeat', header.repeat, 'ratio', (row) => of(row).repeat),
    column('days', header.days, 'days', (row) => wholeDays(of(row).medianDays)),
    ...(money ? [column('revenue', header.revenue, 'bar', (row: T) => moneyCell(of(row).revenue, analysis.scale))] : []),
  ];
}

function totals({ analysis }: ReportContext, { customers, buyers, conversion, repeaters, repeat, medianDays, revenue }: ConversionFigures): CellContent[] {
  return [customers, buyers, conversion, repeaters, repeat, wholeDays(medianDays), moneyCell(revenue, analysis.scale)];
}
