import { backTestNeedsDataFrom, type BackTest } from '../../analysis/backTest/backTest';
import type { ChurnRule } from '../../analysis/backTest/churnRules';
import type { RuleScore } from '../../analysis/backTest/ruleScore';
import type { BackTestWords } from '../../locales/activityWords';
import { ratioText } from '../../sheets/figureText';
import type { Block, TableColumn } from '../../sheets/model';
import { isoOf } from '../../values/civilDay';
import { muted } from '../shared/boardPage';
import type { ReportContext } from '../shared/reportContext';

/** Less than a point of difference is no reason to change a rule people know. */
const WORTH_A_CHANGE = 0.01;

/** How the churn rules would have done, best first, the one in use marked; or from when data would have to reach. */
export function backTestTable(context: ReportContext): Block[] {
  const words = context.words.activity.test;
  const { backTest, asOf } = context.analysis;
  const heading = { type: 'heading', level: 'section', text: words.heading } as const;
  if (!backTest) return [heading, muted(words.missing(isoOf(backTestNeedsDataFrom(asOf))))];
  const { cuts, scores, horizonDays, cases, lost } = backTest;
  const of = <T>(value: (score: RuleScore, place: number) => T): T[] => scores.map(value);
  const columns: TableColumn[] = [
    { key: 'rule', header: words.rule, kind: 'text', values: of(({ rule }) => ruleText(rule, words)) },
    { key: 'balanced', header: words.balanced, kind: 'ratio', values: of((score) => score.balanced) },
    { key: 'flagged', header: words.flagged, kind: 'integer', values: of((score) => score.flagged) },
    { key: 'precision', header: words.precision, kind: 'ratio', values: of((score) => score.precision) },
    { key: 'recall', header: words.recall, kind: 'ratio', values: of((score) => score.recall) },
    { key: 'f1', header: words.f1, kind: 'ratio', values: of((score) => score.f1) },
    {
      key: 'place',
      header: words.place,
      kind: 'text',
      values: of((score, place) => placeOf(score, place, backTest, words)),
      roles: of((_, place) => (place === 0 ? 'good' : null)),
    },
  ];
  return [
    { ...heading, aside: words.aside(cuts.length, isoOf(cuts[cuts.length - 1]!), isoOf(cuts[0]!), horizonDays) }, // at least three cuts
    { type: 'note', text: advice(backTest, words), tone: 'plain' },
    { type: 'table', key: 'backTest', columns, rowCount: scores.length, total: null, native: null },
    muted(words.explain(cases, ratioText(lost / cases), horizonDays)),
  ];
}

function advice({ scores, inUse }: BackTest, words: BackTestWords): string {
  const best = scores[0]!; // never without rules
  if (best === inUse) return words.inUseIsBest;
  if (best.balanced - inUse.balanced < WORTH_A_CHANGE) return words.hardlyBetter(ruleText(best.rule, words));
  return words.better(ruleText(best.rule, words), ratioText(best.balanced), ruleText(inUse.rule, words), ratioText(inUse.balanced));
}

function placeOf(score: RuleScore, place: number, { inUse }: BackTest, words: BackTestWords): string {
  const notes = [place === 0 ? words.best : place === 1 ? words.second : '', score === inUse ? words.inUse : ''];
  return notes.filter(Boolean).join(' / ');
}

function ruleText(rule: ChurnRule, words: BackTestWords): string {
  return rule.mode === 'fixed' ? words.fixed(rule.days) : words.ownRhythm(String(rule.about));
}
