import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HostFileError } from '../../../src/host/files/hostFileError';
import { readFiles } from '../../../src/host/files/readFiles';
import { readXlsx } from '../../../src/host/files/xlsx/read/readXlsx';
import { writeXlsx } from '../../../src/host/files/xlsx/write/writeXlsx';
import { plainSheet } from './plain';

const FOLDER = resolve(__dirname, '../../../../shared/data/xlsx_fixtures');
/** Files that cannot be read, with the reason we give. */
const REFUSED: Readonly<Record<string, string>> = { 'excelize_encryptAES.xlsx': 'encrypted', 'poi_xlsx-corrupted.xlsx': 'corrupted' };

if (!existsSync(FOLDER)) {
  it('needs ../shared/data/xlsx_fixtures, which is not here: workbooks of other projects are not tested', () => expect(existsSync(FOLDER)).toBe(false));
} else {
  describe.each(readdirSync(FOLDER))('%s', (name) => {
    it('opens, and is the same after it is saved and opened again; or says why not', async () => {
      const bytes = readFileSync(join(FOLDER, name));
      const refused = REFUSED[name];
      if (refused !== undefined) {
        const error: unknown = await readFiles([{ path: name, bytes }]).catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(HostFileError);
        expect((error as HostFileError).code).toBe(refused);
        return;
      }
      const workbook = await readFiles([{ path: name, bytes }]);
      expect(workbook.sheets.length).toBeGreaterThan(0);
      const again = await readXlsx(await writeXlsx(workbook), name);
      for (const [index, sheet] of workbook.sheets.entries()) expect(plainSheet(again, again.sheets[index]!)).toEqual(plainSheet(workbook, sheet));
    }, 20_000);
  });
}
