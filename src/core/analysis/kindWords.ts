/** The words of D5 stand with the records, whose returns sheets need them, too. */
export { isAllowanceWord, isReturnWord, isVoidWord, isYes } from '../records/words/lineWords';
