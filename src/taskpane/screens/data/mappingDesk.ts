import type { MappingDocument, SourcePreview } from '../../../core/records';
import { failureOf, type Failure } from '../../state/failure';
import type { PaneModel } from '../../state/paneModel';
import { Store } from '../../state/store';

export interface MappingState {
  /** Null until the workbook has been looked at. */
  readonly preview: SourcePreview | null;
  readonly kept: MappingDocument | null;
  /** What was kept before the last change, to go back to; undefined = nothing was changed here. */
  readonly before: MappingDocument | null | undefined;
  readonly busy: boolean;
  readonly failure: Failure | null;
}

/** How the sheets are read, and what the user says of it: a change is kept in the workbook at once and can be undone. */
export class MappingDesk extends Store<MappingState> {
  private asked = 0;

  constructor(private readonly model: PaneModel) {
    super({ preview: null, kept: null, before: undefined, busy: false, failure: null });
  }

  private get services() {
    return this.model.services.mapping;
  }

  async load(): Promise<void> {
    const question = (this.asked += 1);
    this.change({ busy: true });
    try {
      const kept = await this.services.kept();
      const preview = await this.services.preview();
      if (question === this.asked) this.change({ kept, preview, busy: false, failure: null });
    } catch (error) {
      if (question === this.asked) this.change({ busy: false, failure: failureOf(error) });
    }
  }

  /** Keeps a mapping, and shows what it makes of the sheets here and on the first screen. */
  async keep(mapping: MappingDocument | null): Promise<void> {
    const { kept } = this.getState();
    this.change({ busy: true });
    try {
      await this.services.save(mapping);
    } catch (error) {
      this.change({ busy: false, failure: failureOf(error) });
      return;
    }
    this.change({ before: kept });
    await this.load();
    void this.model.look();
  }

  async undo(): Promise<void> {
    const { before } = this.getState();
    if (before === undefined) return;
    await this.keep(before);
    this.change({ before: undefined });
  }
}
