import { newSheetProtection, type SheetProtectionModel, type SheetProtectionOptions } from '../../../model/protection';
import { attribute, flagAttribute, tag, type XmlElement } from './xml';

/** Begins a password of the model that stands for a file's hash: the password itself cannot be known, its hash is kept. */
const HASHED = 'file-hash:';
const HASH_ATTRIBUTES = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'] as const;

/** Options by the file's attribute, which says what is forbidden. */
const OPTIONS: Readonly<Record<string, Exclude<keyof SheetProtectionOptions, 'selectionMode'>>> = {
  autoFilter: 'allowAutoFilter', deleteColumns: 'allowDeleteColumns', deleteRows: 'allowDeleteRows', objects: 'allowEditObjects',
  scenarios: 'allowEditScenarios', formatCells: 'allowFormatCells', formatColumns: 'allowFormatColumns', formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns', insertHyperlinks: 'allowInsertHyperlinks', insertRows: 'allowInsertRows', pivotTables: 'allowPivotTables',
  sort: 'allowSort',
};
/** These two are allowed unless the file says otherwise; all others are forbidden unless it says otherwise. */
const ALLOWED_BY_DEFAULT = new Set(['objects', 'scenarios']);

export function readProtection(element: XmlElement): SheetProtectionModel {
  const model = newSheetProtection();
  // Choices of a protection that is switched off mean nothing.
  if (!flagAttribute(element, 'sheet')) return model;
  model.protected = true;
  model.password = readPassword(element);
  for (const name in OPTIONS) {
    const option = OPTIONS[name];
    if (option !== undefined) model.options[option] = !flagAttribute(element, name, !ALLOWED_BY_DEFAULT.has(name));
  }
  if (flagAttribute(element, 'selectUnlockedCells')) model.options.selectionMode = 'None';
  else if (flagAttribute(element, 'selectLockedCells')) model.options.selectionMode = 'Unlocked';
  return model;
}

export function writeProtection(model: SheetProtectionModel): string {
  if (!model.protected) return '';
  const attributes: Record<string, string | boolean> = { ...writePassword(model.password), sheet: true };
  for (const name in OPTIONS) {
    const option = OPTIONS[name];
    if (option === undefined) continue;
    const forbidden = !model.options[option];
    if (forbidden !== !ALLOWED_BY_DEFAULT.has(name)) attributes[name] = forbidden;
  }
  if (model.options.selectionMode !== 'Normal') attributes.selectLockedCells = true;
  if (model.options.selectionMode === 'None') attributes.selectUnlockedCells = true;
  return tag('sheetProtection', attributes);
}

/** A password hash of the file as a model password that nothing typed can equal; null when there is none. */
export function readPassword(element: XmlElement): string | null {
  const found: Record<string, string> = {};
  for (const name of HASH_ATTRIBUTES) {
    const value = attribute(element, name);
    if (value !== undefined) found[name] = value;
  }
  return Object.keys(found).length === 0 ? null : HASHED + JSON.stringify(found);
}

export function writePassword(password: string | null): Record<string, string> {
  if (password === null || password === '') return {};
  return password.startsWith(HASHED) ? (JSON.parse(password.slice(HASHED.length)) as Record<string, string>) : { password: legacyHash(password) };
}

/** The 16-bit hash of ECMA-376 part 4, 14.7.1: keeps honest people out, as sheet protection is meant to. */
function legacyHash(password: string): string {
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index -= 1) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(index) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return ((hash ^ password.length ^ 0xce4b) & 0xffff).toString(16).toUpperCase().padStart(4, '0');
}
