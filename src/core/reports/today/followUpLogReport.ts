import type { FollowUpColumn } from '../../locales/todayWords';
import type { SheetModel, TableBlock, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { isoOf } from '../../values/civilDay';
import { serialOfDay } from '../../values/excelSerial';
import type { FollowUp } from '../../analysis/today/followUp';
import { full, muted } from '../shared/boardPage';
import { footerOf } from '../shared/footer';
import type { ReportContext } from '../shared/reportContext';
import { resultText } from './reasons';

/** 跟进记录: everything the user has entered on today's list, the latest first. It is read back by the next build. */
export function followUpLogReport(context: ReportContext): SheetModel {
  const words = context.words.today.log;
  const { followUps } = context.desk;
  const customers = new Set(followUps.map(({ key }) => key)).size;
  return {
    key: 'followUps',
    name: words.tab,
    tab: 'data',
    kind: 'list',
    language: context.language,
    orientation: 'landscape',
    footer: footerOf(context, words.title),
    rows: [
      full([
        { type: 'heading', level: 'title', text: words.title },
        { type: 'note', text: followUps.length === 0 ? words.none : words.answer(followUps.length, customers), tone: 'plain' },
        ...(followUps.length === 0 ? [] : [muted(words.note)]),
      ]),
      ...(followUps.length === 0 ? [] : [full([logTable(context, [...followUps].reverse())])]),
    ],
  };
}

export function followUpHeadline({ words, desk }: ReportContext): string | null {
  return words.today.log.headline(desk.followUps.length);
}

function logTable(context: ReportContext, lines: readonly FollowUp[]): TableBlock {
  const words = context.words.today.log;
  const column = (key: FollowUpColumn, kind: TableColumn['kind'], cell: (line: FollowUp) => CellContent, more: Partial<TableColumn> = {}): TableColumn => ({
    key,
    header: words.columns[key],
    kind,
    values: lines.map(cell),
    ...more,
  });
  const day = (of: FollowUp['next']): CellContent => (of === null ? null : serialOfDay(of));
  return {
    type: 'table',
    key: 'followUps',
    rowCount: lines.length,
    total: null,
    native: { name: 'Clientele_FollowUps', keyColumn: 'key' },
    columns: [
      column('noted', 'date', ({ noted }) => serialOfDay(noted)),
      column('customer', 'text', ({ name }) => name),
      column('customerId', 'id', ({ key }) => key),
      column('result', 'text', (line) => resultText(context, line), { wide: true, widest: 40 }),
      column('next', 'date', ({ next, nextText }) => day(next) ?? nextText),
      column('closed', 'date', ({ closed }) => day(closed)),
      column('key', 'text', ({ noted, key }) => `${isoOf(noted)} ${key}`),
    ],
  };
}
