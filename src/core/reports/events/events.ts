import type { EventCounts, EventFigures, Events } from '../../analysis/events/events';
import { integerText, moneyText, ratioText } from '../../sheets/figureText';
import type { Block, SheetModel, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import type { AbsentReport } from '../absentReport';
import { boardPage, full, muted } from '../shared/boardPage';
import { dayCell, moneyCell } from '../shared/cells';
import { columnsOver, plain, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { sentenceGap } from '../shared/sentenceGap';
import { whoColumns } from '../shared/whoColumns';

const KEY = 'events';
const CHART_POINTS = 170;
const EVENT_ROWS = 15;
const FOLLOW_ROWS = 15;
/** A channel with fewer who came is not named as the best. */
const LEAST_CAME = 10;

/** 活动复盘 (row 164). */
export function eventsReport(context: ReportContext): SheetModel | AbsentReport {
  const words = context.words.pack.events;
  const { events } = context.analysis.pack;
  if (!events) return { absent: true, key: KEY, name: words.tab, needs: { kind: 'events', fields: ['event', 'date', 'customerName', 'channel', 'attended'] }, why: words.why };
  const board = { key: KEY, tab: words.tab, title: words.title };
  if (events.events.length === 0) return boardPage(context, { ...board, rows: [full([plain(words.nothing)])] });
  return boardPage(context, {
    ...board,
    rows: [
      full([plain(answer(context, events))]),
      full(eventTable(context, events)),
      full(channelTable(context, events)),
      full(followList(context, events)),
      full([muted([words.note(events.days), events.tellsAttendance ? '' : words.noAttendance].filter(Boolean).join(sentenceGap(context.language)))]),
    ],
  });
}

/** Events and conversion, for the contents. */
export function eventsHeadline({ analysis, words }: ReportContext): string | null {
  const found = analysis.pack.events;
  return found && found.total.conversion !== null ? words.pack.events.headline(found.events.length, ratioText(found.total.conversion)) : null;
}

function answer({ analysis, words, language }: ReportContext, { events, total, channels, toFollow, days }: Events): string {
  const say = words.pack.events;
  const best = (channels ?? [])
    .filter(({ name, counts }) => name !== null && (counts.attended ?? counts.signUps) >= LEAST_CAME && counts.converted > 0)
    .sort((a, b) => b.counts.conversion! - a.counts.conversion!)[0];
  const came = total.attended === null ? null : `${integerText(total.attended)}${total.participation === null ? '' : ` (${ratioText(total.participation)})`}`;
  const bought = `${integerText(total.converted)}${total.conversion === null ? '' : ` (${ratioText(total.conversion)})`}`;
  return [
    say.answer(events.length, total.signUps, came, bought, moneyText(total.revenue, analysis.scale), days),
    best ? say.best(best.name!, ratioText(best.counts.conversion!)) : '',
    toFollow.length > 0 ? say.follow(toFollow.length) : '',
  ].filter(Boolean).join(sentenceGap(language));
}

function eventTable(context: ReportContext, { events, total, tellsAttendance }: Events): Block[] {
  const say = context.words.pack.events;
  const shown = events.slice(0, EVENT_ROWS);
  const column = columnsOver(shown);
  const named = ({ name, complete }: EventFigures): string => (complete ? name : say.running(name));
  return [
    section(say.eventHeading),
    {
      type: 'chart',
      name: 'Clientele_Events',
      chart: 'columnClustered',
      table: 'events',
      categories: 'event',
      series: [
        { column: 'signUps', name: say.columns.signUps, role: 'before', asLine: false },
        ...(tellsAttendance ? [{ column: 'attended', name: say.columns.attended, role: 'current', asLine: false } as const] : []),
        { column: 'converted', name: say.columns.converted, role: 'good', asLine: false },
      ],
      altText: say.chartAlt,
      legend: true,
      points: CHART_POINTS,
    },
    plainTable(
      'events',
      [column('event', say.columns.event, 'text', named), column('date', say.columns.date, 'date', ({ day }) => dayCell(day)), ...countColumns(context, shown, ({ counts }) => counts, tellsAttendance)],
      [say.total, null, ...countTotal(context, total, tellsAttendance)],
    ),
  ];
}

function channelTable(context: ReportContext, { channels, total, tellsAttendance }: Events): Block[] {
  const say = context.words.pack.events;
  if (!channels) return [];
  const column = columnsOver(channels);
  return [
    section(say.channelHeading),
    plainTable(
      'channels',
      [column('channel', say.columns.channel, 'text', ({ name }) => name ?? say.blank), ...countColumns(context, channels, ({ counts }) => counts, tellsAttendance)],
      [say.total, ...countTotal(context, { ...total }, tellsAttendance)],
    ),
  ];
}

function countColumns<T>({ analysis, words }: ReportContext, rows: readonly T[], of: (row: T) => EventCounts, tellsAttendance: boolean): TableColumn[] {
  const { columns: header } = words.pack.events;
  const column = columnsOver(rows);
  return [
    column('signUps', header.signUps, 'integer', (row) => of(row).signUps),
    ...(tellsAttendance
      ? [column('attended', header.attended, 'sparse', (row: T) => of(row).attended), column('participation', header.participation, 'ratio', (row: T) => of(row).participation)]
      : []),
    column('converted', header.converted, 'sparse', (row) => of(row).converted),
    column('conversion', header.conversion, 'ratio', (row) => of(row).conversion),
    column('newCustomers', header.newCustomers, 'sparse', (row) => of(row).newCustomers),
    column('revenue', header.revenue, 'sparseMoney', (row) => moneyCell(of(row).revenue, analysis.scale)),
  ];
}

function countTotal({ analysis }: ReportContext, counts: EventCounts, tellsAttendance: boolean): CellContent[] {
  const { signUps, attended, participation, converted, conversion, newCustomers, revenue } = counts;
  return [signUps, ...(tellsAttendance ? [attended, participation] : []), converted, conversion, newCustomers, moneyCell(revenue, analysis.scale)];
}

function followList(context: ReportContext, { toFollow }: Events): Block[] {
  const say = context.words.pack.events;
  if (toFollow.length === 0) return [];
  const shown = toFollow.slice(0, FOLLOW_ROWS);
  const column = columnsOver(shown);
  const result = column('result', say.columns.result, 'text', (one) => one.result);
  return [
    section(say.followHeading, say.followAside(shown.length, toFollow.length)),
    plainTable('follow', [
      ...whoColumns(context, Int32Array.from(shown, ({ customer }) => customer), say.columns),
      column('event', say.columns.event, 'text', ({ event }) => event),
      column('date', say.columns.date, 'date', ({ day }) => dayCell(day)),
      ...(result.values.some((value) => value !== null) ? [result] : []),
    ]),
  ];
}
