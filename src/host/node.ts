import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { attachClient, type ClientInternals } from './attachClient';
import type { Workbook } from './model/workbook';
import type { HostOptions } from './hostOptions';
import { officeContext } from './officeContext';
import { officeGlobals } from './officeGlobals';
import { WorkbookHost } from './workbookHost';

/** The client's namespaces, over one embedded workbook. */
export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: WorkbookHost;
}

export interface NodeOptions extends Partial<HostOptions> {
  /** The folder whose `node_modules` holds `@microsoft/office-js`; the working directory when not given. */
  readonly packageFolder?: string;
}

const compiled = new Map<string, Script>();

/**
 * Opens a workbook to Microsoft's own Office.js client in Node. Each call has its own copy of the client in a context of
 * its own, so that any number of workbooks live side by side; the client's script is read and compiled once.
 */
export function openOfficeInNode(workbook: Workbook, options: NodeOptions = {}): OfficeInNode {
  const host = new WorkbookHost(workbook, options);
  const globals = browserLikeGlobals();
  const context = createContext(globals);
  clientScript(options.packageFolder).runInContext(context);
  const client = globals as unknown as ClientGlobals;
  // Outside Excel `Office.context` is an empty getter; the client asks it for the requirement set of every call.
  client.Office = Object.create(client.Office, { context: { value: officeContext(host.state.options), enumerable: true } }) as object;
  attachClient(client.OfficeExtension, host.bridge);
  return { Excel: client.Excel, OfficeExtension: client.OfficeExtension, host };
}

interface ClientGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & ClientInternals;
  Office: object;
}

function clientScript(packageFolder = process.cwd()): Script {
  const found = createRequire(join(packageFolder, 'package.json')).resolve('@microsoft/office-js/package.json');
  const file = join(dirname(found), 'dist', 'excel-web-16.00.js');
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const script = new Script(readFileSync(file, 'utf8'), { filename: file });
  compiled.set(file, script);
  return script;
}

/** The few things of a browser the client touches while it loads. */
function browserLikeGlobals(): Record<string, unknown> {
  return officeGlobals({ console, setTimeout, clearTimeout, setInterval, clearInterval, performance, URL, TextEncoder, TextDecoder });
}
