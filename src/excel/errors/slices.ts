import { letOthersWork } from './cancel';

/** So long may a slice of ours be before the next pause: with what the client does around it, under 50 ms. */
const SLICE_MS = 12;

/**
 * Long work on the pane's thread, in slices: between two of them the pane draws and the Cancel button is heard. The
 * clock only decides where to pause, never what comes out.
 */
export class Slices {
  private began = performance.now();

  constructor(private readonly sliceMs = SLICE_MS) {}

  /** Lets others work when this slice has lasted long enough; to be called wherever the work may stop. */
  async pause(): Promise<void> {
    if (performance.now() - this.began >= this.sliceMs) await this.next();
  }

  /** Lets others work now: after an answer of Excel, which the client has taken apart in the same breath. */
  async next(): Promise<void> {
    await letOthersWork();
    this.began = performance.now();
  }
}
