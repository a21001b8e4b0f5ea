import type { NumberKind } from '../../core/sheets/sheetLayout';

/**
 * Number formats by kind, in US notation: that is what the API takes whatever the user's language
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformat-member). No currency
 * sign: `$` would turn into the user's own (OfficeDev/office-js#590), and the ledger's currency stands in the headings.
 *
 * Text is `General`, not `@`: texts are kept as text by the writer (textWriter.ts), and a `@` cell would keep an
 * apostrophe or refuse a number the user types later.
 */
export const NUMBER_FORMATS: Readonly<Record<NumberKind, string>> = {
  general: 'General',
  text: 'General',
  integer: '#,##0',
  sparse: '#,##0;-#,##0;"–"',
  days: '#,##0',
  quantity: '#,##0',
  money0: '#,##0',
  sparseMoney: '#,##0.00;-#,##0.00;"–"',
  money2: '#,##0.00',
  ratio: '0.0%',
  // A sign goes with the colour (never colour alone); the third part is "no change".
  change: '"▲ "#,##0.0%;"▼ "#,##0.0%;0.0%',
  // Percentage points: 1.2 is the step from 10.0 % to 11.2 %.
  points: '+0.0" pt";-0.0" pt";0.0" pt"',
  date: 'yyyy-mm-dd',
  month: 'yyyy-mm',
};

/** Shares on an axis: whole percentages. */
export const AXIS_RATIO = '0%';

/** Axis numbers of a chart: short, so that they need little room. */
export const AXIS_FORMATS: Readonly<Record<'zh' | 'en', string>> = {
  // Excel scales by thousands only; 万 is shown for amounts from ten thousand by moving the point with a literal.
  zh: '#,##0',
  en: '[>=1000000]#,##0.0,,"M";[>=1000]#,##0,"K";#,##0',
};
