import { tagsOutside, type TagField } from '../../analysis/tiers/tagsOutside';
import type { Settings } from '../../settings/settings';
import type { Block } from '../../sheets/model';
import { muted } from '../shared/boardPage';
import type { ReportContext } from '../shared/reportContext';

const LIST_ROWS = 12;
const LIST_OF: Readonly<Record<TagField, keyof Settings['tags']>> = { status: 'status', industry: 'industry', coreNeed: 'need' };

/** Values of tag columns that the company's lists do not have; nothing where no list is set or all agree. */
export function tagList({ analysis, book, words }: ReportContext): Block[] {
  const say = words.tiers;
  const { tags } = analysis.settings;
  const outside = tagsOutside(book.customers, analysis.customers.inScope, tags).slice(0, LIST_ROWS);
  if (outside.length === 0) return [];
  return [
    { type: 'heading', level: 'section', text: say.tagHeading },
    {
      type: 'table',
      key: 'tags',
      columns: [
        { key: 'field', header: say.tagColumns.field, kind: 'text', values: outside.map(({ field }) => words.contents.fields[field]) },
        { key: 'value', header: say.tagColumns.value, kind: 'text', values: outside.map(({ value }) => value) },
        { key: 'customers', header: say.tagColumns.customers, kind: 'integer', values: outside.map(({ customers }) => customers) },
        { key: 'allowed', header: say.tagColumns.allowed, kind: 'text', values: outside.map(({ field }) => tags[LIST_OF[field]].join(words.groups.comma)), wide: true },
      ],
      rowCount: outside.length,
      total: null,
      native: null,
    },
    muted(say.tagNote),
  ];
}
