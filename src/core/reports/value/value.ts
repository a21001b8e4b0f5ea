import { ratioText } from '../../sheets/figureText';
import type { Block, SheetModel } from '../../sheets/model';
import { boardPage, full } from '../shared/boardPage';
import type { ReportContext } from '../shared/reportContext';
import { owingList } from './owingList';
import { paretoChart, paretoTable } from './pareto';
import { valueList } from './valueList';

/** 客户价值: how few bring most of the money, who is worth most, and who leaves while owing. */
export function valueReport(context: ReportContext): SheetModel {
  const words = context.words.value;
  return boardPage(context, {
    key: 'value',
    tab: words.tab,
    title: words.title,
    rows: [
      full([answer(context)]),
      [
        { span: 6, blocks: paretoChart(context) },
        { span: 6, blocks: paretoTable(context) },
      ],
      full(owingList(context)),
      full(valueList(context)),
    ],
  });
}

function answer({ analysis, words }: ReportContext): Block {
  const { concentration } = analysis;
  const say = words.value;
  const text = concentration ? say.answer(concentration.for80, ratioText(concentration.for80Share), concentration.customers) : say.nothing;
  return { type: 'note', text, tone: 'plain' };
}
