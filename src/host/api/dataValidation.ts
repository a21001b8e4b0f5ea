import type { HostState } from '../hostState';
import type { DataValidationModel, ValidationRule } from '../model/dataValidation';
import { NO_PROMPT, STOP_ALERT } from '../model/dataValidation';
import { containsRectangle, intersection } from '../model/rectangle';
import { ApiObject, type ApiProperty } from '../protocol/apiClass';
import { choiceOf, flagOf, recordOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { checkAllowed } from '../rules/protection';
import { RangeTarget } from '../rangeTarget';
import { cutRanges } from '../structure/clearCells';
import { areaAddress, quotedSheetName } from '../cells/address';
import type { AreasTarget, ExcelClass } from './targets';

const COMPARED = { wholeNumber: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength' } as const;
const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
/** Excel refuses a list written out in more than 255 characters, and a title or message that is too long. */
const MAX_LIST = 255;
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/** The validations that touch the cells; `whole` when one of them holds for every cell. */
function validationOf({ sheet, areas }: AreasTarget): { found: DataValidationModel | null; mixed: boolean } {
  const touching = sheet.dataValidations.filter((validation) =>
    validation.ranges.some((range) => areas.some((area) => intersection(range, area) !== null)),
  );
  const [first] = touching;
  if (first === undefined) return { found: null, mixed: false };
  const whole = touching.length === 1 && areas.every((area) => first.ranges.some((range) => containsRectangle(range, area)));
  return { found: whole ? first : null, mixed: !whole };
}

/** Each setting of a rule goes to a new entry for exactly these cells, taken out of the entries they were in. */
function change(target: AreasTarget, make: (before: DataValidationModel | null) => Partial<DataValidationModel>): void {
  const { sheet, areas } = target;
  checkAllowed(sheet, 'allowFormatCells');
  const before = validationOf(target).found;
  const made = make(before);
  const rule = made.rule ?? before?.rule;
  if (rule === undefined) throw new HostError('InvalidOperation', 'the cells have no validation rule yet');
  for (const area of areas) sheet.dataValidations = cutRanges(sheet.dataValidations, area);
  sheet.dataValidations.push({
    ranges: [...areas],
    rule,
    ignoreBlanks: made.ignoreBlanks ?? before?.ignoreBlanks ?? true,
    prompt: made.prompt ?? before?.prompt ?? NO_PROMPT,
    errorAlert: made.errorAlert ?? before?.errorAlert ?? STOP_ALERT,
  });
}

function ruleOf(value: unknown): ValidationRule {
  const given = recordOf(value);
  const kinds = Object.keys(given).filter((key) => given[key] !== null && given[key] !== undefined);
  const [kind] = kinds;
  if (kind === undefined || kinds.length !== 1) throw new HostError('InvalidArgument', 'exactly one rule is expected');
  const body = recordOf(given[kind]);
  if (kind === 'list') return { type: 'List', source: listSource(body.source), inCellDropDown: body.inCellDropDown !== false };
  if (kind === 'custom') return { type: 'Custom', formula: formulaText(body.formula) };
  if (!Object.hasOwn(COMPARED, kind)) throw new HostError('InvalidArgument', `${kind} is no validation rule`);
  const operator = choiceOf(body.operator, OPERATORS);
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (needsTwo && (body.formula2 === undefined || body.formula2 === null))
    throw new HostError('InvalidArgument', `${operator} needs formula2`);
  return {
    type: COMPARED[kind as keyof typeof COMPARED],
    operator,
    formula1: operand(body.formula1),
    formula2: needsTwo ? operand(body.formula2) : null,
  };
}

function listSource(value: unknown): string {
  if (value instanceof ApiObject && value.target instanceof RangeTarget)
    return `=${quotedSheetName(value.target.sheet.name)}!${areaAddress(value.target.area, true)}`;
  const source = formulaText(value);
  if (!source.startsWith('=') && source.length > MAX_LIST)
    throw new HostError('InvalidArgument', `a list has at most ${MAX_LIST} characters`);
  return source;
}

function formulaText(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new HostError('InvalidArgument', 'a text is expected');
  return value;
}

function operand(value: unknown): string | number {
  if (value instanceof ApiObject) return listSource(value);
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new HostError('InvalidArgument', 'a number, a date or a formula is expected');
  return value;
}

/** The rule as the API words it. */
function ruleAnswer(rule: ValidationRule): unknown {
  if (rule.type === 'List') return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
  if (rule.type === 'Custom') return { custom: { formula: rule.formula } };
  const key = rule.type.charAt(0).toLowerCase() + rule.type.slice(1);
  return { [key]: { formula1: rule.formula1, ...(rule.formula2 === null ? {} : { formula2: rule.formula2 }), operator: rule.operator } };
}

function limited(text: unknown, most: number): string {
  if (typeof text !== 'string') return '';
  if (text.length > most) throw new HostError('InvalidArgument', `at most ${most} characters`);
  return text;
}

type Property = ApiProperty<AreasTarget, HostState>;
const read =
  (pick: (validation: DataValidationModel) => unknown, none: unknown): Property['get'] =>
  (target) => {
    const { found, mixed } = validationOf(target);
    return mixed ? null : found === null ? none : pick(found);
  };

export const dataValidationClass: ExcelClass<'DataValidation'> = {
  properties: {
    Type: {
      get: (target) => {
        const { found, mixed } = validationOf(target);
        return mixed ? 'Inconsistent' : (found?.rule.type ?? 'None');
      },
    },
    Rule: { get: read(({ rule }) => ruleAnswer(rule), {}), set: (target, value) => change(target, () => ({ rule: ruleOf(value) })) },
    IgnoreBlanks: {
      get: read(({ ignoreBlanks }) => ignoreBlanks, true),
      set: (target, value) => change(target, () => ({ ignoreBlanks: flagOf(value) })),
    },
    Prompt: {
      get: read(({ prompt }) => prompt, NO_PROMPT),
      set: (target, value) => {
        const { showPrompt, title, message } = recordOf(value);
        change(target, () => ({
          prompt: { showPrompt: showPrompt !== false, title: limited(title, MAX_TITLE), message: limited(message, MAX_MESSAGE) },
        }));
      },
    },
    ErrorAlert: {
      get: read(({ errorAlert }) => errorAlert, STOP_ALERT),
      set: (target, value) => {
        const { showAlert, style, title, message } = recordOf(value);
        const kind = choiceOf(style ?? 'Stop', ['Stop', 'Warning', 'Information']);
        change(target, () => ({
          errorAlert: {
            showAlert: showAlert !== false,
            style: kind,
            title: limited(title, MAX_TITLE),
            message: limited(message, MAX_MESSAGE),
          },
        }));
      },
    },
  },
  methods: {
    Clear: ({ sheet, areas }) => {
      checkAllowed(sheet, 'allowFormatCells');
      for (const area of areas) sheet.dataValidations = cutRanges(sheet.dataValidations, area);
    },
  },
};
