import type { AbcCase } from '../../analysis/abcCase';
import type { ReportContext } from './reportContext';

/**
 * What to do in a case of grade now and before (checklist 82-86): the user's words of the settings, wherever the workbook says it;
 * else those of the sheet.
 * @param usual the sheet's own words for the case
 */
export function actionText({ analysis }: Pick<ReportContext, 'analysis'>, one: AbcCase, usual: string): string {
  const own = analysis.settings.actions[one] ?? '';
  return own === '' ? usual : own;
}
