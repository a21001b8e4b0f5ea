import type { BlockRow, SheetModel } from '../../sheets/model';
import { footerOf } from '../shared/footer';
import { staleWarning } from '../shared/staleWarning';
import { briefTable } from './briefTable';
import { keyFigures } from './cards';
import { contactTable, surveyTable } from './contactTables';
import { ageTable, debtFacts, debtHistory, overdueTable } from './debtTables';
import { fulfilmentFacts } from './fulfilmentFacts';
import { goodsTable } from './goodsTable';
import { head } from './head';
import { keyOrdersTable } from './keyOrdersTable';
import { nextSteps } from './nextSteps';
import { performanceTable } from './performanceTable';
import { halves, muted, wide, type PortraitContext } from './portraitContext';
import { PORTRAIT_KEY, portraitKeyOf } from './portraitKey';
import { purchaseTable, rhythmChart } from './rhythmTables';
import { categoryTable, returnsTable, sellersLine } from './shareTables';
import { story } from './story';
import { monthTable, trendChart } from './trend';

/** Characters of a name in the footer. */
const FOOTER_NAME = 28;

/** A4 pages that a portrait fills at most. */
const MOST_PAGES = 2;

/**
 * 客户画像: everything before the call, on one or two A4 pages. The answer first (who, figures, words, what to do), then the
 * tables it stands on.
 * @param sheet which sheet it goes to: `own` for one of the customer's own, `shared` for the reusable one
 */
export function portraitReport(context: PortraitContext, sheet: 'own' | 'shared'): SheetModel {
  const { report, words, customer } = context;
  const name = report.analysis.customers.names[customer] ?? '';
  const printed = withBlocks([
    head(context, sheet),
    wide(staleWarning(report)),
    wide([keyFigures(context)]),
    wide([story(context)]),
    wide(nextSteps(context)),
    wide(performanceTable(context)),
    wide(trendChart(context)),
    wide(goodsTable(context)),
    wide([...keyOrdersTable(context), ...sellersLine(context)]),
    halves(overdueTable(context), [...debtFacts(context), ...debtHistory(context)]),
    wide(ageTable(context)),
    halves(categoryTable(context), returnsTable(context)),
    wide(contactTable(context)),
    halves(fulfilmentFacts(context), rhythmChart(context)),
    wide(surveyTable(context)),
    wide(briefTable(context)),
  ]);
  const appendix = withBlocks([wide(monthTable(context)), wide(purchaseTable(context))]);
  const rows = appendix.length === 0 ? printed : [...printed, wide([muted(words.rhythm.appendix)]), ...appendix];
  return {
    key: sheet === 'own' ? portraitKeyOf(report.analysis.customers.ids[customer] ?? '') : PORTRAIT_KEY,
    name: sheet === 'own' ? name : words.tab,
    tab: 'overview',
    kind: 'page',
    language: report.language,
    orientation: 'portrait',
    footer: footerOf(report, words.footer(shortened(name))),
    rows,
    printedRows: printed.length,
    mostPages: MOST_PAGES,
  };
}

/** A footer has no second line: a long name would run into the page's number. */
function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= FOOTER_NAME ? name : `${letters.slice(0, FOOTER_NAME - 1).join('')}…`;
}

function withBlocks(rows: readonly BlockRow[]): BlockRow[] {
  return rows.filter((row) => row.some((place) => place.blocks.length > 0));
}
