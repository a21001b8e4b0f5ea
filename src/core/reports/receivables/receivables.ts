import { moneyText, ratioText } from '../../sheets/figureText';
import type { Block, SheetModel } from '../../sheets/model';
import { addMinor, ratioOf, signOf, ZERO, type Minor } from '../../values/minor';
import { receivablesLedger, type ReceivablesLedger } from '../../analysis/ageing/receivablesLedger';
import type { AbsentReport } from '../absentReport';
import { boardPage, full, muted } from '../shared/boardPage';
import type { ReportContext } from '../shared/reportContext';
import { ageingTables } from '../summary/ageingTables';
import { owingList } from '../value/owingList';
import { receivableCards } from './cards';
import { receivableChecks } from './checks';
import { collectFirst, FIRST_ROWS } from './collectFirst';
import { owedByTable } from './groupTables';
import { balanceHistory } from './history';
import { overLimit } from './overLimit';

/** Key of the board's sheet. */
export const RECEIVABLES_KEY = 'receivables';

/** 应收账款 (D13): what is owed and how late, whom to ask first, who holds it; every total is proven. */
export function receivablesReport(context: ReportContext): SheetModel | AbsentReport {
  const words = context.words.receivables;
  const ledger = receivablesLedger(context.book, context.analysis);
  if (!ledger) return withoutReceivables(context, RECEIVABLES_KEY, words.tab);
  const [chart, table] = balanceHistory(context, ledger);
  return boardPage(context, {
    key: RECEIVABLES_KEY,
    tab: words.tab,
    title: words.title,
    rows: [
      full([receivableCards(context, ledger)]),
      full([answer(context, ledger)]),
      full(collectFirst(context, ledger)),
      ageingTables(context),
      table.length > 0
        ? [
            { span: 7, blocks: chart },
            { span: 5, blocks: table },
          ]
        : full(chart),
      [
        { span: 6, blocks: owedByTable(context, ledger, 'handler') },
        { span: 6, blocks: owedByTable(context, ledger, 'region') },
      ],
      full(owingList(context)),
      full(overLimit(context, ledger)),
      full(receivableChecks(context, ledger)),
      full([muted(words.note)]),
    ],
  });
}

/** The line of the contents where there is no receivables sheet. */
export function withoutReceivables({ words }: ReportContext, key: string, name: string): AbsentReport {
  return { absent: true, key, name, needs: { kind: 'receivables', fields: ['customerId', 'invoiceDate', 'dueDate', 'amount'] }, why: words.receivables.why };
}

/** The main figure for the contents. */
export function receivablesHeadline({ analysis, words }: ReportContext): string | null {
  const { ageing } = analysis;
  if (!ageing) return null;
  const overdue = Object.entries(ageing.overdue).reduce<Minor>((sum, [bucket, amount]) => (bucket === 'notDue' || bucket === 'dueToday' ? sum : addMinor(sum, amount)), ZERO);
  return words.receivables.headline(moneyText(ageing.outstanding, ageing.scale), moneyText(overdue, ageing.scale));
}

/** How much of the overdue the first few hold. */
function answer({ words }: ReportContext, ledger: ReceivablesLedger): Block {
  const say = words.receivables;
  if (signOf(ledger.outstanding) === 0) return { type: 'note', text: say.nothingOpen, tone: 'plain' };
  const late = ledger.rows.filter((row) => signOf(row.overdue) > 0).slice(0, FIRST_ROWS);
  const amount = late.reduce<Minor>((sum, row) => addMinor(sum, row.overdue), ZERO);
  const share = ratioOf(amount, ledger.overdue);
  if (late.length === 0 || share === null) return { type: 'note', text: say.allPaid, tone: 'plain' };
  const text = share === 1 ? say.answerAll(late.length, moneyText(amount, ledger.scale)) : say.answer(late.length, ratioText(share), moneyText(amount, ledger.scale));
  return { type: 'note', text, tone: 'plain' };
}
