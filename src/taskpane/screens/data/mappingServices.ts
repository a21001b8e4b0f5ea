import type { MappingDocument, SourcePreview } from '../../../core/records';

/** What the columns part asks of the product. */
export interface MappingServices {
  /** How every sheet would be read under the mapping kept in the workbook. */
  preview(): Promise<SourcePreview>;
  /** The mapping kept in the workbook; null where none is. */
  kept(): Promise<MappingDocument | null>;
  /** Keeps a mapping in the workbook; null forgets it. */
  save(mapping: MappingDocument | null): Promise<void>;
}
