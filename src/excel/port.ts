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
  /** Who works through this door where several may have the workbook open at once (W11); left out where it is one's own. */
  readonly leaseholder?: Leaseholder;
}

/** One running add-in among those that have the workbook open. */
export interface Leaseholder {
  /** Tells this run of the add-in from every other; it names nobody. */
  readonly id: string;
  /** The clock: milliseconds since 1970. */
  readonly now: () => number;
}
