import type { Highlight } from '../../core/sheets/sheetLayout';
import { cellAddress, rangeOf } from '../address';
import { GRADE_COLOURS, PALETTE, type GradeLetter } from './palette';

/** Conditional formats (ExcelApi 1.6). @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting */
export function writeHighlight(sheet: Excel.Worksheet, highlight: Highlight): void {
  const range = rangeOf(sheet, highlight.area);
  switch (highlight.type) {
    case 'dataBar':
      return addDataBar(range);
    case 'grades':
      return (Object.keys(GRADE_COLOURS) as GradeLetter[]).forEach((letter) => addGrade(range, letter));
    case 'change':
    case 'costChange':
      return addChange(range, cellAddress(highlight.area.row, highlight.area.column), highlight.type === 'costChange');
  }
}

function addDataBar(range: Excel.Range): void {
  const bar = range.conditionalFormats.add('DataBar').dataBar;
  bar.showDataBarOnly = false;
  bar.barDirection = 'LeftToRight';
  bar.lowerBoundRule = { type: 'Number', formula: '0' };
  bar.positiveFormat.fillColor = PALETTE.bar;
  bar.positiveFormat.gradientFill = false;
  bar.negativeFormat.fillColor = PALETTE.badGround;
}

function addGrade(range: Excel.Range, letter: GradeLetter): void {
  const format = range.conditionalFormats.add('CellValue').cellValue;
  format.rule = { formula1: `="${letter}"`, operator: 'EqualTo' };
  format.format.font.color = GRADE_COLOURS[letter].ink;
  format.format.fill.color = GRADE_COLOURS[letter].ground;
}

/** Rises and falls by sign; the rise of a cost is bad. A custom rule, so that words in the column ("new") and blanks are left alone. */
function addChange(range: Excel.Range, first: string, isCost: boolean): void {
  const rules = [
    { test: '>0', colour: isCost ? PALETTE.bad : PALETTE.good },
    { test: '<0', colour: isCost ? PALETTE.good : PALETTE.bad },
  ] as const;
  for (const { test, colour } of rules) {
    const custom = range.conditionalFormats.add('Custom').custom;
    custom.rule.formula = `=AND(ISNUMBER(${first}),${first}${test})`;
    custom.format.font.color = colour;
  }
}
