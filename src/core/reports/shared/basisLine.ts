import { isoOf } from '../../values/civilDay';
import { periodLength } from '../../values/period';
import { periodWords } from './periodWords';
import type { ReportContext } from './reportContext';

/** The line every page stands on: as-of date, periods, windows, cuts and what is counted as money. */
export function basisLine(context: ReportContext): string {
  const { analysis, book } = context;
  const { basis, common } = context.words;
  const { periods, settings, abc } = analysis;
  const { dynamicCuts, fixedCuts } = settings.abc;
  const sameLength = periods.priorYear === null || periodLength(periods.priorYear) === periodLength(periods.current);
  const parts = [
    basis.asOf(isoOf(analysis.asOf)),
    basis.period(periodWords(periods.current, basis)),
    basis.previous(periodWords(periods.previous, basis)),
    periods.priorYear === null
      ? basis.noPriorYear(isoOf(periods.dataStart))
      : sameLength
        ? basis.priorYear(periodWords(periods.priorYear, basis))
        : basis.priorYearDays(periodWords(periods.priorYear, basis), periodLength(periods.priorYear), periodLength(periods.current)),
    settings.churnMode === 'fixed'
      ? basis.churnFixed(settings.churnDays)
      : basis.churnOwnRhythm(String(settings.ownRhythm.about), String(settings.ownRhythm.churned)),
    abc.mode === 'dynamic' ? basis.abcDynamic(dynamicCuts[0], dynamicCuts[1]) : basis.abcFixed(...fixedCuts),
    abc.base === 'gross' ? basis.baseGross : basis.baseNet,
    basis.grading(periodWords(periods.grading, basis), periodWords(periods.gradingBefore, basis)),
    ...wholeBook(context),
    ...(settings.currency === null ? [] : [basis.currency(settings.currency)]),
    book.sales.amountHeader === null ? basis.amountComputed : basis.amountColumn(book.sales.amountHeader),
  ];
  return parts.join(common.dot);
}

/** Choices that move every figure, where they are not the usual ones. */
function wholeBook({ analysis: { settings }, book, words }: ReportContext): string[] {
  const say = words.standsOn;
  return [
    ...(settings.priorYearShift === 'sameWeekday' ? [say.sameWeekday] : []),
    ...(settings.fiscalStartMonth === 1 ? [] : [say.fiscalStart(settings.fiscalStartMonth)]),
    ...(settings.returnPrefixes.length === 0 ? [] : [say.returnPrefixes(settings.returnPrefixes)]),
    ...(settings.zeroCost === 'real' ? [say.zeroCostReal] : []),
    ...(settings.duplicates === 'drop' ? [say.duplicatesDropped] : []),
    ...(settings.defaultTermDays === null || book.receivables === null ? [] : [say.defaultTerms(settings.defaultTermDays)]),
  ];
}
