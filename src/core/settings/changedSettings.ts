import { settingsDocument } from './parseSettings';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** A setting that is not as it comes. Values as the settings document writes them. */
export interface ChangedSetting {
  /** `abc.mode`. */
  readonly path: string;
  readonly value: string;
  readonly byDefault: string;
}

/** What the user chose otherwise than the defaults, in the order of the document. */
export function changedSettings(settings: Settings): ChangedSetting[] {
  return compare(settingsDocument(settings), settingsDocument(DEFAULT_SETTINGS), '');
}

function compare(now: Readonly<Record<string, unknown>>, usual: Readonly<Record<string, unknown>>, prefix: string): ChangedSetting[] {
  return Object.keys(now).flatMap((key) => {
    const [value, byDefault, path] = [now[key], usual[key], `${prefix}${key}`];
    if (isGroup(value) && (isGroup(byDefault) || byDefault === undefined)) return compare(value, byDefault ?? {}, `${path}.`);
    return JSON.stringify(value) === JSON.stringify(byDefault) ? [] : [{ path, value: written(value), byDefault: written(byDefault) }];
  });
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function written(value: unknown): string {
  if (value === null || value === undefined) return '–';
  return Array.isArray(value) ? value.map(written).join(', ') : String(value as string | number | boolean);
}
