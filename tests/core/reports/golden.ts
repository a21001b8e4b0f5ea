import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', 'golden');

/**
 * Compares with the golden file of a name. A difference leaves the new text beside the old one as `<name>.changed`, to
 * be read and, where it is right, moved over it (UPDATE_GOLDEN=1 does that). A missing golden file is a failure.
 */
export function expectGolden(name: string, text: string): void {
  const file = join(FOLDER, name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return;
  }
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (known !== text) writeFileSync(`${file}.changed`, text);
  expect(text).toBe(known);
}
