import type { ReceivablesLedger } from '../../analysis/ageing/receivablesLedger';
import type { Block } from '../../sheets/model';
import { dayOfIso } from '../../values/civilDay';
import { serialOfDay } from '../../values/excelSerial';
import { subMinor } from '../../values/minor';
import { muted } from '../shared/boardPage';
import { moneyCell } from '../shared/cells';
import type { ReportContext } from '../shared/reportContext';

const CHART_POINTS = 190;
const TABLE = 'balances';

/** The balance at twelve month ends as a chart and as figures; a sentence and no figures where the sheets do not tell it. */
export function balanceHistory({ words }: ReportContext, { history, scale }: ReceivablesLedger): [chart: Block[], table: Block[]] {
  const say = words.receivables.history;
  const heading = { type: 'heading', level: 'section', text: say.heading } as const;
  if (!history) return [[heading, muted(say.missing)], []];
  const chart: Block[] = [
    heading,
    {
      type: 'chart',
      name: 'Clientele_Receivables_Balance',
      chart: 'columnClustered',
      table: TABLE,
      categories: 'month',
      series: [{ column: 'balance', name: say.balance, role: 'current', asLine: false }],
      altText: say.altText,
      legend: false,
      points: CHART_POINTS,
    },
  ];
  const table: Block[] = [
    { type: 'heading', level: 'section', text: say.tableHeading },
    {
      type: 'table',
      key: TABLE,
      columns: [
        { key: 'month', header: say.month, kind: 'month', values: history.map(({ month }) => serialOfDay(dayOfIso(`${month}-01`)!)) },
        { key: 'balance', header: say.balance, kind: 'sparseMoney', values: history.map(({ balance }) => moneyCell(balance, scale)) },
        // A balance that grows is no good news and no bad one: the difference, without the colours of a change.
        { key: 'change', header: say.change, kind: 'sparseMoney', values: history.map(({ balance }, index) => (index === 0 ? null : moneyCell(subMinor(balance, history[index - 1]!.balance), scale))) },
      ],
      rowCount: history.length,
      total: null,
      native: null,
    },
    muted(say.aside),
  ];
  return [chart, table];
}
