import type { DataValidationModel, ValidationRule } from '../../../model/dataValidation';
import { isoOf } from '../../../../core/values/civilDay';
import { dayOfSerial } from '../../../../core/values/excelSerial';
import { parseAreas } from '../shared/address';
import { ALERTS, KINDS, VALIDATION_OPERATORS } from '../shared/validationWords';
import { attribute, child, children, descendants, flagAttribute, textOf, type XmlElement } from '../shared/xml';

/** What may be typed where, from the sheet itself and from its extension (rules that look at other sheets). */
export function readDataValidations(root: XmlElement): DataValidationModel[] {
  const plain = children(child(root, 'dataValidations'), 'dataValidation');
  const extended = descendants(child(root, 'extLst'), 'dataValidation');
  return [...plain, ...extended].flatMap((each) => {
    const rule = readRule(each);
    const ranges = parseAreas(attribute(each, 'sqref') ?? textOf(child(each, 'sqref')));
    if (rule === null || ranges.length === 0) return [];
    return [{
      ranges,
      rule,
      ignoreBlanks: flagAttribute(each, 'allowBlank'),
      prompt: { showPrompt: flagAttribute(each, 'showInputMessage'), title: attribute(each, 'promptTitle') ?? '', message: attribute(each, 'prompt') ?? '' },
      errorAlert: {
        showAlert: flagAttribute(each, 'showErrorMessage'),
        style: ALERTS.model(attribute(each, 'errorStyle') ?? 'stop') ?? 'Stop',
        title: attribute(each, 'errorTitle') ?? '',
        message: attribute(each, 'error') ?? '',
      },
    }];
  });
}

function readRule(element: XmlElement): ValidationRule | null {
  const type = attribute(element, 'type') ?? 'none';
  const first = textOf(child(element, 'formula1'));
  const second = textOf(child(element, 'formula2'));
  if (type === 'list') {
    const quoted = /^"([\s\S]*)"$/.exec(first);
    return { type: 'List', source: quoted === null ? `=${first}` : (quoted[1] ?? '').replaceAll('""', '"'), inCellDropDown: !flagAttribute(element, 'showDropDown') };
  }
  if (type === 'custom') return { type: 'Custom', formula: `=${first}` };
  const kind = KINDS.model(type);
  if (kind === undefined) return null;
  const operand = (text: string): string | number => {
    const number = Number(text);
    if (text.trim() === '' || !Number.isFinite(number)) return `=${text}`;
    const day = kind === 'Date' && Number.isInteger(number) ? dayOfSerial(number) : null;
    return day === null ? number : isoOf(day);
  };
  return { type: kind, operator: VALIDATION_OPERATORS.model(attribute(element, 'operator') ?? 'between') ?? 'Between', formula1: operand(first), formula2: second === '' ? null : operand(second) };
}
