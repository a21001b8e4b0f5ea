import { MOST_COMPARED, type DuplicateFindings } from '../../cleaning';
import type { Block, SheetModel } from '../../sheets/model';
import { full, muted } from '../shared/boardPage';
import { footerOf } from '../shared/footer';
import type { ReportContext } from '../shared/reportContext';
import { pairLines, type PairLine } from './pairLines';
import { pairTable } from './pairTable';

/** 疑似重复客户: pairs that may be one customer, why, and a column in which the user decides. */
export function duplicatesReport(context: ReportContext): SheetModel {
  const words = context.words.dataQuality.duplicates;
  const { duplicates } = context;
  const { lines, notListed } = duplicates ? pairLines(duplicates) : { lines: [], notListed: 0 };
  return {
    key: 'duplicates',
    name: words.tab,
    tab: 'checks',
    kind: 'list',
    language: context.language,
    orientation: 'landscape',
    footer: footerOf(context, words.title),
    rows: [
      full([{ type: 'heading', level: 'title', text: words.title }, ...head(context, duplicates, lines, notListed)]),
      ...(duplicates && lines.length > 0 ? [full([pairTable(context, duplicates, lines)])] : []),
    ],
  };
}

function head(context: ReportContext, findings: DuplicateFindings | null, lines: readonly PairLine[], notListed: number): Block[] {
  const words = context.words.dataQuality.duplicates;
  const plain = (text: string): Block => ({ type: 'note', text, tone: 'plain' });
  const notCompared = findings && !findings.compared ? [plain(words.notCompared(findings.customers.length, MOST_COMPARED))] : [];
  if (!findings || lines.length === 0) return notCompared.length > 0 ? notCompared : [plain(words.none)];
  const { groups, refused, unused } = findings.merge;
  const open = lines.filter(({ decision, pair }) => decision === null && pair !== null && pair.class !== 'sure').length;
  const said = [
    groups.length > 0 ? words.merged(groups.length, groups.reduce((sum, { rows }) => sum + rows.length, 0)) : '',
    refused.length > 0 ? words.refused(refused.length) : '',
    unused.length > 0 ? words.gone(unused.length) : '',
    notListed > 0 ? words.notListed(notListed) : '',
  ].filter(Boolean);
  return [...notCompared, plain(words.answer(open)), ...(said.length > 0 ? [plain(said.join(' '))] : []), muted(words.note)];
}
