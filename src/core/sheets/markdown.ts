import { cellText } from './layout/cellText';
import { alignOf, numberKindOf } from './layout/columnLook';
import type { Block, PivotSpec, SheetModel, TableBlock } from './model';
import type { CellContent, LinkTarget } from './sheetLayout';

/**
 * A sheet as Markdown, for a reviewer who reads what changed in a diff: every word and figure as it is shown, in
 * reading order; blocks side by side follow one another.
 */
export function markdownOf(model: SheetModel): string {
  const head = `<!-- ${model.key} | ${model.kind} | ${model.tab} | ${model.footer.left} | ${model.footer.right} -->`;
  const blocks = model.rows.flatMap((row) => row.flatMap((place) => place.blocks.map((block) => blockText(block, model.kind))));
  const pivots = (model.pivots ?? []).map(pivotText);
  return `${[head, ...blocks, ...pivots].join('\n\n')}\n`;
}

function blockText(block: Block, sheetKind: SheetModel['kind']): string {
  switch (block.type) {
    case 'heading':
      return `${block.level === 'title' ? '#' : '##'} ${block.text}${block.aside === undefined ? '' : ` _(${block.aside})_`}`;
    case 'badge':
      return `[${block.letter}] **${block.state}** ${block.note}`;
    case 'note':
      return block.tone === 'warning' ? `> **${block.text}**` : block.tone === 'muted' ? `_${block.text}_` : block.text;
    case 'cards':
      return block.cards
        .map((card) => `- ${card.label}: **${cellText(card.value, numberKindOf(card.kind, 'page'))}** ${card.notes.map((note) => `[${note.tone}: ${note.text}]`).join(' ')}`)
        .join('\n');
    case 'pairs':
      return block.pairs
        .map((pair) => `- ${pair.total ? `**${pair.label}**` : pair.label}: ${cellText(pair.value, numberKindOf(pair.kind, 'page'))}${pair.remark === '' ? '' : ` (${pair.remark})`}`)
        .join('\n');
    case 'table':
      return tableText(block, sheetKind);
    case 'chart':
      return `[chart ${block.name}, ${block.chart}: ${block.series.map((series) => `${series.name} = ${series.column}`).join(', ')} by ${block.categories}; alt: ${block.altText}]`;
    case 'checks':
      return block.checks.map((check) => `- ${check.label}: ${check.detail} ${check.verdict}`).join('\n');
    case 'links':
      return block.links.map((link) => `- [${link.text}](${targetText(link.target)}) ${link.note}`).join('\n');
  }
}

function pivotText({ name, title, source, rows, columns, values, slicer }: PivotSpec): string {
  const figures = values.map((value) => `${value.name} = ${value.summarise} of ${value.field}`).join(', ');
  return `## ${title}\n\n[pivot ${name} on ${source.table}: rows ${rows.join(', ')}; columns ${columns.join(', ') || '–'}; ${figures}; slicer ${slicer?.field ?? '–'}]`;
}

function tableText(block: TableBlock, sheetKind: SheetModel['kind']): string {
  const { columns } = block;
  const rule = columns.map(({ kind }) => ({ left: ':--', centre: ':-:', right: '--:' })[alignOf(kind)]);
  const kindAt = (column: number, index: number) => columns[column]?.kinds?.[index] ?? columns[column]?.kind ?? 'text';
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const shown = (value: CellContent, column: number) => cellText(value, numberKindOf(columns[column]?.kind ?? 'text', sheetKind));
  const body = Array.from({ length: block.rowCount }, (_, index) => row(columns.map((column, at) => cellText(column.values[index] ?? null, numberKindOf(kindAt(at, index), sheetKind)))));
  const total = block.total ? [row(block.total.map((value, at) => (value === null ? '' : `**${shown(value, at)}**`)))] : [];
  const native = block.native ? [`[native table ${block.native.name}, key ${block.native.keyColumn}: ${columns.map((column) => column.key).join(', ')}]`, ''] : [];
  return [...native, row(columns.map((column) => column.header)), row(rule), ...body, ...total].join('\n');
}

function targetText(target: LinkTarget): string {
  switch (target.to) {
    case 'report':
      return target.key;
    case 'customer':
      return `customer ${target.id}`;
    case 'source':
      return `${target.sheetName} row ${target.row}`;
  }
}
