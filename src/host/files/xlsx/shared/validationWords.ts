import type { ComparedKind, ValidationAlert, ValidationOperator } from '../../../model/dataValidation';
import { words } from './words';

export const KINDS = words<ComparedKind>({ WholeNumber: 'whole', Decimal: 'decimal', Date: 'date', Time: 'time', TextLength: 'textLength' });
export const VALIDATION_OPERATORS = words<ValidationOperator>({
  Between: 'between', NotBetween: 'notBetween', EqualTo: 'equal', NotEqualTo: 'notEqual', GreaterThan: 'greaterThan', LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual', LessThanOrEqualTo: 'lessThanOrEqual',
});
export const ALERTS = words<ValidationAlert['style']>({ Stop: 'stop', Warning: 'warning', Information: 'information' });
