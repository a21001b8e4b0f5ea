import { CLASS_KEYS } from '../locales/reportKeys';
import { reportMessagesOf } from '../locales/messages';
import type { ReportMessages } from '../locales/reportMessages';
import type { TemplateKind } from '../locales/templateWords';
import { layoutSheet } from '../sheets/layout/layoutSheet';
import type { SheetModel } from '../sheets/model';
import type { SheetLayout } from '../sheets/sheetLayout';
import { activityReport } from './activity/activity';
import { abcBoardReport } from './abcBoard/abcBoard';
import { moversReport } from './movers/movers';
import { rfmReport } from './rfm/rfm';
import { groupsReport } from './groups/groups';
import { duplicatesReport } from './duplicates/duplicates';
import { lifecycleBoardReport } from './lifecycleBoard/lifecycleBoard';
import { funnelReport } from './funnel/funnel';
import { valueReport } from './value/value';
import { classListReport } from './classLists/classList';
import { customersReport } from './customers/customers';
import { receivablesHeadline, receivablesReport } from './receivables/receivables';
import { receivablesListReport } from './receivables/receivablesList';
import { todayHeadline, todayReport } from './today/todayReport';
import { followUpHeadline, followUpLogReport } from './today/followUpLogReport';
import { couponHeadline, couponReport } from './coupons/couponReport';
import { couponLogHeadline, couponLogReport } from './coupons/couponLogReport';
import { PACK_REPORTS } from './pack';
import { ROUTINE_REPORTS } from './routine/routineReport';
import { PIVOT_REPORTS } from './pivotData/pivotReports';
import { problemsReport } from './problems/problems';
import { qualityReport } from './quality/quality';
import type { ReportInput } from './reportInput';
import { reportContext } from './shared/reportContext';
import { withStandsOn } from './shared/standsOn';
import { tiersReport } from './tiers/tiers';
import { summaryReport } from './summary/summary';
import { isAbsent, type AbsentReport } from './absentReport';
import { contentsReport } from './contents/contents';
import { templateFor } from './contents/templateFor';
import {
  abcHeadline, activityHeadline, classHeadline, customersHeadline, duplicatesHeadline, funnelHeadline, groupsHeadline, lifecycleHeadline, moversHeadline, problemsHeadline,
  qualityHeadline, rfmHeadline, summaryHeadline, tiersHeadline, valueHeadline,
} from './contents/headlines';
import { withWayBack } from './contents/wayBack';
import type { Report } from './report';

/** The product's table of contents. The summary and the contents stand before them all. */
export const REPORTS: readonly Report[] = [
  { order: 10, group: 'answers', build: todayReport, about: ({ today }) => today.about, headline: todayHeadline },
  { order: 11, group: 'answers', build: activityReport, about: ({ contents }) => contents.about.activity, headline: activityHeadline },
  { order: 12, group: 'answers', build: abcBoardReport, about: ({ contents }) => contents.about.abcBoard, headline: abcHeadline },
  { order: 13, group: 'answers', build: moversReport, about: ({ contents }) => contents.about.movers, headline: moversHeadline },
  { order: 14, group: 'answers', build: lifecycleBoardReport, about: ({ contents }) => contents.about.lifecycle, headline: lifecycleHeadline },
  { order: 15, group: 'answers', build: valueReport, about: ({ contents }) => contents.about.value, headline: valueHeadline },
  { order: 16, group: 'answers', build: receivablesReport, about: ({ receivables }) => receivables.about, headline: receivablesHeadline },
  ...CLASS_KEYS.map(
    (key, index): Report => ({ order: 20 + index, group: 'lists', build: classListReport(key), about: ({ contents }) => contents.about.classes[key], headline: classHeadline(key) }),
  ),
  { order: 26, group: 'lists', build: couponReport, about: ({ coupons }) => coupons.about, headline: couponHeadline },
  { order: 30, group: 'reports', build: tiersReport, about: ({ tiers }) => tiers.about, headline: tiersHeadline },
  { order: 31, group: 'reports', build: rfmReport, about: ({ contents }) => contents.about.rfm, headline: rfmHeadline },
  { order: 32, group: 'reports', build: groupsReport, about: ({ contents }) => contents.about.groups, headline: groupsHeadline },
  { order: 33, group: 'reports', build: funnelReport, about: ({ contents }) => contents.about.funnel, headline: funnelHeadline },
  ...ROUTINE_REPORTS,
  ...PACK_REPORTS,
  { order: 90, group: 'data', build: customersReport, about: ({ contents }) => contents.about.customers, headline: customersHeadline },
  { order: 91, group: 'data', build: receivablesListReport, about: ({ receivables }) => receivables.listAbout, headline: receivablesHeadline },
  { order: 92, group: 'data', build: followUpLogReport, about: ({ today }) => today.log.about, headline: followUpHeadline },
  { order: 93, group: 'data', build: couponLogReport, about: ({ coupons }) => coupons.log.about, headline: couponLogHeadline },
  ...PIVOT_REPORTS,
  { order: 95, group: 'checks', build: problemsReport, about: ({ contents }) => contents.about.problems, headline: problemsHeadline },
  { order: 96, group: 'checks', build: qualityReport, about: ({ contents }) => contents.about.quality, headline: qualityHeadline },
  { order: 97, group: 'checks', build: duplicatesReport, about: ({ contents }) => contents.about.duplicates, headline: duplicatesHeadline },
];

/** The sheets of a build, and the reports it could not have. */
export interface BuiltModels {
  /** In tab order: the summary, the contents, then the registry's. */
  readonly models: readonly SheetModel[];
  readonly absent: readonly AbsentReport[];
}

/**
 * Every sheet of the workbook, in tab order, ready for a writer.
 *
 * 1. prepare what the reports share: words, the order of customers
 * 2. build each report of the registry as a model, or learn what it lacks
 * 3. lead to each: the summary, the contents, and from every sheet the way back
 * 4. lay each model out into rectangles
 */
export function buildReports(input: ReportInput): SheetLayout[] {
  return layReports(input).layouts;
}

/** {@link buildReports}, with the reports that the book cannot have. */
export function layReports(input: ReportInput): { readonly layouts: SheetLayout[]; readonly missing: MissingReport[] } {
  const { models, absent } = buildModels(input, reportMessagesOf(input.language));
  return { layouts: models.map(layoutSheet), missing: absent.map((report) => ({ name: report.name, template: templateFor(report, input.book) })) }; // 4
}

/** A report that the book cannot have, and the template sheet that would bring it. */
export interface MissingReport {
  /** The name its tab would have. */
  readonly name: string;
  /** Null where the book has a sheet of that kind and only lacks columns of it: the contents name them. */
  readonly template: TemplateKind | null;
}

/** Steps 1 to 3 in the words given, whatever the language: what golden files and a pseudo-language are made from. */
export function buildModels(input: ReportInput, words: ReportMessages): BuiltModels {
  const context = reportContext(input, words); // 1
  const built: { readonly report: Report; readonly model: SheetModel }[] = [];
  const absent: AbsentReport[] = [];
  for (const report of [...REPORTS].sort((a, b) => a.order - b.order)) {
    if (report.wanted && !report.wanted(context)) continue;
    const one = report.build(context); // 2
    if (isAbsent(one)) absent.push(one);
    else built.push({ report, model: { ...one, tab: report.group } });
  }
  const entries = built.map(({ report: { group, about, headline }, model: { key, name } }) => ({ key, name, group, about: about(words), headline: headline(context) }));
  const summary = summaryReport(context, built.map(({ model }) => model)); // 3
  const cover = { key: summary.key, name: summary.name, group: 'answers', about: words.contents.about.summary, headline: summaryHeadline(context) } as const;
  const contents = contentsReport(context, [cover, ...entries], absent);
  const others = [summary, ...built.map(({ model }) => model)].map((model) => withWayBack(withStandsOn(model, context), words.contents.back));
  return { models: [others[0]!, contents, ...others.slice(1)], absent };
}
