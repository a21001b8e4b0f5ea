/**
 * The one door to Excel. The composition roots (pane, ribbon, command line, tests) make it from Microsoft's client;
 * everything else in `excel/` receives it, so the same code drives Excel and the embedded workbook.
 */
export interface ExcelPort {
  /** `Excel.run` with the host's options (cell-edit delay) already applied. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Whether the host offers this ExcelApi version, e.g. `"1.10"`. */
  supports(version: string): boolean;
  /** False where no person's region settings stand behind the host, as on the command line: its culture then tells nothing. Default true. */
  readonly tellsCulture?: boolean;
}
