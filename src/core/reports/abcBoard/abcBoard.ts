import { GRADES, type Grade, type Move } from '../../analysis/analysis';
import { moneyText, ratioText } from '../../sheets/figureText';
import type { Card, SheetModel } from '../../sheets/model';
import { absMinor, subMinor } from '../../values/minor';
import { boardPage, full, muted } from '../shared/boardPage';
import { sumOver } from '../shared/customerSums';
import type { ReportContext } from '../shared/reportContext';
import { caseTable } from './caseTable';
import { moveList } from './moveLists';
import { moveTable } from './moveTables';

/** 客户ABC分析: the grades, who moved between them and what that was worth, what to do in each case, and whom to see first. */
export function abcBoardReport(context: ReportContext): SheetModel {
  const words = context.words.abcBoard;
  return boardPage(context, {
    key: 'abc',
    tab: words.tab,
    title: words.title,
    rows: [
      full([{ type: 'cards', cards: GRADES.map((grade) => gradeCard(context, grade)) }]),
      full([{ type: 'note', text: answer(context), tone: 'plain' }]),
      [
        { span: 6, blocks: moveTable(context, 'customers') },
        { span: 6, blocks: moveTable(context, 'amount') },
      ],
      full([muted(words.matrixNote)]),
      full(caseTable(context)),
      ...(['visit', 'down', 'up'] as const).map((which) => full(moveList(context, which))),
    ],
  });
}

function gradeCard({ analysis, words }: ReportContext, grade: Grade): Card {
  const { customers, amount, share, customersBefore } = analysis.abc.classes[grade];
  const money = words.abcBoard.amount(moneyText(amount, analysis.scale));
  const text = share === null ? money : `${money}${words.common.dot}${words.abcBoard.share(ratioText(share))}`;
  return {
    label: words.abc.names[grade],
    value: customers,
    kind: 'integer',
    notes: [
      { text, tone: 'muted' },
      { text: words.abcBoard.before(customersBefore), tone: 'muted' },
    ],
  };
}

function answer(context: ReportContext): string {
  const { customers, scale } = context.analysis;
  const words = context.words.abcBoard;
  const of = (move: Move) => context.order.filter((customer) => customers.move[customer] === move);
  const [up, down, left] = [of('up'), of('down'), of('left')];
  if (up.length + down.length + left.length === 0) return words.nobodyMoved;
  const difference = (rows: Int32Array) => moneyText(absMinor(subMinor(sumOver(customers.abcBase, rows), sumOver(customers.abcBasePrevious, rows))), scale);
  return words.answer(up.length, difference(up), down.length, difference(down), left.length, moneyText(sumOver(customers.abcBasePrevious, left), scale));
}
