import { inExcel } from '../errors/inExcel';
import { syncInTime } from '../errors/watchdog';
import type { ExcelPort } from '../port';

/**
 * The product's choices inside the workbook: `workbook.settings` (ExcelApi 1.4), which belong to this add-in and travel
 * with the file, readable to anyone who has it. So: choices only, never customer data (P3).
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
 */
export type SettingKey = 'clientele.settings' | 'clientele.mapping';

/** The JSON value kept under a key, or null. */
export function readSetting(port: ExcelPort, key: SettingKey): Promise<unknown> {
  return inExcel(port, 'untouched', async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load({ value: true });
    await syncInTime(context);
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}

/** Keeps a JSON value under a key; null takes the key away. */
export function writeSetting(port: ExcelPort, key: SettingKey, value: unknown): Promise<void> {
  return inExcel(port, 'untouched', async (context) => {
    const { settings } = context.workbook;
    if (value !== null) {
      settings.add(key, value);
    } else {
      const existing = settings.getItemOrNullObject(key).load({ key: true });
      await syncInTime(context);
      if (existing.isNullObject) return;
      existing.delete();
    }
    await syncInTime(context);
  });
}
