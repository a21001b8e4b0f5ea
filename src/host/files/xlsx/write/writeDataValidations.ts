import type { DataValidationModel, ValidationRule } from '../../../model/dataValidation';
import { areaAddress } from '../shared/address';
import { serialOfIsoDate } from '../shared/isoDates';
import { ALERTS, KINDS, VALIDATION_OPERATORS } from '../shared/validationWords';
import { escapeXml, tag, tagIfAny } from '../shared/xml';

export function writeDataValidations(validations: readonly DataValidationModel[]): string {
  const all = validations.filter(({ ranges }) => ranges.length > 0).map(({ ranges, rule, ignoreBlanks, prompt, errorAlert }) =>
    tag('dataValidation', {
      ...ruleAttributes(rule),
      errorStyle: errorAlert.style === 'Stop' ? undefined : ALERTS.file(errorAlert.style),
      allowBlank: ignoreBlanks || undefined,
      showInputMessage: prompt.showPrompt || undefined,
      showErrorMessage: errorAlert.showAlert || undefined,
      errorTitle: errorAlert.title || undefined,
      error: errorAlert.message || undefined,
      promptTitle: prompt.title || undefined,
      prompt: prompt.message || undefined,
      sqref: ranges.map(areaAddress).join(' '),
    }, ruleFormulas(rule)));
  return tagIfAny('dataValidations', { count: all.length }, all.join(''));
}

function ruleAttributes(rule: ValidationRule): Record<string, string | boolean | undefined> {
  if (rule.type === 'List') return { type: 'list', showDropDown: rule.inCellDropDown ? undefined : true };
  if (rule.type === 'Custom') return { type: 'custom' };
  return { type: KINDS.file(rule.type), operator: rule.operator === 'Between' ? undefined : VALIDATION_OPERATORS.file(rule.operator) };
}

function ruleFormulas(rule: ValidationRule): string {
  if (rule.type === 'List') {
    const source = rule.source.startsWith('=') ? rule.source.slice(1) : `"${rule.source.replaceAll('"', '""')}"`;
    return tag('formula1', {}, escapeXml(source));
  }
  if (rule.type === 'Custom') return tag('formula1', {}, escapeXml(rule.formula.replace(/^=/, '')));
  const operand = (value: string | number): string => {
    if (typeof value === 'number') return String(value);
    return value.startsWith('=') ? value.slice(1) : String(serialOfIsoDate(value) ?? value);
  };
  return tag('formula1', {}, escapeXml(operand(rule.formula1))) + (rule.formula2 === null ? '' : tag('formula2', {}, escapeXml(operand(rule.formula2))));
}
