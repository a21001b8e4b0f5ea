import type { FilterCriteria } from '../../../model/table';
import { attribute, child, children, flagAttribute, numberAttribute, tag, type XmlElement } from './xml';

const OPERATORS: readonly (readonly [sign: string, name: string])[] = [
  ['<>', 'notEqual'], ['>=', 'greaterThanOrEqual'], ['<=', 'lessThanOrEqual'], ['>', 'greaterThan'], ['<', 'lessThan'], ['=', 'equal'],
];

/** The filters of an `<autoFilter>` by column, counted from its left. Filters by colour or icon are not carried. */
export function readFilterColumns(filter: XmlElement): Map<number, FilterCriteria> {
  const found = new Map<number, FilterCriteria>();
  for (const column of children(filter, 'filterColumn')) {
    const criteria = readCriteria(column);
    if (criteria !== null) found.set(numberAttribute(column, 'colId') ?? 0, criteria);
  }
  return found;
}

function readCriteria(column: XmlElement): FilterCriteria | null {
  const filters = child(column, 'filters');
  const custom = child(column, 'customFilters');
  const top = child(column, 'top10');
  const dynamic = child(column, 'dynamicFilter');
  if (filters !== undefined) {
    const values = children(filters, 'filter').map((each) => attribute(each, 'val') ?? '');
    const dates = children(filters, 'dateGroupItem').map((each) => {
      const specificity = attribute(each, 'dateTimeGrouping') ?? 'day';
      const pieces = [attribute(each, 'year') ?? '', ...['month', 'day'].map((part) => attribute(each, part)?.padStart(2, '0') ?? '01')];
      return { date: pieces.join('-'), specificity: specificity.charAt(0).toUpperCase() + specificity.slice(1) };
    });
    return { filterOn: 'Values', values: [...values, ...dates, ...(flagAttribute(filters, 'blank') ? [''] : [])] };
  }
  if (custom !== undefined) {
    const [first, second] = children(custom, 'customFilter').map((each) => {
      const sign = OPERATORS.find(([, name]) => name === (attribute(each, 'operator') ?? 'equal'))?.[0] ?? '=';
      return `${sign}${attribute(each, 'val') ?? ''}`;
    });
    return {
      filterOn: 'Custom',
      ...(first !== undefined && { criterion1: first }),
      ...(second !== undefined && { criterion2: second, operator: flagAttribute(custom, 'and') ? 'And' : 'Or' }),
    };
  }
  if (top !== undefined) {
    const percent = flagAttribute(top, 'percent');
    const isTop = flagAttribute(top, 'top', true);
    return { filterOn: isTop ? (percent ? 'TopPercent' : 'TopItems') : percent ? 'BottomPercent' : 'BottomItems', criterion1: attribute(top, 'val') ?? '10' };
  }
  const kind = attribute(dynamic, 'type');
  return kind === undefined ? null : { filterOn: 'Dynamic', dynamicCriteria: kind.charAt(0).toUpperCase() + kind.slice(1) };
}

export function writeFilterColumn(index: number, criteria: FilterCriteria): string {
  const content = writeCriteria(criteria);
  return content === '' ? '' : tag('filterColumn', { colId: index }, content);
}

function writeCriteria(criteria: FilterCriteria): string {
  switch (criteria.filterOn) {
    case 'Values': {
      const values = criteria.values ?? [];
      const texts = values.filter((each): each is string => typeof each === 'string' && each !== '');
      const dates = values.filter((each) => typeof each !== 'string').map((each) => {
        const [year, month, day] = each.date.slice(0, 10).split('-');
        const grouping = each.specificity.toLowerCase();
        return tag('dateGroupItem', { year, ...(grouping !== 'year' && { month: Number(month) }), ...(grouping === 'day' && { day: Number(day) }), dateTimeGrouping: grouping });
      });
      return tag('filters', { blank: values.includes('') ? true : undefined }, texts.map((val) => tag('filter', { val })).join('') + dates.join(''));
    }
    case 'Custom': {
      const filters = [criteria.criterion1, criteria.criterion2].filter((each) => each !== undefined).map((text) => {
        const [sign, name] = OPERATORS.find(([each]) => text.startsWith(each)) ?? ['', 'equal'];
        return tag('customFilter', { operator: name === 'equal' ? undefined : name, val: text.slice(sign.length) });
      });
      return tag('customFilters', { and: criteria.operator === 'And' ? true : undefined }, filters.join(''));
    }
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return tag('top10', { top: criteria.filterOn.startsWith('Bottom') ? false : undefined, percent: criteria.filterOn.endsWith('Percent') ? true : undefined, val: criteria.criterion1 ?? '10' });
    case 'Dynamic': {
      const kind = criteria.dynamicCriteria ?? '';
      return kind === '' ? '' : tag('dynamicFilter', { type: kind.charAt(0).toLowerCase() + kind.slice(1) });
    }
    default:
      return '';
  }
}
