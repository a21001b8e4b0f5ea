/** A cell's link: to an address, to a place in the workbook, or both. The shown text is the cell's own value. */
export interface Hyperlink {
  readonly address?: string;
  /** `Sheet1!A1`, without `#`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}
