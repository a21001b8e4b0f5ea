import type { Rectangle } from './rectangle';

/** What may be typed into cells. */
export interface DataValidationModel {
  ranges: Rectangle[];
  rule: ValidationRule;
  ignoreBlanks: boolean;
  prompt: ValidationPrompt;
  errorAlert: ValidationAlert;
}

export type ValidationOperator =
  'Between' | 'NotBetween' | 'EqualTo' | 'NotEqualTo' | 'GreaterThan' | 'LessThan' | 'GreaterThanOrEqualTo' | 'LessThanOrEqualTo';
export type ComparedKind = 'WholeNumber' | 'Decimal' | 'Date' | 'Time' | 'TextLength';

/** Formulas are numbers or texts as the API takes them: `5`, `=A1`, an ISO date for dates. */
export type ValidationRule =
  | { readonly type: 'List'; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly type: ComparedKind;
      readonly operator: ValidationOperator;
      readonly formula1: string | number;
      readonly formula2: string | number | null;
    }
  | { readonly type: 'Custom'; readonly formula: string };

export interface ValidationPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

export interface ValidationAlert {
  readonly showAlert: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
  readonly message: string;
}

export const NO_PROMPT: ValidationPrompt = { showPrompt: true, title: '', message: '' };
export const STOP_ALERT: ValidationAlert = { showAlert: true, style: 'Stop', title: '', message: '' };
