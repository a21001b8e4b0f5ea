import { loadMapping, saveMapping } from '../../app/workbookSettings';
import type { MappingDocument } from '../../core/records';
import type { ExcelPort } from '../../excel/port';
import type { MappingServices } from '../screens/data/mappingServices';

/** The columns part over one workbook. */
export function mappingServices(port: ExcelPort): MappingServices {
  return {
    async preview() {
      const { previewSources } = await import('../../app/previewSources');
      return previewSources(port, await loadMapping(port));
    },
    // What is kept was written by us or by hand; the preview says what is wrong with it.
    kept: async () => (await loadMapping(port)) as MappingDocument | null,
    save: (mapping) => saveMapping(port, mapping),
  };
}
